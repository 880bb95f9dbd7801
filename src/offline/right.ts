import { HASH_LENGTH, type OfflineList } from './list.ts';
import { addressOf, isOwn } from './own.ts';

interface Site {
  readonly scope: string;
  readonly list: Pick<OfflineList, 'hashes'>;
}

/**
 * Whether an answer may be kept for an address: it is the site's own, and an asset is what was built.
 * Hosts send a page in its place at times, and what is kept of an asset is never asked for again.
 */
export async function isRight(response: Response, url: string, site: Site): Promise<boolean> {
  if (!isOwn(response, site.scope)) return false;
  const name = addressOf(url).slice(site.scope.length);
  if (!name.startsWith('assets/')) return true;
  const listed = site.list.hashes[name];
  // Of another version: its name alone tells what it should be.
  if (listed === undefined) return !isPage(response);
  return (await hashOf(await response.clone().arrayBuffer())) === listed;
}

/** Whether an answer is a page, which no asset is. */
export function isPage({ headers }: Pick<Response, 'headers'>): boolean {
  return /^text\/html\b/i.test(headers.get('content-type') ?? '');
}

async function hashOf(content: ArrayBuffer): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .slice(0, HASH_LENGTH);
}
