import type { Rasterise } from '../share/file.ts';
import type { RasterAnswer, RasterRequest } from './raster-worker.ts';

/** Draws pictures in a worker, byte for byte as the command line does. */
export const rasterise: Rasterise = (svg, scale) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('raster-worker.ts', import.meta.url), { type: 'module' });
    const end = (act: () => void) => {
      worker.terminate();
      act();
    };
    worker.addEventListener('message', ({ data }: MessageEvent<RasterAnswer>) =>
      end(() => ('png' in data ? resolve(data.png) : reject(new Error(data.fault)))),
    );
    worker.addEventListener('error', ({ message }) =>
      end(() => reject(new Error(message || 'the worker could not be loaded'))),
    );
    worker.postMessage({ svg, scale } satisfies RasterRequest, []);
  });
