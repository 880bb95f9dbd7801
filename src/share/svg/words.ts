import type { Hold, Words, XY } from '../scene/scene.ts';
import { glyphsOf, calledOf, outlineOf, widthOf, type SiteFace } from '../type/faces.ts';
import { element, escaped, short } from './markup.ts';
import { strokeOf } from './stroke.ts';

/** What names fall back on where a face is missing. */
const FALLBACK: Readonly<Record<SiteFace, string>> = {
  sans: "'Source Sans Pro', 'Noto Sans', Arial, sans-serif",
  sansBold: "'Source Sans Pro', 'Noto Sans', Arial, sans-serif",
  serif: "'Source Serif Pro', 'Noto Serif', Georgia, serif",
};

/** Words as text in fonts that are named, once: a halo is shapes below, in a group with them. */
export function textOf(words: Words, factor: number): string {
  const { lines, hold, face, size, spacing = 0, fill, halo } = words;
  const [first] = lines;
  if (!first) return '';
  const { family, weight, instead } = calledOf(face);
  // CSS spaces the last letter as well, and holds the line with that.
  const shift = BEFORE[hold] * spacing * size;
  const place = ([x, y]: XY) => ({ x: short((x + shift) * factor), y: short(y * factor) });
  const common = {
    ...place(first.at),
    // Quoted, because its last word is a number.
    'font-family': `'${family}', ${FALLBACK[instead]}`,
    'font-weight': weight,
    'font-size': short(size * factor),
    'letter-spacing': spacing ? short(spacing * size * factor) : undefined,
    'text-anchor': hold === 'start' ? undefined : hold,
  };
  const content =
    lines.length === 1
      ? escaped(first.text)
      : lines.map(({ text, at }) => element('tspan', place(at), escaped(text))).join('');
  const text = element('text', { ...common, fill }, content);
  return halo
    ? element('g', {}, lines.map((line) => haloOf(words, line, factor)).join('') + text)
    : text;
}

/** Words as shapes. */
export function outlinesOf(words: Words, factor: number): string {
  const { lines, fill } = words;
  const paths = lines.map(
    (line) =>
      haloOf(words, line, factor) + element('path', { ...shapeOf(words, line, factor), fill }),
  );
  return element('g', { 'aria-label': lines.map(({ text }) => text).join(' ') }, paths.join(''));
}

type Line = Words['lines'][number];

/** The letters of a line, where they stand. */
function shapeOf(words: Words, line: Line, factor: number) {
  const [x, y] = [startOf(words, line) * factor, line.at[1] * factor];
  const scale = short((words.size / 1000) * factor, 5);
  const transform = `translate(${short(x)} ${short(y)})scale(${scale})`;
  return { d: glyphPath(words, line.text), transform };
}

/** What sets a line apart from the ground below it; empty where nothing does. */
function haloOf(words: Words, line: Line, factor: number): string {
  const { halo, size } = words;
  if (!halo) return '';
  const rim = { colour: halo.colour, width: halo.width / (size / 1000), round: true };
  return element('path', { ...shapeOf(words, line, factor), fill: 'none', ...strokeOf(rim, 1) });
}

/** How much of its width stands left of where a line is held. */
const BEFORE: Readonly<Record<Hold, number>> = { start: 0, middle: 0.5, end: 1 };

/** Where a line of text begins. */
export function startOf({ hold, face, size, spacing = 0 }: Words, { text, at: [x] }: Line): number {
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
