import { addressOf, isOwn, kindOf, NOT_FOUND } from './own.ts';
import { ANY_REQUEST, openStore, type Means } from './store.ts';

/** How long a page's network may take before what is kept is shown, in ms. */
const PATIENCE = 3_000;

/** What is not kept though it is an asset: programs of pictures, far larger than the page. */
const NEVER = /\.wasm$/;

/** The answer to a request, or null where the network alone answers. */
export function answerTo(request: Request, means: Means): Promise<Response> | null {
  const kind = kindOf(request, means.scope);
  if (kind === 'other') return null;
  return kind === 'asset' ? assetFor(request, means) : pageFor(request, means);
}

/** An asset never changes: what is kept is as good as what the network has. */
async function assetFor(request: Request, means: Means): Promise<Response> {
  const store = await openStore(means).catch(() => null);
  const kept = await store?.match(addressOf(request.url), ANY_REQUEST);
  return kept ?? keep(await means.fetch(request), request, store, means);
}

/** A page comes from the network, so that corrections show at once, and else from what is kept. */
async function pageFor(request: Request, means: Means): Promise<Response> {
  const store = await openStore(means).catch(() => null);
  const network = means.fetch(request).then((response) => keep(response, request, store, means));
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

/** Keeps what comes from the network, and passes it on whether or not there is room for it. */
async function keep(
  response: Response,
  { url }: Request,
  store: Cache | null,
  { scope }: Means,
): Promise<Response> {
  if (!isOwn(response, scope) || response.redirected || NEVER.test(url)) return response;
  const copy = response.clone();
  await store?.put(addressOf(url), copy).catch(() => undefined);
  return response;
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
