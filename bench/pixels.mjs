import { PNG } from 'pngjs';

/** Width and height of the blocks in which a picture is looked at, in pixels. */
const BLOCK = 8;

/** By how much red is above blue at least: in ground that stays, pale, by 40; in land abroad by 20. */
const REDDER = 30;

/** How much of a block's ground turns to brick where stripes or another hue appear. */
const TURNED = 0.2;

/** The part of a box, 0 to 1, that has the hue of ground held by Russia. */
export function brickShare(png, box) {
  const { data, width } = PNG.sync.read(png);
  return brickIn(data, width, box);
}

/** The blocks of a box that have more brick in a second picture than in the first. */
export function turnedBlocks(first, second, box) {
  const before = PNG.sync.read(first);
  const after = PNG.sync.read(second);
  return blocksOf(box)
    .map((block) => ({ block, was: brickIn(before.data, before.width, block) }))
    .filter(({ block, was }) => brickIn(after.data, after.width, block) - was >= TURNED);
}

/** The part of those blocks, 0 to 1, that have turned in a picture. */
export function turnedShare(png, blocks) {
  const { data, width } = PNG.sync.read(png);
  const turned = blocks.filter(({ block, was }) => brickIn(data, width, block) - was >= TURNED / 2);
  return turned.length / blocks.length;
}

function blocksOf({ x, y, width, height }) {
  const columns = Math.floor(width / BLOCK);
  return Array.from({ length: columns * Math.floor(height / BLOCK) }, (_, index) => ({
    x: x + (index % columns) * BLOCK,
    y: y + Math.floor(index / columns) * BLOCK,
    width: BLOCK,
    height: BLOCK,
  }));
}

function brickIn(data, stride, { x, y, width, height }) {
  let brick = 0;
  for (let row = y; row < y + height; row++) {
    for (let column = x; column < x + width; column++) {
      const at = (row * stride + column) * 4;
      if (data[at] > 150 && data[at] - data[at + 2] > REDDER) brick++;
    }
  }
  return brick / (width * height);
}
