import type { Page } from '@playwright/test';
import type { PNG } from 'pngjs';

/** A name of the visible figure: where it stands in the page's map, in CSS pixels, and its colour. */
export interface SeenName {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly colour: readonly number[];
}

/** The names of the figure that is visible in the map's box. */
export function namesSeen(page: Page): Promise<SeenName[]> {
  return page.locator('.map-box').evaluate((box) => {
    const figure = [...box.querySelectorAll<SVGSVGElement>('svg.figure')].find(
      (one) => one.getClientRects().length > 0,
    );
    const frame = figure?.classList.contains('figure-phone') ? 'phone' : 'desktop';
    const names = document.getElementById(`l-${frame}`)?.cloneNode(true) as SVGGElement | undefined;
    if (!figure || !names) throw new Error('no figure with names');
    const corner = box.getBoundingClientRect();
    // What stands among the definitions has no place on the page: a copy in the figure has.
    names.removeAttribute('id');
    names.style.visibility = 'hidden';
    figure.append(names);
    const seen = [...names.querySelectorAll('text')].map((name) => {
      const { left, top, width, height } = name.getBoundingClientRect();
      const colour = getComputedStyle(name).fill.match(/\d+/g)?.map(Number) ?? [];
      const text = name.textContent ?? '';
      return { text, left: left - corner.left, top: top - corner.top, width, height, colour };
    });
    names.remove();
    return seen;
  });
}

/** How far the colour of ink may be from that of the text, as the most that a channel differs. */
const INK = 110;

/** How far apart two ways of smoothing letters may put the same edge, in pixels. */
const EDGE = 1;

/**
 * How much of the ink of a name in one picture is ink in another too, from 0 to 1, with the other
 * moved by some pixels; and the other way round: the lesser of the two.
 */
export function sharedInk(
  name: SeenName,
  a: PNG,
  b: PNG,
  move: readonly [number, number] = [0, 0],
) {
  const isInk = ({ data, width, height }: PNG, x: number, y: number) => {
    if (x < 0 || y < 0 || x >= width || y >= height) return false;
    const index = (y * width + x) * 4;
    return name.colour.every((value, c) => Math.abs(value - (data[index + c] ?? NaN)) < INK);
  };
  const inA = (x: number, y: number) => isInk(a, x, y);
  const inB = (x: number, y: number) => isInk(b, x + move[0], y + move[1]);
  return Math.min(partOf(name, inA, inB), partOf(name, inB, inA));
}

type IsInk = (x: number, y: number) => boolean;

/** The part of the pixels of ink that have others near them. */
function partOf({ left, top, width, height }: SeenName, ink: IsInk, others: IsInk): number {
  const [right, bottom] = [left + width, top + height];
  let [all, shared] = [0, 0];
  for (let y = Math.floor(top); y < bottom; y++) {
    for (let x = Math.floor(left); x < right; x++) {
      if (!ink(x, y)) continue;
      all++;
      if (isNear(x, y, others)) shared++;
    }
  }
  return all === 0 ? 0 : shared / all;
}

function isNear(x: number, y: number, ink: IsInk): boolean {
  for (let down = -EDGE; down <= EDGE; down++) {
    for (let across = -EDGE; across <= EDGE; across++) if (ink(x + across, y + down)) return true;
  }
  return false;
}
