import type { OfflineList } from '../../src/offline/list.ts';
import type { Means } from '../../src/offline/store.ts';

export const SCOPE = 'https://example.org/map/';

/** Caches as a browser has them, as far as the worker uses them: a map of maps. */
export class FakeCaches {
  readonly stores = new Map<string, Map<string, Response>>();

  async open(name: string): Promise<Cache> {
    const store = this.stores.get(name) ?? new Map<string, Response>();
    this.stores.set(name, store);
    const urlOf = (request: RequestInfo | URL) =>
      request instanceof Request ? request.url : String(request);
    return {
      match: async (request: RequestInfo | URL) => store.get(urlOf(request))?.clone(),
      put: async (request: RequestInfo | URL, response: Response) => {
        store.set(urlOf(request), response);
      },
      keys: async () => [...store.keys()].map((url) => new Request(url)),
    } as unknown as Cache;
  }

  async keys(): Promise<string[]> {
    return [...this.stores.keys()];
  }

  async delete(name: string): Promise<boolean> {
    return this.stores.delete(name);
  }
}

/** An answer as a browser's network gives it: with where it came from. */
export function answer(url: string, text: string, init: ResponseInit = {}): Response {
  return Object.defineProperties(new Response(text, init), {
    url: { value: url },
    type: { value: 'basic' },
    clone: { value: () => answer(url, text, init) },
  });
}

/** A site whose network has what a function gives; undefined where there is none. */
export function meansOf(
  list: Partial<OfflineList>,
  network: (url: string) => Response | undefined,
  caches = new FakeCaches(),
): Means & { readonly caches: FakeCaches; readonly asked: string[] } {
  const asked: string[] = [];
  return {
    scope: SCOPE,
    list: { version: 'one', pages: [], assets: [], hashes: {}, ...list },
    caches,
    asked,
    now: () => new Date('2026-03-04T12:00:00Z'),
    fetch: async ({ url }) => {
      asked.push(url);
      const response = network(url);
      if (!response) throw new TypeError('Failed to fetch');
      return response;
    },
  };
}
