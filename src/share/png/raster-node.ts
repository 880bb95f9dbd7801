import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { pixelsFrom, pngOf, type DrawPixels, type Rasterise } from './raster.ts';

let ready: Promise<void> | undefined;

/** Draws pictures without a browser, byte for byte as browsers do. */
export const rasterise: Rasterise = async (svg, scale) => {
  await started();
  return pngOf(Resvg, svg, scale);
};

/** An SVG as pixels, `scale` times as large. */
export const drawPixels: DrawPixels = async (svg, scale) => {
  await started();
  return pixelsFrom(Resvg, svg, scale);
};

function started(): Promise<void> {
  ready ??= initWasm(
    readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')),
  ).catch((error: unknown) => {
    // A development server reads this module anew; the library starts once in a process.
    if (!/already initialized/i.test(String(error))) throw error;
  });
  return ready;
}
