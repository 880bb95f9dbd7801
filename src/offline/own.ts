/**
 * Pages that are never kept: those in other sites' frames, which are not the reader's own visit, and
 * files that readers save by themselves.
 */
const LEFT_OUT = /^(?:[a-z]{2}\/)?(?:embed|frozen)\/|^lines-of-contact\./;

/** The path of the page that answers where there is none. */
export const NOT_FOUND = '404.html';

/** The page's path that a file below the site's root holds, or null where it is not kept. */
export function pageIn(file: string): string | null {
  if (LEFT_OUT.test(file)) return null;
  if (file === NOT_FOUND) return file;
  return /^(?:.*\/)?index\.html$/.test(file) ? file.slice(0, -'index.html'.length) : null;
}

/** What a request asks for: the page of a site, one of its assets, or what is left to the network. */
export function kindOf(
  { method, url, mode }: Pick<Request, 'method' | 'url' | 'mode'>,
  scope: string,
): 'page' | 'asset' | 'other' {
  if (method !== 'GET' || !url.startsWith(scope)) return 'other';
  const path = addressOf(url).slice(scope.length);
  if (path.startsWith('assets/')) return 'asset';
  const isFile = /\.[a-z]+$/.test(path) && !path.endsWith('.html');
  return mode === 'navigate' && !isFile && !LEFT_OUT.test(path) ? 'page' : 'other';
}

/** The address under which a page is kept: without query, fragment and the name of its file. */
export function addressOf(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname.replace(/\/index\.html$/, '/');
}

/** Whether an answer may be kept: whole, from the site itself and from nowhere it led on to. */
export function isOwn(
  { ok, status, type, url }: Pick<Response, 'ok' | 'status' | 'type' | 'url'>,
  scope: string,
): boolean {
  return ok && status === 200 && type === 'basic' && url.startsWith(scope);
}
