import type { Resvg } from '@resvg/resvg-wasm';

/**
 * An SVG without texts as PNG. The same program draws it on every machine, so that it is the same to
 * the byte.
 * @param scale how many times as large as it says
 */
export function pngOf(Renderer: typeof Resvg, svg: string, scale: number): Uint8Array {
  const renderer = new Renderer(svg, { fitTo: { mode: 'zoom', value: scale } });
  const image = renderer.render();
  const png = image.asPng();
  // What it holds lies in memory that no garbage collector sees.
  image.free();
  renderer.free();
  return png;
}
