import type { Disc, Drawn, Hold, Layer, Scene, Shape, Stroke, Words } from '../scene.ts';
import { glyphsOf, NAMES, outlineOf, widthOf, type FaceName } from '../type/faces.ts';
import { pathOfLines } from './lines.ts';
import { element, escaped, short } from './markup.ts';

/** How texts are written: as text in fonts that are named, or as shapes that need no font. */
export type Lettering = 'text' | 'outlines';

/** What a file says of itself. */
export interface SvgHead {
  readonly title: string;
  readonly description: string;
  /** BCP 47. */
  readonly lang: string;
  /** XML inside `metadata`. */
  readonly metadata?: string;
  /** CSS inside `style`, e.g. embedded fonts. */
  readonly style?: string;
  /** Size as the file announces it, e.g. "90mm"; in pixels where it is left out. */
  readonly size?: { readonly width: string; readonly height: string };
}

/** What names fall back on where a face is missing. */
const FALLBACK: Readonly<Record<FaceName, string>> = {
  sans: 'Source Sans Pro, Noto Sans, Arial, sans-serif',
  sansBold: 'Source Sans Pro, Noto Sans, Arial, sans-serif',
  serif: 'Source Serif Pro, Noto Serif, Georgia, serif',
};

/**
 * A picture as SVG: plain shapes with their own colours in named groups, nothing that refers to
 * anything outside, no rule that another program would have to know.
 * @param factor pixels per unit of the scene
 */
export function svgOf(scene: Scene, factor: number, lettering: Lettering, head: SvgHead): string {
  const [width, height] = [Math.round(scene.width * factor), Math.round(scene.height * factor)];
  const paper = scene.paper
    ? element('rect', { id: 'paper', width, height, fill: scene.paper })
    : '';
  const content = [
    element('title', { id: 'title' }, escaped(head.title)),
    element('desc', { id: 'description' }, escaped(head.description)),
    head.metadata ? element('metadata', {}, head.metadata) : '',
    head.style ? element('style', {}, head.style) : '',
    paper,
    ...scene.layers.map((layer) => layerOf(layer, factor, lettering)),
  ];
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      'xmlns:inkscape': 'http://www.inkscape.org/namespaces/inkscape',
      'xml:lang': head.lang,
      width: head.size?.width ?? width,
      height: head.size?.height ?? height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': 'title',
      'aria-describedby': 'description',
    },
    content.filter(Boolean).join('\n'),
  ).concat('\n');
}

function drawn(one: Drawn, factor: number, lettering: Lettering): string {
  switch (one.kind) {
    case 'layer':
      return layerOf(one, factor, lettering);
    case 'shape':
      return shapeOf(one, factor);
    case 'disc':
      return discOf(one, factor);
    case 'words':
      return lettering === 'text' ? textOf(one, factor) : outlinesOf(one, factor);
  }
}

function layerOf(
  { id, name, clip, children }: Layer,
  factor: number,
  lettering: Lettering,
): string {
  const inside = children.map((child) => drawn(child, factor, lettering));
  if (clip) {
    const path = element('path', { d: pathOfLines(clip, factor) });
    inside.unshift(element('clipPath', { id: `clip-${id}` }, path));
  }
  return element(
    'g',
    {
      id,
      ...(name !== undefined && { 'inkscape:label': name, 'inkscape:groupmode': 'layer' }),
      ...(clip && { 'clip-path': `url(#clip-${id})` }),
    },
    `\n${inside.join('\n')}\n`,
  );
}

function shapeOf({ lines, fill, stroke, halo }: Shape, factor: number): string {
  const d = pathOfLines(lines, factor);
  const rim = halo && { colour: halo.colour, width: halo.width, round: true };
  return (
    (rim ? element('path', { d, fill: 'none', ...strokeOf(rim, factor) }) : '') +
    element('path', { d, fill: fill ?? 'none', ...(stroke && strokeOf(stroke, factor)) })
  );
}

function strokeOf({ colour, width, dash, round, opacity }: Stroke, factor: number) {
  return {
    stroke: colour,
    'stroke-width': short(width * factor),
    'stroke-dasharray': dash?.map((length) => short(length * factor)).join(' '),
    'stroke-linecap': round ? 'round' : undefined,
    'stroke-linejoin': round ? 'round' : undefined,
    'stroke-opacity': opacity,
  };
}

function discOf({ at: [x, y], r, fill, halo }: Disc, factor: number): string {
  const place = { cx: short(x * factor), cy: short(y * factor) };
  // A rim of its own, because not every program draws strokes below fills when asked to.
  return (
    (halo
      ? element('circle', { ...place, r: short((r + halo.width / 2) * factor), fill: halo.colour })
      : '') + element('circle', { ...place, r: short(r * factor), fill })
  );
}

function textOf(words: Words, factor: number): string {
  const { lines, hold, face, size, spacing, fill, halo } = words;
  const [first] = lines;
  if (!first) return '';
  const { family, weight } = NAMES[face];
  const common = {
    x: short(first.at[0] * factor),
    y: short(first.at[1] * factor),
    'font-family': `${family}, ${FALLBACK[face]}`,
    'font-weight': weight,
    'font-size': short(size * factor),
    'letter-spacing': spacing ? short(spacing * size * factor) : undefined,
    'text-anchor': hold === 'start' ? undefined : hold,
  };
  const content =
    lines.length === 1
      ? escaped(first.text)
      : lines
          .map(({ text, at: [x, y] }) =>
            element('tspan', { x: short(x * factor), y: short(y * factor) }, escaped(text)),
          )
          .join('');
  const rim = halo && strokeOf({ colour: halo.colour, width: halo.width, round: true }, factor);
  return (
    (rim
      ? element('text', { ...common, fill: 'none', ...rim, 'aria-hidden': 'true' }, content)
      : '') + element('text', { ...common, fill }, content)
  );
}

function outlinesOf(words: Words, factor: number): string {
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
