import { marked, stamped } from './kept.ts';
import { addressOf, kindOf, NOT_FOUND } from './own.ts';
import { isPage, isRight } from './right.ts';
import { ANY_REQUEST, openStore, type Means } from './store.ts';

/** How long a page's network may take before what is kept is shown, in ms. */
const PATIENCE = 3_000;

/** What is not kept though it is an asset: programs of pictures, far larger than the page. */
const NEVER = /\.wasm$/;

/** Keeps the worker alive until some work is done. */
type Wait = (work: Promise<unknown>) => void;

/** The answer to a request, or null where the network alone answers. */
export function answerTo(request: Request, means: Means, wait: Wait): Promise<Response> | null {
  const kind = kindOf(request, means.scope);
  if (kind === 'other') return null;
  return kind === 'asset' ? assetFor(request, means, wait) : pageFor(request, means, wait);
}

/**
 * An asset never changes: what is kept is as good as what the network has, if it is still what was
 * built. Disks and browsers damage what they keep, and a page can’t use half a program.
 */
async function assetFor(request: Request, means: Means, wait: Wait): Promise<Response> {
  const store = await openStore(means).catch(() => null);
  const address = addressOf(request.url);
  const kept = await store?.match(address, ANY_REQUEST).catch(() => undefined);
  if (kept && (await isIntact(kept, address, means))) return kept;
  const response = await fetched(request, means);
  if (store) keep(response, request, store, means, wait);
  return response;
}

/** What each worker has found to be right since it began: asked for again, it is not read whole first. */
const found = new WeakMap<Means, Set<string>>();

/** Whether what is kept is what was built; what can't be read isn't. */
async function isIntact(kept: Response, address: string, means: Means): Promise<boolean> {
  const intact = found.get(means) ?? new Set();
  found.set(means, intact);
  if (intact.has(address)) return true;
  const isSo = await isRight(kept, address, means).catch(() => false);
  if (isSo) intact.add(address);
  return isSo;
}

/** What the network has; a page in place of an asset may be the browser's cache alone. */
async function fetched(request: Request, means: Means): Promise<Response> {
  const response = await means.fetch(request);
  if (!response.ok || !isPage(response)) return response;
  return means.fetch(new Request(request, { cache: 'reload' }));
}

/** A page comes from the network, so that corrections show at once, and else from what is kept. */
async function pageFor(request: Request, means: Means, wait: Wait): Promise<Response> {
  const store = await openStore(means).catch(() => null);
  const network = means.fetch(request).then((response) => {
    if (store) keep(response, request, store, means, wait);
    return response;
  });
  // It may come after what was kept has been shown, and is kept for the next time.
  wait(network.catch(() => undefined));
  const isLate = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null));
  try {
    const first = await Promise.race([network, isLate]);
    // A host that is in trouble says nothing of the page.
    if (first && first.status < 500) return first;
    return (await keptPage(request.url, store)) ?? first ?? (await network);
  } catch (fault) {
    const kept = (await keptPage(request.url, store)) ?? (await lost(store, means));
    if (kept) return kept;
    throw fault;
  }
}

/** Keeps what comes from the network, if there is room; the reader has it meanwhile. */
function keep(response: Response, request: Request, store: Cache, means: Means, wait: Wait): void {
  const address = addressOf(request.url);
  if (response.redirected || NEVER.test(address)) return;
  const copy = response.clone();
  const put = async () => {
    if (!(await isRight(copy, address, means))) return;
    const isAsset = kindOf(request, means.scope) === 'asset';
    await store.put(address, isAsset ? copy : stamped(copy, means.now()));
  };
  wait(put().catch(() => undefined));
}

/** The page that is kept for an address, whatever its query; hosts lead on from a folder's name. */
async function keptPage(url: string, store: Cache | null): Promise<Response | undefined> {
  const address = addressOf(url);
  const kept = await store?.match(address, ANY_REQUEST);
  if (kept) return marked(kept);
  if (address.endsWith('/')) return undefined;
  const folder = await store?.match(`${address}/`, ANY_REQUEST);
  return folder && Response.redirect(`${address}/${new URL(url).search}`, 302);
}

/** The page that says that there is no such page. */
async function lost(store: Cache | null, { scope }: Means): Promise<Response | undefined> {
  const page = await store?.match(scope + NOT_FOUND, ANY_REQUEST);
  return page && new Response(page.body, { status: 404, headers: page.headers });
}
