import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { RasterAnswer, RasterRequest } from '../../src/browser/raster-worker.ts';

/** A worker that answers each request at once, and how many of them were made. */
class Worker extends EventTarget {
  static made: Worker[] = [];
  static answer = ({ svg }: RasterRequest): RasterAnswer => ({
    png: new TextEncoder().encode(svg),
  });
  ended = false;
  constructor() {
    super();
    Worker.made.push(this);
  }
  postMessage(request: RasterRequest) {
    this.dispatchEvent(new MessageEvent('message', { data: Worker.answer(request) }));
  }
  terminate() {
    this.ended = true;
  }
}

const drawn = Worker.answer;
let rasterise: (typeof import('../../src/browser/rasterise.ts'))['rasterise'];
beforeEach(async () => {
  vi.stubGlobal('Worker', Worker);
  vi.resetModules();
  Worker.made = [];
  Worker.answer = drawn;
  ({ rasterise } = await import('../../src/browser/rasterise.ts'));
});
afterEach(() => void vi.unstubAllGlobals());

it('one worker draws all pictures, each for who asked', async () => {
  const pictures = await Promise.all(['a', 'b', 'c'].map((svg) => rasterise(svg, 1)));
  expect(pictures.map((png) => new TextDecoder().decode(png))).toEqual(['a', 'b', 'c']);
  expect(Worker.made).toHaveLength(1);
  expect(Worker.made[0]?.ended).toBe(false);
});

it('a worker that failed is ended, and the next picture has another', async () => {
  Worker.answer = () => ({ fault: 'no program' });
  await expect(rasterise('a', 1)).rejects.toThrow('no program');
  Worker.answer = drawn;
  await expect(rasterise('b', 1)).resolves.toHaveLength(1);
  expect(Worker.made.map(({ ended }) => ended)).toEqual([true, false]);
});
