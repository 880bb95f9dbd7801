import type { Rasterise } from '../share/png/raster.ts';
import type { RasterAnswer, RasterRequest } from './raster-worker.ts';

/** Kept from one picture to the next: it takes longer to start than to draw. */
let worker: Worker | null = null;
let last: Promise<unknown> = Promise.resolve();

/** Draws pictures in a worker, byte for byte as the command line does, one after the other. */
export const rasterise: Rasterise = (svg, scale) => {
  const drawn = last.then(() => draw({ svg, scale }));
  last = drawn.catch(() => null);
  return drawn;
};

function draw(request: RasterRequest): Promise<Uint8Array> {
  worker ??= new Worker(new URL('raster-worker.ts', import.meta.url), { type: 'module' });
  const asked = worker;
  const answered = new AbortController();
  return new Promise<Uint8Array>((resolve, reject) => {
    const { signal } = answered;
    asked.addEventListener(
      'message',
      ({ data }: MessageEvent<RasterAnswer>) =>
        'png' in data ? resolve(data.png) : reject(new Error(data.fault)),
      { signal },
    );
    asked.addEventListener(
      'error',
      ({ message }) => reject(new Error(message || 'the worker could not be loaded')),
      { signal },
    );
    asked.postMessage(request, []);
  })
    .catch((fault: unknown) => {
      // What failed once is not asked again.
      asked.terminate();
      worker = null;
      throw fault;
    })
    .finally(() => answered.abort());
}
