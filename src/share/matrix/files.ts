import type { About } from '../about/about.ts';
import { rdfOf } from '../about/rdf.ts';
import { utf8 } from '../bytes/bytes.ts';
import { csvOf } from '../data/csv.ts';
import { rowOf, withHeads } from '../data/table.ts';
import type { OutputFile } from '../file/file.ts';
import type { Rasterise } from '../png/raster.ts';
import { described } from '../png/png.ts';
import { svgOf } from '../svg/svg.ts';
import type { Told } from '../material/material.ts';
import type { Matrix } from './matrix.ts';
import { bylineOf, creditOf, matrixScene, smallScene } from './sheet.ts';

/** The files that the figure of all records can be written as. */
export const MATRIX_FORMATS = ['svg', 'png', 'csv'] as const;
export type MatrixFormat = (typeof MATRIX_FORMATS)[number];

const TYPES: Readonly<Record<MatrixFormat, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  csv: 'text/csv',
};

const SCREEN_DPI = 96;

/** The figure of all records as a file. @param scale how many times as large a PNG is */
export async function matrixFile(
  matrix: Matrix,
  format: MatrixFormat,
  rasterise: Rasterise,
  scale = 1,
): Promise<OutputFile> {
  const about = aboutMatrix(matrix);
  const content = {
    svg: () => matrixSvg(matrix),
    png: async () =>
      described(await rasterise(drawnAlone(matrix), scale), about, SCREEN_DPI * scale),
    csv: () => matrixTable(matrix),
  };
  const written = await content[format]();
  return {
    name: `matrix_${matrix.lang}${format !== 'csv' && matrix.theme !== 'light' ? `_${matrix.theme}` : ''}.${format}`,
    type: TYPES[format],
    bytes: typeof written === 'string' ? utf8(written) : written,
  };
}

/** The figure of all records as SVG. */
export function matrixSvg(matrix: Matrix): string {
  const about = aboutMatrix(matrix);
  return svgOf(matrixScene(matrix), 1, 'outlines', {
    title: about.title,
    description: about.longAlt,
    lang: about.lang,
    metadata: rdfOf(about),
  });
}

function drawnAlone(matrix: Matrix): string {
  return svgOf(matrixScene(matrix), 1, 'outlines', {
    title: '',
    description: '',
    lang: matrix.lang,
  });
}

/** The small map of a record alone as SVG. */
export function smallSvg(
  told: Told,
  matrix: Matrix,
  size: { readonly width: number; readonly height: number },
): string {
  return svgOf(smallScene(told, matrix, size), 1, 'outlines', {
    title: told.scenario.title,
    description: bylineOf(told, matrix),
    lang: matrix.lang,
  });
}

/** What every record says of every zone of its own ground, as CSV. */
export function matrixTable(matrix: Matrix): string {
  const { share, words } = matrix;
  const about = aboutMatrix(matrix);
  const isOfLaw = matrix.told.some(({ scenario }) => scenario.kind === 'baseline');
  const rows = matrix.told.flatMap((told) =>
    told.geography.ground.zones.map((zone) => [
      [share.matrix.date, told.scenario.date] as const,
      [share.matrix.by, told.scenario.by.map((party) => words.parties[party]).join(', ')] as const,
      ...rowOf(zone, told, matrix, about, isOfLaw),
    ]),
  );
  return csvOf(withHeads(rows), share.table.marks);
}

/** What the files say of themselves. */
function aboutMatrix(matrix: Matrix): About {
  const { share, words, told, lang, reviewed, address } = matrix;
  const names = told.map((one) => `${one.scenario.title} (${bylineOf(one, matrix)})`).join('; ');
  return {
    title: share.matrix.title,
    headline: share.matrix.title,
    caption: share.matrix.intro,
    alt: share.matrix.alt(String(told.length)),
    longAlt: `${share.matrix.alt(String(told.length))}: ${names}.`,
    creator: words.name,
    credit: creditOf(matrix),
    licence: share.licence,
    source: told
      .flatMap(({ scenario }) => scenario.sources.map(({ url }) => url))
      .filter((url, index, all) => all.indexOf(url) === index)
      .join('; '),
    day: reviewed,
    lang,
    address,
  };
}
