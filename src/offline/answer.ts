import { addressOf, isOwn, kindOf, NOT_FOUND } from './own.ts';
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

/** An asset never changes: what is kept is as good as what the network has. */
async function assetFor(request: Request, means: Means, wait: Wait): Promise<Response> {
  const store = await openStore(means).catch(() => null);
  const kept = await store?.match(addressOf(request.url), ANY_REQUEST);
  if (kept) return kept;
  const response = await means.fetch(request);
  if (store) keep(response, request, store, means, wait);
  return response;
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
    return first ?? (await keptPage(request.url, store)) ?? (await network);
  } catch (fault) {
    const kept = (await keptPage(request.url, store)) ?? (await lost(store, means));
    if (kept) return kept;
    throw fault;
  }
}

/** Keeps what comes from the network, if there is room; the reader has it meanwhile. */
function keep(
  response: Response,
  { url }: Request,
  store: Cache,
  { scope }: Means,
  wait: Wait,
): void {
  if (!isOwn(response, scope) || response.redirected || NEVER.test(url)) return;
  wait(store.put(addressOf(url), response.clone()).catch(() => undefined));
}

/** The page that is kept for an address, whatever its query; hosts lead on from a folder's name. */
async function keptPage(url: string, store: Cache | null): Promise<Response | undefined> {
  const address = addressOf(url);
  const kept = await store?.match(address, ANY_REQUEST);
  if (kept || address.endsWith('/')) return kept;
  const folder = await store?.match(`${address}/`, ANY_REQUEST);
  return folder && Response.redirect(`${address}/${new URL(url).search}`, 302);
}

/** The page that says that there is no such page. */
async function lost(store: Cache | null, { scope }: Means): Promise<Response | undefined> {
  const page = await store?.match(scope + NOT_FOUND, ANY_REQUEST);
  return page && new Response(page.body, { status: 404, headers: page.headers });
}
