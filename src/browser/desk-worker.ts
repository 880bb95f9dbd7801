import { initWasm, Resvg } from '@resvg/resvg-wasm';
import program from '@resvg/resvg-wasm/index_bg.wasm?url';
import { pixelsFrom, pngOf } from '../share/png/raster.ts';
import type { SeriesTools } from '../share/series/files.ts';
import { deskWith } from './desk.ts';
import type { DeskMessage, DeskReply } from './desk-messages.ts';

/** Once for all pictures. A worker that fails is ended by who asked it. */
let ready: Promise<void> | undefined;

function started(): Promise<void> {
  // Fetched by itself: not every host says of the file that it is a program.
  ready ??= fetch(program).then(async (response) => initWasm(await response.arrayBuffer()));
  return ready;
}

const tools: Omit<SeriesTools, 'rest'> = {
  rasterise: async (svg, scale) => {
    await started();
    return pngOf(Resvg, svg, scale);
  },
  drawPixels: async (svg, scale) => {
    await started();
    return pixelsFrom(Resvg, svg, scale);
  },
  film: async (pictures, form) => (await import('./film.ts')).film(pictures, form),
};

const desk = deskWith(tools);

addEventListener('message', ({ data }: MessageEvent<DeskMessage>) => {
  if ('kind' in data) {
    desk.know(data);
    return;
  }
  const { id, task } = data;
  const onPicture = (made: number) => postMessage({ id, made } satisfies DeskReply);
  desk.answer(task, onPicture).then(
    (answer) => postMessage({ id, answer } satisfies DeskReply),
    (error: unknown) => postMessage({ id, fault: String(error) } satisfies DeskReply),
  );
});
