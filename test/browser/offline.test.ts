import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { offlineOf } from '../../src/browser/offline.ts';

const SITE = new URL('https://example.org/');

/** A browser whose registration has a worker that waits. */
function browserWith(waiting: object | null, active: object | null = null) {
  const reload = vi.fn();
  const worker = Object.assign(new EventTarget(), {
    register: async () => Object.assign(new EventTarget(), { waiting, installing: null }),
    ready: Promise.resolve({ active }),
  });
  const own: { top?: object } = {};
  own.top = own;
  vi.stubGlobal('navigator', { onLine: true, serviceWorker: worker });
  vi.stubGlobal('location', { href: SITE.href, reload });
  vi.stubGlobal('document', { documentElement: { dataset: {} }, querySelector: () => null });
  vi.stubGlobal('window', own);
  vi.stubGlobal('addEventListener', vi.fn());
  return { reload, worker };
}

/** A page that watches for other versions. */
async function watching() {
  const offline = offlineOf(SITE, (act) => act());
  offline.watch(() => undefined);
  await vi.advanceTimersByTimeAsync(0);
  return offline;
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubEnv('DEV', false);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

it('asks the worker that waits to take over, and loads anew as soon as it has', async () => {
  const waiting = { postMessage: vi.fn() };
  const { reload, worker } = browserWith(waiting);
  (await watching()).takeOver();
  expect(waiting.postMessage).toHaveBeenCalledWith({ kind: 'take-over' }, []);
  expect(reload).not.toHaveBeenCalled();
  worker.dispatchEvent(new Event('controllerchange'));
  expect(reload).toHaveBeenCalledOnce();
});

it('loads anew after three seconds where the worker before does not give way', async () => {
  const { reload } = browserWith({ postMessage: vi.fn() });
  (await watching()).takeOver();
  await vi.advanceTimersByTimeAsync(2_999);
  expect(reload).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(reload).toHaveBeenCalledOnce();
});

it('loads anew at once where no worker waits any more', async () => {
  const { reload } = browserWith(null);
  (await watching()).takeOver();
  expect(reload).toHaveBeenCalledOnce();
});

it('asks the worker to keep what only the page knows that it will need', async () => {
  const active = { postMessage: vi.fn() };
  browserWith(null, active);
  const needed = [`${SITE.href}assets/map-data.json`, `${SITE.href}assets/map-near.json`];
  offlineOf(
    SITE,
    (act) => act(),
    async () => ['', ...needed],
  ).watch(() => undefined);
  await vi.advanceTimersByTimeAsync(0);
  expect(active.postMessage).toHaveBeenCalledWith(
    {
      kind: 'save',
      everything: true,
      addresses: expect.arrayContaining([SITE.href, ...needed]),
    },
    [],
  );
});
