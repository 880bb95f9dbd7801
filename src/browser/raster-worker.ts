import { initWasm, Resvg } from '@resvg/resvg-wasm';
import program from '@resvg/resvg-wasm/index_bg.wasm?url';
import { pngOf } from '../share/png/raster.ts';

/** What the page asks for: an SVG without texts, and how many times as large it is drawn. */
export interface RasterRequest {
  readonly svg: string;
  readonly scale: number;
}

/** A PNG, or why there is none. */
export type RasterAnswer = { readonly png: Uint8Array } | { readonly fault: string };

/** Once for all pictures. A worker that fails is ended by who asked it. */
let ready: Promise<void> | undefined;

async function draw({ svg, scale }: RasterRequest): Promise<RasterAnswer> {
  try {
    // Fetched by itself: not every host says of the file that it is a program.
    ready ??= fetch(program).then(async (response) => initWasm(await response.arrayBuffer()));
    await ready;
    return { png: pngOf(Resvg, svg, scale) };
  } catch (error) {
    return { fault: String(error) };
  }
}

addEventListener('message', ({ data }: MessageEvent<RasterRequest>) => {
  void draw(data).then((answer) => postMessage(answer));
});
