import type { CoreMessages } from '../content/messages/index.ts';
import type { Outcome, SiteStatement, Speaker } from '../model/scenario.ts';

/** What kind of statement it is and how it is known: "reported demand", "inferred from a term". */
export function saidText(
  { basis, attribution }: Pick<Outcome<unknown>, 'basis' | 'attribution'>,
  { standing, outlet }: Pick<Speaker, 'standing' | 'outlet'>,
  words: CoreMessages,
): string {
  const { said } = words;
  switch (basis) {
    case 'not-addressed':
    case 'unclear':
      return said[basis];
    case 'assessed':
      return said.assessedBy(outlet);
    case 'inferred':
      return attribution ? said.inferredFrom[attribution] : said.inferred;
    case 'reported':
      return attribution
        ? said.attributed[standing.known](said.attribution[attribution])
        : said.known[standing.known];
  }
}

/** How what a record says of a site is known. */
export function siteSaidText(
  { basis }: Pick<SiteStatement<unknown>, 'basis'>,
  speaker: Pick<Speaker, 'standing' | 'outlet'>,
  words: CoreMessages,
): string {
  return saidText({ basis, attribution: null }, speaker, words);
}
