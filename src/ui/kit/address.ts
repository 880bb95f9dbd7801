/**
 * The address of another page of the site, or of the part that stands for it where the whole site
 * is one document. @param page its path below the root, or "#" and the part's id
 */
export function addressOf(root: string, page: string): string {
  return page.startsWith('#') ? page : root + page;
}

/** The address of a term of the glossary. @param glossary what `addressOf` gives for its page */
export function termAddress(glossary: string, term: string): string {
  // Ids of a part begin with the part's own.
  return glossary.startsWith('#') ? `${glossary}-${term}` : `${glossary}#${term}`;
}
