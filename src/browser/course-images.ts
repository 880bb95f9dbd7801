import type { Course, CoursePicture } from '../school/course.ts';

/** Pixels across of a picture, and of its legend's letters and samples. */
const WIDTH = 1280;
const [LETTERS, LINE, SWATCH] = [36, 48, [62, 36]] as const;
const MARGIN = 12;
/** Pixels of a square of a QR code. */
const MODULE = 8;

/** The pictures of a lesson with their legends, as PNG in base64, by their file. */
export async function courseImages(
  { steps }: Course,
  site: URL,
): Promise<ReadonlyMap<string, string>> {
  const images = new Map<string, string>();
  for (const picture of steps.flatMap(({ pictures }) => pictures)) {
    if (!images.has(picture.file)) images.set(picture.file, await drawn(picture, site));
  }
  return images;
}

/** A picture, and below it what it is of and what its greys mean. */
async function drawn(
  { file, width, height, legend, outlined, title }: CoursePicture,
  site: URL,
): Promise<string> {
  const map = await loaded(new URL(file, site).href);
  const high = Math.round((WIDTH * height) / width);
  const canvas = document.createElement('canvas');
  const draw = contextOf(canvas);
  draw.font = `${LETTERS}px sans-serif`;
  const rows = [
    ...[title, outlined].filter(Boolean).map((text) => ({ swatches: [], text })),
    ...legend,
  ].map(({ swatches, text }) => {
    const left = MARGIN + swatches.length * (SWATCH[0] + MARGIN);
    return { swatches, left, lines: linesWithin(text, WIDTH - left - MARGIN, draw) };
  });
  canvas.width = WIDTH;
  canvas.height = high + rows.flatMap(({ lines }) => lines).length * LINE + 2 * MARGIN;
  draw.fillStyle = '#fff';
  draw.fillRect(0, 0, canvas.width, canvas.height);
  draw.drawImage(map, 0, 0, WIDTH, high);
  draw.fillStyle = '#000';
  draw.font = `${LETTERS}px sans-serif`;
  draw.textBaseline = 'middle';
  let top = high + MARGIN;
  for (const { swatches, left, lines } of rows) {
    for (const [index, swatch] of swatches.entries()) {
      const image = await loaded(`data:image/svg+xml,${encodeURIComponent(swatch)}`);
      const x = MARGIN + index * (SWATCH[0] + MARGIN);
      draw.drawImage(image, x, top + (LINE - SWATCH[1]) / 2, ...SWATCH);
    }
    for (const line of lines) {
      draw.fillText(line, left, top + LINE / 2, WIDTH - left - MARGIN);
      top += LINE;
    }
  }
  return base64Of(canvas);
}

/** A text in lines that are no wider than there is room. */
function linesWithin(text: string, width: number, draw: CanvasRenderingContext2D): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = [lines.at(-1), word].filter(Boolean).join(' ');
    if (lines.length > 0 && draw.measureText(longer).width <= width) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines;
}

/** The QR code of an address as PNG in base64. */
export async function qrImage(address: string): Promise<string> {
  const { qrOf } = await import('./qr.ts');
  const { size, squares } = qrOf(address);
  const canvas = document.createElement('canvas');
  canvas.width = size * MODULE;
  canvas.height = size * MODULE;
  const draw = contextOf(canvas);
  draw.fillStyle = '#fff';
  draw.fillRect(0, 0, canvas.width, canvas.height);
  draw.scale(MODULE, MODULE);
  draw.fillStyle = '#000';
  for (const [x, y] of squares) draw.fillRect(x, y, 1, 1);
  return base64Of(canvas);
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser draws no pictures');
  return context;
}

function base64Of(canvas: HTMLCanvasElement): string {
  return canvas.toDataURL('image/png').replace(/^[^,]*,/, '');
}

async function loaded(url: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = url;
  await image.decode();
  return image;
}
