import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Rasterise } from './file.ts';
import { pngOf } from './raster.ts';

let ready: Promise<void> | undefined;

/** Draws pictures without a browser, byte for byte as browsers do. */
export const rasterise: Rasterise = async (svg, scale) => {
  ready ??= initWasm(
    readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')),
  );
  await ready;
  return pngOf(Resvg, svg, scale);
};
