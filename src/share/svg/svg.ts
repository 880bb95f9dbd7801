import type { Disc, Drawn, Layer, Scene, Shape } from '../scene/scene.ts';
import { pathOfLines } from './lines.ts';
import { element, escaped, short } from './markup.ts';
import { strokeOf } from './stroke.ts';
import { outlinesOf, textOf } from './words.ts';

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

function discOf({ at: [x, y], r, fill, halo }: Disc, factor: number): string {
  const place = { cx: short(x * factor), cy: short(y * factor) };
  // A rim of its own, because not every program draws strokes below fills when asked to.
  return (
    (halo
      ? element('circle', { ...place, r: short((r + halo.width / 2) * factor), fill: halo.colour })
      : '') + element('circle', { ...place, r: short(r * factor), fill })
  );
}
