import { contentOf } from '../say/content.ts';
import type { Material } from '../material/material.ts';
import type { FigureOptions } from '../options/options.ts';
import { sentences } from './sentences.ts';

/** What stands below a figure in print: what it shows, how firm that is, its figures, its credit. */
export function captionOf(options: FigureOptions, material: Material): string {
  const { kicker, title, subtitle, status, pictures, credit } = contentOf(options, material);
  const sayings = [...status, ...pictures.flatMap(({ caption }) => caption ?? [])];
  return sentences(
    kicker,
    title,
    ...sayings.map(({ bold, rest }) => [bold, ...rest].join(sayings.length > 1 ? '. ' : ' · ')),
    subtitle,
    credit,
  );
}
