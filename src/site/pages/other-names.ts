import { MESSAGES } from '../../content/messages/index.ts';
import type { Aliases } from '../../content/read-aliases.ts';
import type { Geography } from '../../model/geography.ts';
import { LANGUAGES, TEXT_LANGUAGES, textsIn, type Language } from '../../model/language.ts';
import { REGION_IDS } from '../../model/region.ts';
import type { Details } from '../../ui/page/page-data.ts';

/** By which names, beside those that a language shows, regions and places are looked for in it. */
export function otherNames(
  { places }: Pick<Geography, 'places'>,
  aliases: Aliases,
  lang: Language,
): Details['alsoNamed'] {
  const shown = textsIn(lang);
  const others = TEXT_LANGUAGES.filter((one) => one !== shown);
  return Object.fromEntries([
    ...places.map(({ id, name }) => [
      `place.${id}`,
      [...others.map((one) => name[one]), ...(aliases.places[id] ?? [])],
    ]),
    ...REGION_IDS.map((id) => [
      `region.${id}`,
      [
        ...LANGUAGES.filter((one) => one !== lang).map((one) => MESSAGES[one].regions[id]),
        ...(aliases.regions[id] ?? []),
      ],
    ]),
  ]) as Details['alsoNamed'];
}
