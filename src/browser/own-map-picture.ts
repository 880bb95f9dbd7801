import type { OwnMapWords } from '../content/own-map-words/index.ts';
import type { Geography } from '../model/geography.ts';
import type { Language } from '../model/language.ts';
import { figureOfMap, figureOfTwo, type Pictured } from '../own-map/figure.ts';
import type { Division } from '../own-map/division.ts';
import { outputFile, type OutputFile } from '../share/file/file.ts';
import { figureGround, materialIn } from './figure-material.ts';
import { rasterise } from './rasterise.ts';

let ground: Promise<Geography> | null = null;

/**
 * A picture of a map, or of where it differs from another, as a file; null where its texts have no
 * room.
 * @param site address of the site's root
 * @throws Error naming what can't be had
 */
export async function pictureOfMap(
  own: Pictured,
  other: Pictured | null,
  format: 'svg' | 'png',
  lang: Language,
  words: OwnMapWords,
  site: URL,
  division: Division,
): Promise<OutputFile | null> {
  ground ??= figureGround(site).catch((error: unknown) => {
    // Whoever asks again asks the server again.
    ground = null;
    throw error;
  });
  const material = await materialIn(lang, await ground);
  const figure = other
    ? figureOfTwo(own, other, material, words, division)
    : figureOfMap(own.map, own.origin, material, words, division);
  return figure && outputFile(figure, format, rasterise);
}
