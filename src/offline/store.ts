import type { OfflineList } from './list.ts';
import { stamped } from './kept.ts';
import { addressOf, kindOf, NOT_FOUND } from './own.ts';
import { isRight } from './right.ts';

/** What the store needs of a worker; tests give their own. */
export interface Means {
  /** The address of the site's root, with a slash at its end. */
  readonly scope: string;
  readonly list: OfflineList;
  readonly caches: Pick<CacheStorage, 'open' | 'keys' | 'delete'>;
  readonly fetch: (request: Request) => Promise<Response>;
  /** The reader's clock. */
  readonly now: () => Date;
}

/** How many files come at once: the reader's own requests go first. */
const LANES = 3;

/** Caches are the host's: another site in another folder of it has its own. */
function prefixOf({ scope }: Means): string {
  return `lines-of-contact ${scope} `;
}

/** The cache of this version. @throws where the browser refuses storage */
export function openStore(means: Means): Promise<Cache> {
  return means.caches.open(prefixOf(means) + means.list.version);
}

async function otherStores(means: Means): Promise<readonly string[]> {
  const names = await means.caches.keys();
  return names.filter(
    (name) => name.startsWith(prefixOf(means)) && name !== prefixOf(means) + means.list.version,
  );
}

/** Deletes what earlier versions kept. */
export async function deleteOthers(means: Means): Promise<void> {
  await Promise.all((await otherStores(means)).map((name) => means.caches.delete(name)));
}

/** Everything that the list names, as addresses. */
export function everythingOf({ list, scope }: Means): readonly string[] {
  return [...list.pages, ...list.assets].map((name) => scope + name);
}

/** The stores of earlier versions that had everything: only they have the page of lost addresses. */
export async function fullStores(means: Means): Promise<readonly Cache[]> {
  const stores = await Promise.all(
    (await otherStores(means)).map((name) => means.caches.open(name)),
  );
  const full = await Promise.all(stores.map((store) => store.match(means.scope + NOT_FOUND)));
  return stores.filter((_, index) => full[index]);
}

/**
 * Keeps the site's pages and assets at these addresses, as far as they are not kept yet. Assets that
 * an earlier version had are taken from it: their names say that they are the same.
 * @throws where one does not come
 */
export async function save(
  means: Means,
  addresses: readonly string[],
  earlier: readonly Cache[] = [],
): Promise<void> {
  const { scope, fetch } = means;
  const store = await openStore(means);
  const kept = new Set((await store.keys()).map(({ url }) => url));
  const wanted = new Set(
    addresses
      .map(addressOf)
      .filter((url) => kindOf({ method: 'GET', url, mode: 'navigate' }, scope) !== 'other'),
  );
  const missing = [...wanted].filter((address) => !kept.has(address));
  const saveOne = async (address: string) => {
    const isAsset = address.startsWith(`${scope}assets/`);
    for (const old of isAsset ? earlier : []) {
      const same = await old.match(address, ANY_REQUEST);
      if (same && (await isRight(same, address, means))) return store.put(address, same);
    }
    let response = await fetch(new Request(address, { cache: isAsset ? 'default' : 'no-cache' }));
    if (isAsset && !(await isRight(response, address, means))) {
      // It may be the browser's own cache that has something else.
      response = await fetch(new Request(address, { cache: 'reload' }));
    }
    if (response.status >= 500) throw new Error(`${address}: ${response.status}`);
    if (!(await isRight(response, address, means))) return undefined;
    return store.put(address, isAsset ? response : stamped(response, means.now()));
  };
  const failed: string[] = [];
  const lane = async () => {
    for (let address = missing.shift(); address; address = missing.shift()) {
      await saveOne(address).catch(() => failed.push(address as string));
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  // One that a busy host let fall must not be the end of all others; it is asked for once more.
  for (const address of failed) await saveOne(address);
}

/** What is kept at an address answers every request for it, whatever its headers. */
export const ANY_REQUEST = { ignoreVary: true } as const;
