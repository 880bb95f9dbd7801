import { watchTraffic } from './traffic.mjs';

/** A cheap phone on slow 4G. Workers keep the machine's own speed: the browser slows pages only. */
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const SLOWER = 4;

/** When the network counts as quiet, and when a visit ends at the latest, in ms. */
const QUIET = 3_000;
const PATIENCE = 60_000;

/**
 * One first visit: nothing cached, and no one there, until network and main thread are quiet.
 * Gives the frames that were on screen, what came over the network, the shift of the layout, and the
 * map's visible box.
 * @param prepare What to do in the page before it loads.
 * @param after What to do with the page when it is quiet, at full speed.
 */
export async function visit(browser, { url, map, prepare = async () => {}, after }) {
  // What comes for later is no part of what a visit costs: its service worker is kept out.
  const context = await browser.newContext({
    ...PHONE,
    colorScheme: 'light',
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    const frames = [];
    devtools.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
      frames.push({ time: metadata.timestamp, png: Buffer.from(data, 'base64') });
      // The last frame's receipt may come after the page is closed.
      devtools.send('Page.screencastFrameAck', { sessionId }).catch(() => {});
    });
    const traffic = await watchTraffic(devtools);
    await devtools.send('Network.emulateNetworkConditions', SLOW_4G);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.addInitScript(recordShifts);
    await prepare(page);
    await devtools.send('Page.startScreencast', { format: 'png' });

    await page.goto(url, { waitUntil: 'commit', timeout: PATIENCE });
    const deadline = Date.now() + PATIENCE;
    while (traffic.quietFor() < QUIET && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    // A slow CPU still has work to do when everything has come.
    await page.evaluate(idle);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await devtools.send('Page.stopScreencast');
    const start = traffic.start();
    return {
      start,
      frames: frames.filter(({ time }) => time >= start),
      bytesUntil: traffic.bytesUntil,
      shift: await page.evaluate(cumulativeShift),
      box: visible(await page.locator(map).boundingBox()),
      after: await after?.(page),
    };
  } finally {
    await context.close();
  }
}

/** The part of a box that a phone shows, in whole pixels. */
function visible(box) {
  if (!box) throw new Error('The page has no map.');
  const { width, height } = PHONE.viewport;
  const [x, y] = [Math.max(0, Math.ceil(box.x)), Math.max(0, Math.ceil(box.y))];
  return {
    x,
    y,
    width: Math.min(width, Math.floor(box.x + box.width)) - x,
    height: Math.min(height, Math.floor(box.y + box.height)) - y,
  };
}

/** Waits until the page has had nothing to do, and what it did last has been painted. */
function idle() {
  return new Promise((resolve) =>
    requestIdleCallback(() => requestAnimationFrame(() => setTimeout(resolve, 500))),
  );
}

function recordShifts() {
  globalThis.benchShifts = [];
  new PerformanceObserver((list) => globalThis.benchShifts.push(...list.getEntries())).observe({
    type: 'layout-shift',
    buffered: true,
  });
}

/** The largest burst of shifts: gaps under 1 s, 5 s at most. Source: https://web.dev/articles/cls */
function cumulativeShift() {
  let [worst, burst, first, last] = [0, 0, -Infinity, -Infinity];
  for (const { value, startTime, hadRecentInput } of globalThis.benchShifts) {
    if (hadRecentInput) continue;
    const goesOn = startTime - last < 1000 && startTime - first < 5000;
    burst = goesOn ? burst + value : value;
    if (!goesOn) first = startTime;
    last = startTime;
    worst = Math.max(worst, burst);
  }
  return worst;
}
