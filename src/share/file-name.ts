import type { Format } from './format.ts';
import type { Material } from './material.ts';
import type { FigureOptions } from './options.ts';

/** The name of a figure's file: scenario, day of the line, language, what is not usual, size. */
export function fileName(
  { scenario, vs, mode, extent, theme, labels, frame, size, scale }: FigureOptions,
  { geography, lang }: Material,
  format: Format,
): string {
  const isPicture = format === 'svg' || format === 'png' || format === 'pdf';
  const enlarged = format === 'png' && scale !== 1 ? `@${scale}x` : '';
  const parts = [
    mode === 'single' ? scenario : `${scenario}-vs-${vs}`,
    mode !== 'single' && mode,
    geography.ground.day,
    lang,
    extent !== 'five' && (typeof extent === 'string' ? extent : extent.join('_')),
    isPicture && theme !== 'light' && theme,
    isPicture && labels !== 'sparse' && labels,
    isPicture && frame === 'shared' && 'shared-frame',
    isPicture && `${size.id}${enlarged}`,
  ];
  return `${parts.filter(Boolean).join('_')}.${format}`;
}
