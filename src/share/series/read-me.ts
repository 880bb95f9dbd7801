import type { Figure } from '../figure/figure.ts';

/** What a folder of figures says of them: of each its file, caption, alt text and link; then the terms. */
export function readMe(figures: readonly Figure[], names: readonly string[]): string {
  const [first] = figures;
  if (!first) throw new Error('a series of nothing');
  const { terms, series } = first.material.share;
  const each = figures.map(({ about }, index) =>
    [names[index], about.caption, `${series.alt}: ${about.alt}`, about.address]
      .filter(Boolean)
      .join('\n'),
  );
  const rights = [terms.title, terms.commercial, ...terms.others].join('\n');
  return `${[...each, first.about.credit, rights].join('\n\n')}\n`;
}
