import type { Wish } from '../offline/messages.ts';
import { savedDay } from '../offline/kept.ts';
import { addressOf } from '../offline/own.ts';
import { maySaveAll, type Connection } from '../offline/thrift.ts';
import type { Offline, OfflineState } from '../ui/page/offline.ts';
import { isFramed } from './framed.ts';

/** How long a page waits for another worker before it loads anew all the same, in ms. */
const PATIENCE = 3_000;

/**
 * Keeps a site for when there is no network. Where the browser refuses (no storage, no secure
 * connection, a frame of another page) nothing is kept, and nothing else changes.
 * @param site address of the site's root
 * @param whenIdle calls back when the page has nothing else to do
 * @param more gives the addresses that only this page knows that it will need
 */
export function offlineOf(
  site: URL,
  whenIdle: (act: () => void) => void,
  more: () => Promise<readonly string[]> = async () => [],
): Offline {
  let registration: ServiceWorkerRegistration | undefined;
  return {
    watch: (tell) => {
      let state: OfflineState = { update: false, saved: null };
      const set = (change: Partial<OfflineState>) => tell((state = { ...state, ...change }));
      const start = async () => {
        registration = await register(site);
        if (!registration) return;
        watchNetwork((saved) => set({ saved }));
        watchUpdates(registration, () => set({ update: true }));
        await askToSave(more);
      };
      if (!isFramed()) whenIdle(() => void start());
    },
    takeOver: () => {
      const waiting = registration?.waiting;
      // Another tab has done it.
      if (!waiting) return location.reload();
      const reload = () => location.reload();
      navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
      // A browser may let the worker before finish for minutes: pages come from the network even so.
      setTimeout(reload, PATIENCE);
      return send(waiting, { kind: 'take-over' });
    },
  };
}

/** The registered worker, or nothing where the browser has none to give. */
async function register(site: URL): Promise<ServiceWorkerRegistration | undefined> {
  if (import.meta.env.DEV) return undefined;
  try {
    return await navigator.serviceWorker.register(new URL('sw.js', site));
  } catch {
    // Refused: the page goes on as pages without a worker do.
    return undefined;
  }
}

/** Asks the worker to keep what this page is made of, and the rest of the site if it may come. */
async function askToSave(more: () => Promise<readonly string[]>): Promise<void> {
  const { active } = await navigator.serviceWorker.ready;
  if (!active) return;
  const { connection = {} } = navigator as Navigator & { connection?: Connection };
  const everything = maySaveAll(connection);
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  send(active, {
    kind: 'save',
    everything,
    addresses: [
      location.href,
      ...loaded,
      ...(everything ? await more().catch(() => []) : []),
    ].filter(isAddress),
  });
}

function isAddress(text: string): boolean {
  return /^https?:/.test(text);
}

/** Tells of a worker that waits, unless this page is already of its version. */
function watchUpdates(registration: ServiceWorkerRegistration, tell: () => void): void {
  const consider = async (worker: ServiceWorker | null) => {
    if (worker && !(await has(worker, ownScript()))) tell();
  };
  const follow = (worker: ServiceWorker | null) =>
    worker?.addEventListener('statechange', () => {
      // The very first one has nothing to wait for.
      if (worker.state === 'installed' && registration.active) void consider(worker);
    });
  void consider(registration.waiting);
  follow(registration.installing);
  registration.addEventListener('updatefound', () => follow(registration.installing));
}

/** The program that this page runs: another version has another. */
function ownScript(): string {
  return document.querySelector<HTMLScriptElement>('script[type=module][src]')?.src ?? '';
}

function has(worker: ServiceWorker, script: string): Promise<boolean> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', ({ data }) => resolve(data === true));
    port1.start();
    send(worker, { kind: 'has', script }, [port2]);
  });
}

function send(worker: ServiceWorker, wish: Wish, ports: Transferable[] = []): void {
  worker.postMessage(wish, ports);
}

/**
 * Tells of which day this page is, where it is a kept one, or while there is no network. A browser
 * that has a network may still not have reached the site: the worker has written into the page then
 * that it is kept.
 */
function watchNetwork(tell: (saved: string | null) => void): void {
  const { kept } = document.documentElement.dataset;
  if (kept !== undefined) {
    tell(kept);
    return;
  }
  const look = async () => tell(navigator.onLine ? null : await keptDay());
  addEventListener('online', look);
  addEventListener('offline', look);
  if (!navigator.onLine) void look();
}

/** The ISO day of this page as it is kept, "" where that is not known, null where it is not kept. */
async function keptDay(): Promise<string | null> {
  const kept = await keptPage().catch(() => undefined);
  return kept ? savedDay(kept) : null;
}

/** This page as it is kept. @throws where the browser refuses storage */
async function keptPage(): Promise<Response | undefined> {
  return caches.match(addressOf(location.href), { ignoreVary: true });
}
