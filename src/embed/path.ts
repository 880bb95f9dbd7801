import { LANGUAGES, type Language } from '../model/language.ts';

/** Which page an embed is: its path below the site's root says all of this. */
export interface EmbedPage {
  /** Version of content and data that it is frozen to; null where it is the present one. */
  readonly version: string | null;
  readonly lang: Language;
  /** Id of a scenario. */
  readonly scenario: string;
}

/** The folder of all embeds of a version, of the present one where that is null. */
function folderOf(version: string | null): string {
  return version === null ? 'embed/' : `frozen/${version}/`;
}

/**
 * The page of an embed below the site's root. It names language and scenario always: were it the
 * default, another default would change what others have put into their pages.
 */
export function embedPath({ version, lang, scenario }: EmbedPage): string {
  return `${folderOf(version)}${lang}/${scenario}/`;
}

/** What a path below the site's root asks for; null where it is no embed's. */
export function readEmbedPath(path: string): {
  readonly version: string | null;
  readonly lang: Language | null;
  readonly scenario: string | null;
} | null {
  const parts = /^(?:embed|frozen\/([^/]+))\/(?:([^/]+)\/)?(?:([^/]+)\/?)?/.exec(path);
  if (!parts) return null;
  const [, version = null, lang = '', scenario = null] = parts;
  return { version, lang: LANGUAGES.find((one) => one === lang) ?? null, scenario };
}
