import { strToU8, zipSync } from 'fflate';
import type { Figure } from '../figure/figure.ts';
import { drawnAlone, outputFile, type OutputFile } from '../file/file.ts';
import { fileName } from '../file/file-name.ts';
import { gifOf } from './gif.ts';
import type { Pixels } from '../png/pixels.ts';
import type { DrawPixels, Rasterise } from '../png/raster.ts';
import { readMe } from './read-me.ts';
import { sliderPage } from './slider.ts';

/** The files that a series can be written as. */
export const SERIES_FORMS = ['gif', 'mp4', 'webm', 'zip'] as const;
export type SeriesForm = (typeof SERIES_FORMS)[number];
/** Of these, films. */
export type Film = Extract<SeriesForm, 'mp4' | 'webm'>;

/** What files of a series are made with. */
export interface SeriesTools {
  readonly rasterise: Rasterise;
  readonly drawPixels: DrawPixels;
  /** Writes pictures as a film; null where it can't be encoded. */
  readonly film: (
    pictures: readonly Pixels[],
    film: Film,
  ) => Promise<Uint8Array<ArrayBuffer> | null>;
  /** Called after each picture: gives whoever waits a turn. */
  readonly rest: (made: number) => Promise<void>;
}

/** The longest side of moving pictures, in pixels. */
const LONGEST = 1920;

const TYPES: Readonly<Record<SeriesForm, string>> = {
  gif: 'image/gif',
  mp4: 'video/mp4',
  webm: 'video/webm',
  zip: 'application/zip',
};

/** A series as a file; null for a film that can't be encoded. @param figures that lie on each other, two at least */
export async function seriesFile(
  figures: readonly Figure[],
  form: SeriesForm,
  tools: SeriesTools,
): Promise<OutputFile | null> {
  const bytes = form === 'zip' ? await zipOf(figures, tools) : await moving(figures, form, tools);
  return bytes && { name: seriesName(figures, form), type: TYPES[form], bytes };
}

async function moving(figures: readonly Figure[], form: Film | 'gif', tools: SeriesTools) {
  const pictures: Pixels[] = [];
  for (const figure of figures) {
    const { width, height } = figure.composition;
    const fitting = LONGEST / Math.max(width, height);
    // A film is looked at as large as the screen; a GIF would be too heavy.
    const scale = Math.min(fitting, form === 'gif' ? 1 : figure.options.scale);
    pictures.push(await tools.drawPixels(drawnAlone(figure), scale));
    await tools.rest(pictures.length);
  }
  return form === 'gif' ? gifOf(pictures) : tools.film(pictures, form);
}

/** Every figure as PNG, what is said of them, and of a pair a page that slides from one to the other. */
async function zipOf(figures: readonly Figure[], tools: SeriesTools) {
  const files: Record<string, Uint8Array> = {};
  const names: string[] = [];
  for (const [index, figure] of figures.entries()) {
    const { name, bytes } = await outputFile(figure, 'png', tools.rasterise);
    const numbered = `${String(index + 1).padStart(2, '0')}_${name}`;
    files[numbered] = bytes;
    names.push(numbered);
    await tools.rest(names.length);
  }
  const [first, second] = figures;
  if (first && second && figures.length === 2) {
    files['slider.html'] = strToU8(sliderPage([first, second], [names[0] ?? '', names[1] ?? '']));
  }
  files['README.txt'] = strToU8(readMe(figures, names));
  // No clock: the same series is the same file.
  const mtime = new Date(`${figures[0]?.about.day ?? '2025-01-01'}T12:00:00`);
  return new Uint8Array(zipSync(files, { level: 0, mtime }));
}

/** The name of a series: that of its first figure, and how many there are. */
function seriesName([first, ...others]: readonly Figure[], form: SeriesForm): string {
  if (!first) throw new Error('a series of nothing');
  const name = fileName(first.options, first.material, 'svg').replace(/\.svg$/, '');
  return `${name}_series-${others.length + 1}.${form}`;
}
