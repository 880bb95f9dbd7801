/** What a build of the site is made of, as far as it is kept for when there is no network. */
export interface OfflineList {
  /** Another one for another content. */
  readonly version: string;
  /** Paths of pages below the site's root: "", "uk/method/", "404.html". */
  readonly pages: readonly string[];
  /** Files with a hash in their name: "assets/index-D0v5sa03.js". */
  readonly assets: readonly string[];
  /** The SHA-256 of each asset that may be kept, those that come on demand too: base64url, its start. */
  readonly hashes: Readonly<Record<string, string>>;
}

/** How much of a hash is listed: enough to tell an accident, not an attack, which has the list too. */
export const HASH_LENGTH = 12;
