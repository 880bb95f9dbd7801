import { answerTo } from './answer.ts';
import type { OfflineList } from './list.ts';
import { wishOf } from './messages.ts';
import { deleteOthers, everythingOf, fullStores, save, type Means } from './store.ts';
import type { WorkerScope } from './worker-scope.ts';

declare const self: WorkerScope;

/** Stands in front of this program: see `site/build/offline-list`. */
declare const OFFLINE_LIST: OfflineList;

const means: Means = {
  scope: self.registration.scope,
  list: OFFLINE_LIST,
  caches: self.caches,
  fetch: (request) => fetch(request),
  now: () => new Date(),
};

// On a first visit nothing is kept before the page asks for that. A reader for whom an older worker
// kept everything has it anew before this one may answer; until then the older one answers.
self.addEventListener('install', (event) => {
  event.waitUntil(
    fullStores(means).then(async (full) => {
      if (full.length > 0) await save(means, everythingOf(means), full);
    }),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([deleteOthers(means), self.clients.claim()]));
});

self.addEventListener('message', (event) => {
  const wish = wishOf(event.data);
  if (wish?.kind === 'take-over') event.waitUntil(self.skipWaiting());
  if (wish?.kind === 'has') {
    const has = everythingOf(means).includes(wish.script);
    event.ports[0]?.postMessage(has);
  }
  if (wish?.kind === 'save') {
    const all = wish.everything ? everythingOf(means) : [];
    event.waitUntil(save(means, [...wish.addresses, ...all]));
  }
});

self.addEventListener('fetch', (event) => {
  const answer = answerTo(event.request, means, (work) => event.waitUntil(work));
  if (answer) event.respondWith(answer);
});
