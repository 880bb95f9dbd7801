import type { Outliner } from './card-fonts.ts';

const TEXT = /<text\b([^>]*)>(.*?)<\/text>/gs;
const SPAN = /<tspan\b([^>]*)>(.*?)<\/tspan>/gs;

/** How much of its width stands left of where a text is anchored. */
const BEFORE: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 };

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

/**
 * A figure's SVG with its texts as shapes, each a group with the words in `aria-label`. Knows what
 * the figure's own texts use: `x`, `y`, size, weight, anchor, spacing in em, and stacked `tspan`s.
 */
export function outlined(svg: string, draw: Outliner): string {
  return svg.replaceAll(TEXT, (_, list: string, content: string) => {
    const of = attributesOf(list);
    const size = Number(of['font-size']);
    const font = of['font-weight'] === '600' ? 'sansBold' : 'sans';
    const before = BEFORE[of['text-anchor'] ?? 'start'] ?? 0;
    const spans = [...content.matchAll(SPAN)].map(([, part = '', words = '']) => ({
      words,
      ...attributesOf(part),
    }));
    const lines: readonly Readonly<Record<string, string>>[] =
      spans.length > 0 ? spans : [{ words: content }];
    let y = Number(of['y']);
    const paths = lines.map(({ words = '', x = of['x'], dy = '0' }) => {
      y += Number.parseFloat(dy) * size;
      const { path, width } = draw(
        decoded(words),
        font,
        size,
        Number.parseFloat(of['letter-spacing'] ?? '0'),
      );
      const left = Number(x) - before * width;
      return `<path d="${path}" transform="translate(${left} ${y})"/>`;
    });
    const label = lines.map(({ words }) => words).join(' ');
    return `<g class="${of['class'] ?? ''}" aria-label="${label}">${paths.join('')}</g>`;
  });
}

function attributesOf(list: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...list.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  ) as Record<string, string>;
}

function decoded(text: string): string {
  return text.replaceAll(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity);
}
