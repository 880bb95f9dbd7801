import { isPicture, type Format } from '../options/format.ts';
import type { Material } from '../material/material.ts';
import type { FigureOptions } from '../options/options.ts';

/** The name of a figure's file: scenario, day of the line, language, what is not usual, size. */
export function fileName(
  { scenario, vs, vsDay, mode, extent, theme, labels, names, frame, size, scale }: FigureOptions,
  { geography, lang, panels }: Material,
  format: Format,
): string {
  const drawn = isPicture(format);
  const enlarged = format === 'png' && scale !== 1 ? `@${scale}x` : '';
  const parts = [
    mode === 'single' || vsDay !== null ? scenario : `${scenario}-vs-${vs}`,
    mode !== 'single' && mode,
    vsDay !== null && vsDay,
    panels && `${panels.length}-maps`,
    geography.ground.day,
    lang,
    extent !== 'five' && (typeof extent === 'string' ? extent : extent.join('_')),
    drawn && theme !== 'light' && theme,
    drawn && labels !== 'sparse' && labels,
    drawn && names && 'chosen-names',
    drawn && frame === 'shared' && 'shared-frame',
    drawn && `${size.id}${enlarged}`,
  ];
  return `${parts.filter(Boolean).join('_')}.${format}`;
}
