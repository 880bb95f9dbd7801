import type { FeatureCollection } from 'geojson';
import { expect, it, vi } from 'vitest';
import { NEAR_FROM } from '../../src/grammar/live-names.ts';
import { bringNear } from '../../src/map/near.ts';

const rivers: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** A map that rests at some zooms, one after the other, and what it was given. */
async function resting(zooms: readonly number[], answers: (FeatureCollection | null)[]) {
  const heard = new Map<string, () => void>();
  let zoom = 0;
  const setData = vi.fn();
  const load = vi.fn(async () => answers.shift() ?? null);
  const map = {
    on: (type: string, act: () => void) => heard.set(type, act),
    off: (type: string) => heard.delete(type),
    getZoom: () => zoom,
    getSource: () => ({ setData }),
  };
  bringNear(map as never, load);
  for (const [index, next] of zooms.entries()) {
    zoom = next;
    // The first rest is that of a map which opens.
    heard.get(index === 0 ? 'load' : 'moveend')?.();
    await Promise.resolve();
    await Promise.resolve();
  }
  return { load, setData };
}

it('asks for small rivers once, and only where the reader has gone near', async () => {
  const { load, setData } = await resting([6, 7], [rivers]);
  expect(load).not.toHaveBeenCalled();
  expect(setData).not.toHaveBeenCalled();
  const near = await resting([6, NEAR_FROM, 9, 10], [rivers]);
  expect(near.load).toHaveBeenCalledTimes(1);
  expect(near.setData).toHaveBeenCalledExactlyOnceWith(rivers);
});

it('asks for them at once where a link opens the map near', async () => {
  const { load, setData } = await resting([9], [rivers]);
  expect(load).toHaveBeenCalledTimes(1);
  expect(setData).toHaveBeenCalledExactlyOnceWith(rivers);
});

it('asks again at the next rest where they did not come', async () => {
  const { load, setData } = await resting([8, 8.5, 9], [null, rivers]);
  expect(load).toHaveBeenCalledTimes(2);
  expect(setData).toHaveBeenCalledExactlyOnceWith(rivers);
});
