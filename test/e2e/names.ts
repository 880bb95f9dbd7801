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

/** The names of the figure that is visible in the map's box, with that of its scale bar. */
export function namesSeen(page: Page): Promise<SeenName[]> {
  return page.locator('.map-box').evaluate((box) => {
    const figure = [...box.querySelectorAll<SVGSVGElement>('svg.figure')].find(
      (one) => one.getClientRects().length > 0,
    );
    const frame = figure?.classList.contains('figure-phone') ? 'phone' : 'desktop';
    if (!figure) throw new Error('no figure');
    const corner = box.getBoundingClientRect();
    // What stands among the definitions has no place on the page: a copy in the figure has.
    const copies = [`l-${frame}`, `b-${frame}`].map((id) => {
      const copy = document.getElementById(id)?.cloneNode(true) as SVGGElement | undefined;
      if (!copy) throw new Error(`no names "${id}"`);
      copy.removeAttribute('id');
      copy.style.visibility = 'hidden';
      figure.append(copy);
      return copy;
    });
    const texts = copies.flatMap((copy) => [...copy.querySelectorAll('text')]);
    const seen = texts.map((name) => {
      const { left, top, width, height } = name.getBoundingClientRect();
      const colour = getComputedStyle(name).fill.match(/\d+/g)?.map(Number) ?? [];
      const text = name.textContent ?? '';
      return { text, left: left - corner.left, top: top - corner.top, width, height, colour };
    });
    for (const copy of copies) copy.remove();
    return seen;
  });
}

/** How near a colour is to that of a text: 1 is the same, 0 is another. */
const NEAR = 160;

/** How far from its place a name is looked for, in CSS pixels. */
const REACH = 8;

/**
 * Where a name of one picture is found in another, in pixels from its place: where its letters fit
 * best; and how well, as a correlation.
 */
export function foundAt(name: SeenName, a: PNG, b: PNG) {
  const pattern = inkIn(name, a, 0);
  const around = inkIn(name, b, REACH);
  let best = { right: NaN, down: NaN, fit: -1 };
  for (let down = 0; down <= 2 * REACH; down++) {
    for (let right = 0; right <= 2 * REACH; right++) {
      const part = pattern.ink.map((_, index) => {
        const row = down + Math.floor(index / pattern.width);
        return around.ink[row * around.width + right + (index % pattern.width)] ?? 0;
      });
      const fit = correlation(pattern.ink, part);
      if (fit > best.fit) best = { right: right - REACH, down: down - REACH, fit };
    }
  }
  return best;
}

/** How much each pixel of a name's box, and of some pixels around it, looks like its text. */
function inkIn(
  { left, top, width, height, colour }: SeenName,
  { data, ...size }: PNG,
  around: number,
) {
  const ink: number[] = [];
  const columns = Math.ceil(left + width) - Math.floor(left) + 2 * around;
  for (let y = Math.floor(top) - around; y < top + height + around; y++) {
    for (let x = Math.floor(left) - around; x < left + width + around; x++) {
      const index = (y * size.width + x) * 4;
      const apart = colour.map((value, channel) =>
        Math.abs(value - (data[index + channel] ?? Infinity)),
      );
      ink.push(Math.max(0, 1 - Math.max(...apart) / NEAR));
    }
  }
  return { ink, width: columns };
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [middleA, middleB] = [mean(a), mean(b)];
  let [both, onlyA, onlyB] = [0, 0, 0];
  a.forEach((value, index) => {
    const [fromA, fromB] = [value - middleA, (b[index] ?? 0) - middleB];
    both += fromA * fromB;
    onlyA += fromA ** 2;
    onlyB += fromB ** 2;
  });
  return onlyA === 0 || onlyB === 0 ? 0 : both / Math.sqrt(onlyA * onlyB);
}
