import type { Hold, Words, XY } from '../scene.ts';
import { glyphsOf, NAMES, outlineOf, widthOf, type FaceName } from '../type/faces.ts';
import { element, escaped, short } from './markup.ts';
import { strokeOf } from './stroke.ts';

/** What names fall back on where a face is missing. */
const FALLBACK: Readonly<Record<FaceName, string>> = {
  sans: "'Source Sans Pro', 'Noto Sans', Arial, sans-serif",
  sansBold: "'Source Sans Pro', 'Noto Sans', Arial, sans-serif",
  serif: "'Source Serif Pro', 'Noto Serif', Georgia, serif",
};

/** Words as text in fonts that are named; a halo is a text of its own below. */
export function textOf(words: Words, factor: number): string {
  const { lines, hold, face, size, spacing = 0, fill, halo } = words;
  const [first] = lines;
  if (!first) return '';
  const { family, weight } = NAMES[face];
  // CSS spaces the last letter as well, and holds the line with that.
  const shift = BEFORE[hold] * spacing * size;
  const place = ([x, y]: XY) => ({ x: short((x + shift) * factor), y: short(y * factor) });
  const common = {
    ...place(first.at),
    // Quoted, because its last word is a number.
    'font-family': `'${family}', ${FALLBACK[face]}`,
    'font-weight': weight,
    'font-size': short(size * factor),
    'letter-spacing': spacing ? short(spacing * size * factor) : undefined,
    'text-anchor': hold === 'start' ? undefined : hold,
  };
  const content =
    lines.length === 1
      ? escaped(first.text)
      : lines.map(({ text, at }) => element('tspan', place(at), escaped(text))).join('');
  const rim = halo && strokeOf({ colour: halo.colour, width: halo.width, round: true }, factor);
  return (
    (rim
      ? element('text', { ...common, fill: 'none', ...rim, 'aria-hidden': 'true' }, content)
      : '') + element('text', { ...common, fill }, content)
  );
}

/** Words as shapes. */
export function outlinesOf(words: Words, factor: number): string {
  const { lines, fill, halo, size } = words;
  const scale = size / 1000;
  const paths = lines.map((line) => {
    const start = startOf(words, line);
    const d = glyphPath(words, line.text);
    const transform = `translate(${short(start * factor)} ${short(line.at[1] * factor)})scale(${short(scale * factor, 5)})`;
    const rim =
      halo && strokeOf({ colour: halo.colour, width: halo.width / scale, round: true }, 1);
    return (
      (rim ? element('path', { d, transform, fill: 'none', ...rim }) : '') +
      element('path', { d, transform, fill })
    );
  });
  return element('g', { 'aria-label': lines.map(({ text }) => text).join(' ') }, paths.join(''));
}

/** How much of its width stands left of where a line is held. */
const BEFORE: Readonly<Record<Hold, number>> = { start: 0, middle: 0.5, end: 1 };

/** Where a line of text begins. */
export function startOf(
  { hold, face, size, spacing = 0 }: Words,
  { text, at: [x] }: Words['lines'][number],
): number {
  return hold === 'start' ? x : x - BEFORE[hold] * widthOf(text, face, size, spacing);
}

function glyphPath({ face, spacing = 0 }: Words, text: string): string {
  return glyphsOf(text, face)
    .map(({ index, x }, place) => {
      const outline = outlineOf(face, index);
      return outline && `M${short(x + place * spacing * 1000, 1)} 0${outline}`;
    })
    .join('');
}
