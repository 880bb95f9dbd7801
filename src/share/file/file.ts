import { rdfOf, xmpOf } from '../about/rdf.ts';
import { fileAddress } from '../figure/address.ts';
import { utf8 } from '../bytes/bytes.ts';
import { geojsonOf } from '../data/geojson.ts';
import { recordOf } from '../data/record.ts';
import { rowsIn, tableOf } from '../data/table.ts';
import { workbookOf } from '../data/xlsx.ts';
import type { Figure } from '../figure/figure.ts';
import { fileName } from './file-name.ts';
import { FONTS, type Fonts, type Format } from '../options/format.ts';
import { pdfOf } from '../pdf/pdf.ts';
import { inGrey } from '../png/grey.ts';
import { described } from '../png/png.ts';
import type { Rasterise } from '../png/raster.ts';
import { millimetres, PRINT_DPI } from '../options/size.ts';
import { fontRules } from '../svg/fonts.ts';
import { short } from '../svg/markup.ts';
import { svgOf } from '../svg/svg.ts';

/** A file, ready to be saved. */
export interface OutputFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** How a format is written. */
interface Writer {
  /** Media type. */
  readonly type: string;
  readonly write: (figure: Figure, how: How) => Written | Promise<Written>;
}

type Written = string | Uint8Array<ArrayBuffer>;

interface How {
  readonly rasterise: Rasterise;
  readonly fonts: Fonts;
}

const WRITERS: Readonly<Record<Format, Writer>> = {
  svg: { type: 'image/svg+xml', write: (figure, { fonts }) => svgText(figure, fonts) },
  png: { type: 'image/png', write: (figure, { rasterise }) => pngBytes(figure, rasterise) },
  pdf: { type: 'application/pdf', write: pdfBytes },
  csv: {
    type: 'text/csv',
    write: ({ options, material, about }) => tableOf(options, material, about),
  },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: ({ options, material, about }) => workbookOf(rowsIn(options, material, about)),
  },
  geojson: {
    type: 'application/geo+json',
    write: ({ options, material, about }) => geojsonOf(options, material, about),
  },
  json: {
    type: 'application/json',
    write: ({ options, material, about }) => recordOf(options, material, about),
  },
};

/** Dots an inch of a screen's pixels, as browsers and office programs take them. */
const SCREEN_DPI = 96;

/** A figure as a file. @param rasterise needed for PNG alone */
export async function outputFile(
  { about: shown, ...made }: Figure,
  format: Format,
  rasterise: Rasterise,
  fonts: Fonts = FONTS[0],
): Promise<OutputFile> {
  const about = { ...shown, address: fileAddress(shown.address, format, fonts) };
  const figure = { ...made, about };
  const { type, write } = WRITERS[format];
  const written = await write(figure, { rasterise, fonts });
  return {
    name: fileName(figure.options, figure.material, format),
    type,
    bytes: typeof written === 'string' ? utf8(written) : written,
  };
}

/** A figure as SVG. */
export function svgText({ options, composition, about }: Figure, fonts: Fonts): string {
  const { scene, unit, width, height } = composition;
  const inMillimetres = (pixels: number) => `${short(millimetres(pixels))}mm`;
  return svgOf(scene, unit, fonts === 'outlines' ? 'outlines' : 'text', {
    title: about.title,
    description: about.longAlt,
    lang: about.lang,
    metadata: rdfOf(about),
    ...(fonts === 'embedded' && { style: fontRules(scene) }),
    ...(options.size.print && {
      size: { width: inMillimetres(width), height: inMillimetres(height) },
    }),
  });
}

function pdfBytes({ options, composition, about }: Figure): Uint8Array<ArrayBuffer> {
  const { scene, unit } = composition;
  const point = 72 / (options.size.print ? PRINT_DPI : SCREEN_DPI);
  return pdfOf(
    scene,
    { factor: unit, point },
    {
      title: about.title,
      alt: about.longAlt,
      subject: about.caption,
      creator: about.creator,
      day: about.day,
      lang: about.lang,
      xmp: xmpOf(about),
    },
  );
}

/** A figure as the SVG that is drawn as pixels: it says nothing of itself. */
export function drawnAlone({ composition: { scene, unit }, about }: Figure): string {
  return svgOf(scene, unit, 'outlines', { title: '', description: '', lang: about.lang });
}

async function pngBytes(figure: Figure, rasterise: Rasterise): Promise<Uint8Array<ArrayBuffer>> {
  const { options, about } = figure;
  const dpi = options.size.print ? PRINT_DPI : SCREEN_DPI;
  const drawn = await rasterise(drawnAlone(figure), options.scale);
  const png = options.theme === 'grey' ? inGrey(drawn) : drawn;
  return described(png, about, dpi * options.scale);
}
