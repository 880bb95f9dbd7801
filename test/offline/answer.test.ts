import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { answerTo } from '../../src/offline/answer.ts';
import { HASH_LENGTH } from '../../src/offline/list.ts';
import { save, type Means } from '../../src/offline/store.ts';
import { answer, meansOf, SCOPE } from './means.ts';

const HASH_OF_CODE = createHash('sha256').update('code').digest('base64url').slice(0, HASH_LENGTH);

/** What the worker would stay alive for. */
const works: Promise<unknown>[] = [];
const allKept = () => Promise.all(works);

/** Requests of pages are made by browsers alone: this one says that it is one. */
function asked(path: string, means: Means, mode: RequestMode = 'navigate') {
  const request = new Request(SCOPE + path);
  Object.defineProperty(request, 'mode', { value: mode });
  return answerTo(request, means, (work) => void works.push(work));
}

/** A site without network that has kept some addresses. */
async function offline(...kept: string[]) {
  let online = true;
  const means = meansOf({}, (url) => (online ? answer(url, `kept: ${url}`) : undefined));
  await save(
    means,
    kept.map((path) => SCOPE + path),
  );
  online = false;
  return means;
}

afterEach(() => {
  vi.useRealTimers();
  works.length = 0;
});

describe('a page', () => {
  it('comes from the network, and is kept', async () => {
    let text = 'first';
    const means = meansOf({}, (url) => (text ? answer(url, text) : undefined));
    expect(await (await asked('uk/?vs=x', means))?.text()).toBe('first');
    text = 'corrected';
    expect(await (await asked('uk/', means))?.text()).toBe('corrected');
    await allKept();
    text = '';
    expect(await (await asked('uk/?sel=y', means))?.text()).toBe('corrected');
  });

  it('comes from what is kept when the network takes long', async () => {
    const means = await offline('');
    vi.useFakeTimers();
    const slow: Means = { ...means, fetch: () => new Promise(() => undefined) };
    const answered = asked('', slow);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await (await answered)?.text()).toBe(`kept: ${SCOPE}`);
  });

  it('comes from what is kept when the host is in trouble, and says that it is kept', async () => {
    let status = 200;
    const means = meansOf({}, (url) => answer(url, '<html lang="en">page', { status }));
    await save(means, [SCOPE]);
    expect(await (await asked('', means))?.text()).toBe('<html lang="en">page');
    status = 503;
    const shown = await asked('', means);
    expect(shown?.status).toBe(200);
    expect(await shown?.text()).toBe('<html data-kept="2026-03-04" lang="en">page');
    // Where nothing is kept the host has the word.
    expect((await asked('uk/', means))?.status).toBe(503);
  });

  it('that the host says is not there is not brought back from what is kept', async () => {
    let status = 200;
    const means = meansOf({}, (url) => answer(url, 'page', { status }));
    await save(means, [SCOPE]);
    status = 404;
    expect((await asked('', means))?.status).toBe(404);
  });

  it('that is asked for without the slash of its folder leads on to it, with its query', async () => {
    const response = await asked('uk?vs=x', await offline('uk/'));
    expect(response?.status).toBe(302);
    expect(response?.headers.get('location')).toBe(`${SCOPE}uk/?vs=x`);
  });

  it('that there is not is the page that says so', async () => {
    const response = await asked('atlantis/', await offline('404.html'));
    expect(response?.status).toBe(404);
    expect(await response?.text()).toBe(`kept: ${SCOPE}404.html`);
  });

  it('that is not kept fails as without a worker', async () => {
    await expect(asked('uk/', await offline())).rejects.toThrow('Failed to fetch');
  });

  it('that leads on is passed on, and not kept', async () => {
    const leading = answer(`${SCOPE}uk`, '', { status: 301, headers: { location: './uk/' } });
    const means = meansOf({}, () => leading);
    expect((await asked('uk', means))?.status).toBe(301);
    expect([...means.caches.stores.values()].map(({ size }) => size)).toEqual([0]);
  });
});

describe('an asset', () => {
  it('is asked for once', async () => {
    const means = meansOf({}, (url) => answer(url, 'code'));
    for (const _ of [1, 2]) {
      expect(await (await asked('assets/a.js', means, 'cors'))?.text()).toBe('code');
      await allKept();
    }
    expect(means.asked).toEqual([`${SCOPE}assets/a.js`]);
  });

  it('is not kept where it is not what was built', async () => {
    let text = 'cut';
    const hashes = { 'assets/a.js': HASH_OF_CODE };
    const means = meansOf({ hashes }, (url) => answer(url, text));
    for (const sent of ['cut', 'code', 'never asked for']) {
      text = sent;
      await asked('assets/a.js', means, 'cors');
      await allKept();
    }
    expect(means.asked).toHaveLength(2);
    expect(await (await asked('assets/a.js', means, 'cors'))?.text()).toBe('code');
  });

  it('that comes as a page is asked for past the browser’s cache, and is not kept', async () => {
    const headers = { 'content-type': 'text/html; charset=utf-8' };
    const caches: RequestCache[] = [];
    const means = meansOf({}, (url) => answer(url, '<p>Sorry</p>', { headers }));
    const watched: Means = {
      ...means,
      fetch: (request) => {
        caches.push(request.cache);
        return means.fetch(request);
      },
    };
    await asked('assets/a.js', watched, 'cors');
    await allKept();
    expect(caches).toEqual(['default', 'reload']);
    expect([...means.caches.stores.values()].map(({ size }) => size)).toEqual([0]);
  });

  it('that was damaged while it was kept is asked for anew, and kept', async () => {
    const hashes = { 'assets/a.js': HASH_OF_CODE };
    const means = meansOf({ hashes }, (url) => answer(url, 'code'));
    await asked('assets/a.js', means, 'cors');
    await allKept();
    const [store] = means.caches.stores.values();
    store?.set(`${SCOPE}assets/a.js`, answer(`${SCOPE}assets/a.js`, 'co'));
    for (const _ of [1, 2]) {
      expect(await (await asked('assets/a.js', means, 'cors'))?.text()).toBe('code');
      await allKept();
    }
    expect(means.asked).toHaveLength(2);
  });

  it('that is a compiled program is never kept', async () => {
    const means = meansOf({}, (url) => answer(url, 'code'));
    for (const _ of [1, 2]) {
      await asked('assets/a.wasm', means, 'cors');
      await allKept();
    }
    expect(means.asked).toHaveLength(2);
  });
});

it('what is neither is left to the network', async () => {
  const means = await offline('');
  expect(asked('geo/zones.geojson', means, 'cors')).toBeNull();
  expect(asked('embed/', means)).toBeNull();
});

it('a browser that refuses storage, or has no room, still gets what the network has', async () => {
  const means = meansOf({}, (url) => answer(url, 'text'));
  const refused: Means = {
    ...means,
    caches: { open: () => Promise.reject(new Error('refused')) } as unknown as CacheStorage,
  };
  const full: Means = {
    ...means,
    caches: {
      open: async () => ({
        match: async () => undefined,
        put: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
      }),
    } as unknown as CacheStorage,
  };
  for (const one of [refused, full]) {
    expect(await (await asked('', one))?.text()).toBe('text');
    expect(await (await asked('assets/a.js', one, 'cors'))?.text()).toBe('text');
    await allKept();
  }
});
