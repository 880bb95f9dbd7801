import { createHash } from 'node:crypto';
import { MESSAGES } from '../../content/messages/index.ts';
import { SHARE_WORDS } from '../../content/share/index.ts';
import { LANGUAGES, type Language } from '../../model/language.ts';
import { memoized } from '../../model/memoize.ts';
import { MATRIX_FORMATS, matrixFile, smallSvg } from '../../share/matrix/files.ts';
import { matrixFrom, type Matrix } from '../../share/matrix/matrix.ts';
import { rasterise } from '../../share/png/raster-node.ts';
import { articlePath } from './article-path.ts';
import type { SiteMaterial } from './material.ts';

/** Size of a small map, in CSS pixels. */
export const SMALL = { width: 272, height: 262 } as const;

/** A small map in the colours of each scheme: files below the site's root, with what they say. */
export type SmallMap = Readonly<
  Record<'light' | 'dark', { readonly file: string; readonly svg: string }>
>;

/** Twice the pixels: so sharp are screens, and print. */
const SCALE = 2;

/** The figure of all records in a language. */
export function matrixIn(
  lang: Language,
  material: SiteMaterial,
  site: string,
  theme: 'light' | 'dark' = 'light',
): Matrix {
  const { scenarios, reviewed } = material.detailsIn(lang);
  const { geography, days, on } = material;
  return matrixFrom(
    {
      geography,
      lang,
      scenarios,
      reviewed,
      words: MESSAGES[lang],
      share: SHARE_WORDS[lang],
    },
    (id) => on(days[id] ?? geography.ground.day).geography,
    { theme, address: site && site + articlePath('matrix', lang) },
  );
}

/** The small map of each record by its id. They say nothing, so that all languages share them. */
export const smallMaps = memoized((material: SiteMaterial): ReadonlyMap<string, SmallMap> => {
  const [lang = 'en'] = LANGUAGES;
  const [light, dark] = (['light', 'dark'] as const).map((theme) => {
    const matrix = matrixIn(lang, material, '', theme);
    return new Map(
      matrix.told.map((told) => {
        const { id } = told.scenario;
        const svg = smallSvg(told, matrix, SMALL);
        const hash = createHash('sha256').update(svg).digest('base64url').slice(0, 8);
        return [id, { file: `assets/matrix-${id}-${theme}-${hash}.svg`, svg }] as const;
      }),
    );
  });
  return new Map(
    [...(light ?? [])].flatMap(([id, of]) => {
      const other = dark?.get(id);
      return other ? [[id, { light: of, dark: other }] as const] : [];
    }),
  );
});

/** The figure's files to download, by name below the site's root. */
export async function matrixFiles(
  lang: Language,
  material: SiteMaterial,
  site: string,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const matrix = matrixIn(lang, material, site);
  const files = await Promise.all(
    MATRIX_FORMATS.map((format) => matrixFile(matrix, format, rasterise, SCALE)),
  );
  return new Map(
    files.map(({ bytes }, index) => [downloadPath(lang, MATRIX_FORMATS[index] ?? 'svg'), bytes]),
  );
}

/** Where a file of the figure lies, below the site's root. */
export function downloadPath(lang: Language, format: (typeof MATRIX_FORMATS)[number]): string {
  return `${articlePath('matrix', lang)}matrix-${lang}.${format}`;
}
