/** Cells of the pattern that is drawn and read back, along one side. */
const CELLS = 8;

/** How far a channel may be off: some browsers change the last bit, which leaves letters legible. */
const TOLERANCE = 32;

/**
 * Whether what is drawn on a canvas can be read back. Browsers that hide what tells machines apart
 * give noise or one colour instead, and MapLibre reads the letters of its names off a canvas: they
 * would become rows of blocks.
 */
export function isCanvasTrue(): boolean {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = CELLS;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return false;
  const isDark = (x: number, y: number) => (x + y) % 2 === 0;
  for (let y = 0; y < CELLS; y++) {
    for (let x = 0; x < CELLS; x++) {
      context.fillStyle = isDark(x, y) ? '#000' : '#fff';
      context.fillRect(x, y, 1, 1);
    }
  }
  const { data } = context.getImageData(0, 0, CELLS, CELLS);
  return data.every((value, index) => {
    const cell = Math.floor(index / 4);
    const isAlpha = index % 4 === 3;
    const drawn = isDark(cell % CELLS, Math.floor(cell / CELLS)) && !isAlpha ? 0 : 255;
    return Math.abs(value - drawn) <= TOLERANCE;
  });
}
