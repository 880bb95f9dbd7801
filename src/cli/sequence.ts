import { LANGUAGES } from '../model/language.ts';
import { drawPixels, rasterise } from '../share/png/raster-node.ts';
import { seriesFile, type SeriesForm } from '../share/series/files.ts';
import { MOST_OF_SERIES, seriesOf } from '../share/series/series.ts';
import type { Arguments } from './arguments.ts';
import { oneOf } from './choice.ts';
import { EXIT, UserFault } from './faults.ts';
import { linksTo, warnOfLosses, type Desk } from './make.ts';
import { stepsOf } from './steps.ts';
import { save } from './write.ts';

/**
 * Writes figures of every scenario that is named on every day that is named, with the map in one
 * place: as an animated GIF, or as a folder of pictures. @returns the name of the file
 */
export async function writeSequence(
  asked: Arguments,
  desk: Desk,
  form: Extract<SeriesForm, 'gif' | 'zip'>,
): Promise<string> {
  const { out = '' } = asked;
  const steps = stepsOf(asked, desk, { name: 'a series', most: MOST_OF_SERIES });
  const lang = oneOf('lang', LANGUAGES, asked.lang ?? LANGUAGES[0] ?? 'en');
  const series = await seriesOf(steps, linksTo(asked.site, lang, desk.scenarios));
  if (!series.ok) throw new UserFault(`--out: ${series.sentence}`, EXIT.size);
  warnOfLosses(series.figures, desk);
  const file = await seriesFile(series.figures, form, {
    rasterise,
    drawPixels,
    film: () => Promise.resolve(null),
    rest: () => Promise.resolve(),
  });
  if (!file) throw new Error(`no ${form}`);
  return save(file.bytes, out);
}
