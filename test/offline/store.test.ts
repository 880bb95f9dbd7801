import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { HASH_LENGTH } from '../../src/offline/list.ts';
import {
  deleteOthers,
  everythingOf,
  fullStores,
  openStore,
  save,
} from '../../src/offline/store.ts';
import { answer, FakeCaches, meansOf, SCOPE } from './means.ts';

const LIST = { pages: ['', '404.html'], assets: ['assets/a.js'] };
const all = (url: string) => answer(url, `the text of ${url}`);
const urls = async (store: Cache) => (await store.keys()).map(({ url }) => url).toSorted();

describe('saving', () => {
  it('keeps everything that the list names, once', async () => {
    const means = meansOf(LIST, all);
    await save(means, everythingOf(means));
    await save(means, everythingOf(means));
    expect(means.asked.toSorted()).toEqual([SCOPE, `${SCOPE}404.html`, `${SCOPE}assets/a.js`]);
    expect(await urls(await openStore(means))).toEqual(means.asked.toSorted());
  });

  it('keeps nothing of other hosts, other folders, embeds and data', async () => {
    const means = meansOf(LIST, all);
    await save(means, [
      'https://example.com/map/',
      'https://example.org/',
      `${SCOPE}../secret/`,
      `${SCOPE}embed/`,
      `${SCOPE}geo/zones.geojson`,
    ]);
    expect(means.asked).toEqual([]);
  });

  it('keeps no page that led on to another place', async () => {
    const means = meansOf(LIST, () => answer('https://example.org/login/', 'Who are you?'));
    await save(means, [SCOPE]);
    expect(await urls(await openStore(means))).toEqual([]);
  });

  it('asks once more for an asset that is not what was built, and keeps no other', async () => {
    const hashes = { 'assets/a.js': 'another-hash' };
    const means = meansOf({ ...LIST, hashes }, all);
    await save(means, [`${SCOPE}assets/a.js`]);
    expect(means.asked).toHaveLength(2);
    expect(await urls(await openStore(means))).toEqual([]);
  });

  it('takes no asset from an earlier version that is not what was built', async () => {
    const caches = new FakeCaches();
    const before = meansOf(LIST, (url) => answer(url, 'Sorry'), caches);
    await save(before, everythingOf(before));
    const right = createHash('sha256').update('right').digest('base64url').slice(0, HASH_LENGTH);
    const hashes = { 'assets/a.js': right };
    const after = meansOf(
      { ...LIST, version: 'two', hashes },
      (url) => answer(url, 'right'),
      caches,
    );
    await save(after, everythingOf(after), await fullStores(after));
    const kept = await (await openStore(after)).match(`${SCOPE}assets/a.js`);
    expect(await kept?.text()).toBe('right');
  });

  it('takes assets from an earlier version that had everything, and pages anew', async () => {
    const caches = new FakeCaches();
    const before = meansOf(LIST, all, caches);
    await save(before, everythingOf(before));
    const after = meansOf(
      { ...LIST, version: 'two', assets: ['assets/a.js', 'assets/b.js'] },
      all,
      caches,
    );
    const full = await fullStores(after);
    expect(full).toHaveLength(1);
    await save(after, everythingOf(after), full);
    expect(after.asked.toSorted()).toEqual([SCOPE, `${SCOPE}404.html`, `${SCOPE}assets/b.js`]);
    expect(await urls(await openStore(after))).toHaveLength(4);
  });

  it('asks once more for what failed, when all else is kept', async () => {
    let falls = 1;
    const means = meansOf(LIST, (url) =>
      url === SCOPE && falls-- > 0 ? answer(url, 'busy', { status: 503 }) : all(url),
    );
    await save(means, everythingOf(means));
    expect(means.asked).toEqual([SCOPE, `${SCOPE}404.html`, `${SCOPE}assets/a.js`, SCOPE]);
    expect(await urls(await openStore(means))).toHaveLength(3);
  });

  it('keeps all that comes where something never does, and then fails', async () => {
    const means = meansOf(LIST, (url) =>
      url === SCOPE ? answer(url, 'busy', { status: 503 }) : all(url),
    );
    await expect(save(means, everythingOf(means))).rejects.toThrow('503');
    expect(await urls(await openStore(means))).toHaveLength(2);
  });

  it('fails where the network fails, so that a version with holes never takes over', async () => {
    const means = meansOf(LIST, (url) => (url.endsWith('.js') ? undefined : all(url)));
    await expect(save(means, everythingOf(means))).rejects.toThrow('Failed to fetch');
    const busy = meansOf(LIST, (url) => answer(url, '', { status: 503 }));
    await expect(save(busy, [SCOPE])).rejects.toThrow(`${SCOPE}: 503`);
  });
});

it('a version that only kept what was visited is not full', async () => {
  const caches = new FakeCaches();
  await save(meansOf(LIST, all, caches), [SCOPE]);
  expect(await fullStores(meansOf({ ...LIST, version: 'two' }, all, caches))).toEqual([]);
});

it('earlier versions go, and what others have on the host stays', async () => {
  const caches = new FakeCaches();
  for (const name of [
    `lines-of-contact ${SCOPE} zero`,
    `lines-of-contact ${SCOPE} one`,
    `lines-of-contact ${SCOPE}mirror/ zero`,
    'other',
  ]) {
    await caches.open(name);
  }
  await deleteOthers(meansOf(LIST, all, caches));
  expect(await caches.keys()).toEqual([
    `lines-of-contact ${SCOPE} one`,
    `lines-of-contact ${SCOPE}mirror/ zero`,
    'other',
  ]);
});
