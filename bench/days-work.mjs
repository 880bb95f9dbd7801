import { quantile, verdict } from './statistics.mjs';
import { frames, taskTime } from './task-time.mjs';
import { DAYS } from './two-polygons.mjs';

/** How many days a drag must paint in a second. */
const LEAST = { webgl: 20, figure: 10 };

/** How long a drag lasts, in ms. */
const DRAG = 4000;

/** What the columns of `daysWork` are. */
export const DAYS_HEAD = ['what', 'times', 'p50', 'p95', 'a second', 'budget', ''];

/**
 * Rows of what, times, median and 95th percentile of the main thread's work in ms, days painted a
 * second, budget and verdict: for a step of the day, on the page and on a plain page that gives its
 * map each day's two polygons, and for a drag, in which the next day is asked for as soon as the one
 * before is on the screen: on the page, the plain page, and the page without WebGL.
 */
export async function daysWork(newPage, { site, baseline }) {
  const { url: address } = site;
  const own = await measured(await opened(newPage, address, site.map));
  const plain = await measured(await opened(newPage, baseline.url, baseline.map));
  const still = await openedFigure(newPage, address);
  const figure = await still.evaluate((lasts) => window.bench.dragInFigure(lasts), DRAG);
  return [
    stepRow('a step of the day', own.steps, plain.steps),
    stepRow('a step of the plain page', plain.steps),
    dragRow('a drag', own.painted, LEAST.webgl),
    dragRow('a drag on the plain page', plain.painted),
    dragRow('a drag without WebGL', figure, LEAST.figure),
  ];
}

function stepRow(what, values, than) {
  const [p50, p95] = [0.5, 0.95].map((part) => quantile(values, part));
  const budget = than && quantile(than, 0.95);
  return [
    what,
    String(values.length),
    p50.toFixed(2),
    p95.toFixed(2),
    '',
    budget === undefined ? '' : budget.toFixed(2),
    budget === undefined ? '' : verdict(p95 <= budget),
  ];
}

function dragRow(what, perSecond, budget) {
  return [
    what,
    '',
    '',
    '',
    perSecond.toFixed(1),
    budget ? String(budget) : '',
    budget ? verdict(perSecond >= budget) : '',
  ];
}

/** What steps cost on a page that is open, and how many days a drag paints. */
async function measured(page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const steps = [];
  for (let day = 1; day < DAYS; day++) {
    const before = await taskTime(devtools);
    await page.evaluate((to) => window.bench.step(to), DAYS - day);
    await page.evaluate(frames);
    steps.push((await taskTime(devtools)) - before);
  }
  const painted = await page.evaluate((lasts) => window.bench.dragOnMap(lasts), DRAG);
  return { steps, painted };
}

/** A page whose map has come and whose slider has its days. */
async function opened(newPage, url, map) {
  const page = await newPage();
  await page.addInitScript(keepDrawn);
  await page.addInitScript(acts, DAYS);
  await page.goto(url);
  await page.locator(`${map} canvas`).waitFor();
  return touched(page);
}

/** The same in a browser without WebGL. */
async function openedFigure(newPage, url) {
  const page = await newPage();
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.addInitScript(acts, DAYS);
  await page.goto(url);
  return touched(page);
}

/** Touches the slider, and waits until its days have come. */
async function touched(page) {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.waitForLoadState('networkidle');
  // Proposals stand beside the slider once it answers; the plain page has none.
  await page.waitForFunction(
    () => document.querySelector('.time-records')?.childElementCount !== 0,
  );
  await page.locator('input[type=range]').last().focus();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => window.bench.step(0));
  await page.evaluate(frames);
  await page.waitForFunction(() => !document.querySelector('.time-loading'));
  await page.waitForLoadState('networkidle');
  return page;
}

/** In the page: lets what a map has drawn be read between its frames. */
function keepDrawn() {
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function keeping(kind, options) {
    return getContext.call(this, kind, { ...options, preserveDrawingBuffer: true });
  };
}

/** In the page: what is done there. @param days how many of the newest days there are to go to */
function acts(days) {
  /** Puts the thumb at one of the newest days, counted from the first of them. */
  const step = (day) => {
    const slider = [...document.querySelectorAll('input[type=range]')].at(-1);
    slider.value = String(Number(slider.max) - days + 1 + day);
    slider.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  const frame = () => new Promise(requestAnimationFrame);
  const later = (ms) => new Promise((settle) => setTimeout(settle, ms));

  /** Looks for a pixel that tells the first day from the last; gives how to tell which is drawn. */
  const findPixel = async () => {
    const gl = document.querySelector('canvas.maplibregl-canvas').getContext('webgl2');
    const { drawingBufferWidth: width, drawingBufferHeight: height } = gl;
    const drawn = async (day) => {
      step(day);
      await later(1500);
      const pixels = new Uint8Array(width * height * 4);
      gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
      return pixels;
    };
    const both = [await drawn(0), await drawn(days - 1)];
    const apart = (at) =>
      [0, 1, 2].reduce((sum, i) => sum + Math.abs(both[0][at + i] - both[1][at + i]), 0);
    let best = 0;
    for (let at = 0; at < both[0].length; at += 4) if (apart(at) > apart(best)) best = at;
    if (apart(best) < 30) throw new Error('no pixel tells the first day from the last');
    const pixel = new Uint8Array(4);
    return (which) => {
      const [x, y] = [(best / 4) % width, Math.floor(best / 4 / width)];
      gl.readPixels(x, y, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
      return [0, 1, 2].every((i) => Math.abs(both[which][best + i] - pixel[i]) < 12);
    };
  };

  /** Asks for the first day and the last by turns; how many a second came to be `painted`. */
  const drag = async (lasts, painted) => {
    const end = performance.now() + lasts;
    let count = 0;
    while (performance.now() < end) {
      const which = count % 2;
      step(which === 0 ? 0 : days - 1);
      let waited = 0;
      do {
        await frame();
        if (waited++ > 600) throw new Error('a day was never painted');
      } while (!painted(which));
      count++;
    }
    return (count / lasts) * 1000;
  };

  window.bench = {
    step,
    dragOnMap: async (lasts) => drag(lasts, await findPixel()),
    dragInFigure: async (lasts) => {
      const line = () => document.getElementById('s-contactLine').getAttribute('d');
      const lines = [];
      for (const day of [0, days - 1]) {
        step(day);
        await later(500);
        lines.push(line());
      }
      if (lines[0] === lines[1]) throw new Error('the figure stays on its day');
      return drag(lasts, (which) => line() === lines[which]);
    },
  };
}
