import { extname, join } from 'node:path';
import { geographyOn, type Archive } from '../history/archive.ts';
import { recordDay } from '../model/record-day.ts';
import { LANGUAGES, type Language } from '../model/language.ts';
import type { Material } from '../share/material/material.ts';
import { FIGURE_THEMES } from '../share/options/options.ts';
import { MATRIX_FORMATS, matrixFile } from '../share/matrix/files.ts';
import { matrixFrom, type Matrix } from '../share/matrix/matrix.ts';
import { rasterise } from '../share/png/raster-node.ts';
import type { Arguments } from './arguments.ts';
import { oneOf } from './choice.ts';
import { EXIT, UserFault } from './faults.ts';
import { save } from './write.ts';

interface Desk {
  /** On the published day. */
  readonly materialIn: (lang: Language) => Material;
  readonly archive: () => Archive;
}

/** What goes with `--matrix`. */
const TAKEN: readonly (keyof Arguments)[] = [
  'matrix',
  'lang',
  'theme',
  'scale',
  'out',
  'format',
  'site',
];

/** Writes the figure of all records. @returns the name of the file */
export async function writeMatrix(asked: Arguments, desk: Desk): Promise<string> {
  const other = (Object.keys(asked) as (keyof Arguments)[]).find((name) => !TAKEN.includes(name));
  if (other) {
    throw new UserFault(
      `--${other} can’t go with --matrix, which shows every scenario.`,
      EXIT.option,
    );
  }
  const { out } = asked;
  if (out === undefined) throw new UserFault('Say where to: --out FILE.', EXIT.option);
  const ending = extname(out).slice(1).toLowerCase();
  const format = oneOf('format', MATRIX_FORMATS, asked.format ?? (ending || 'png'));
  const scale = Number(asked.scale ?? 1);
  if (!(scale >= 1 && scale <= 4)) {
    throw new UserFault(`--scale goes from 1 to 4, not ${asked.scale}.`, EXIT.option);
  }
  const file = await matrixFile(matrixOf(asked, desk), format, rasterise, scale);
  return save(file.bytes, /[/\\]$/.test(out) ? join(out, file.name) : out);
}

function matrixOf({ lang, theme, site }: Arguments, { materialIn, archive }: Desk): Matrix {
  const material = materialIn(oneOf('lang', LANGUAGES, lang ?? LANGUAGES[0] ?? 'en'));
  const days = archive();
  const groundOf = (id: string) => {
    const record = material.scenarios.find((one) => one.id === id);
    const day = record ? recordDay(record, days.history) : material.geography.ground.day;
    return geographyOn(material.geography, days, day) ?? material.geography;
  };
  return matrixFrom(material, groundOf, {
    theme: oneOf('theme', FIGURE_THEMES, theme ?? FIGURE_THEMES[0]),
    address: site ?? '',
  });
}
