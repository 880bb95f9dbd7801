import { MESSAGES } from '../../content/messages/index.ts';
import { SHARE_WORDS } from '../../content/share/index.ts';
import { LANGUAGES, type Language } from '../../model/language.ts';
import { outputFile } from '../../share/file/file.ts';
import { figureOf, type Figure } from '../../share/figure/figure.ts';
import { parseOptions } from '../../share/options/parse.ts';
import { rasterise } from '../../share/png/raster-node.ts';
import type { SiteMaterial } from './material.ts';

/** Size of a card in pixels, as `og:image` announces it. */
export const CARD = { width: 1200, height: 630 } as const;

/** The figure of every card, by the name of the file that it becomes. */
export function cardFigures(material: SiteMaterial): ReadonlyMap<string, Figure> {
  return new Map(
    LANGUAGES.flatMap((lang) =>
      material
        .detailsIn(lang)
        .scenarios.map(({ id }) => [`cards/${lang}/${id}.png`, cardFigure(id, lang, material)]),
    ),
  );
}

/** A card as PNG. */
export async function cardPng(figure: Figure): Promise<Uint8Array> {
  return (await outputFile(figure, 'png', rasterise)).bytes;
}

function cardFigure(scenario: string, lang: Language, material: SiteMaterial): Figure {
  const { scenarios, reviewed } = material.detailsIn(lang);
  const size = `${CARD.width}x${CARD.height}`;
  const parsed = parseOptions(
    { scenario, lang, size, legend: 'left' },
    scenarios.map(({ id }) => id),
  );
  if (!parsed.ok) throw new Error(`no card of "${scenario}": ${JSON.stringify(parsed.problems)}`);
  const day = material.days[scenario] ?? material.geography.ground.day;
  const { geography } = material.on(day);
  const [words, share] = [MESSAGES[lang], SHARE_WORDS[lang]];
  const made = figureOf(
    parsed.options,
    { geography, lang, scenarios, words, share, reviewed },
    // A card is the picture of a link, and needs none itself.
    () => '',
  );
  if (!made.ok) throw new Error(`no room on the card of "${scenario}" in ${lang}`);
  return made.figure;
}
