import type { Resvg } from '@resvg/resvg-wasm';
import type { Pixels } from './pixels.ts';

/** Draws an SVG without texts as a PNG, so many times as large. */
export type Rasterise = (svg: string, scale: number) => Promise<Uint8Array>;

/** The same as pixels. */
export type DrawPixels = (svg: string, scale: number) => Promise<Pixels>;

/**
 * An SVG without texts as PNG. The same program draws it on every machine, so that it is the same to
 * the byte.
 * @param scale how many times as large as it says
 */
export function pngOf(Renderer: typeof Resvg, svg: string, scale: number): Uint8Array {
  return drawn(Renderer, svg, scale, (image) => image.asPng());
}

/** The same as pixels, for what is made of several pictures. */
export function pixelsFrom(Renderer: typeof Resvg, svg: string, scale: number): Pixels {
  return drawn(Renderer, svg, scale, ({ width, height, pixels }) => ({
    width,
    height,
    rgba: pixels,
  }));
}

function drawn<T>(
  Renderer: typeof Resvg,
  svg: string,
  scale: number,
  take: (image: ReturnType<InstanceType<typeof Resvg>['render']>) => T,
): T {
  const renderer = new Renderer(svg, { fitTo: { mode: 'zoom', value: scale } });
  const image = renderer.render();
  const taken = take(image);
  // What it holds lies in memory that no garbage collector sees.
  image.free();
  renderer.free();
  return taken;
}
