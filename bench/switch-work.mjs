/** How often the reader switches. */
const TIMES = 200;

/**
 * Rows of what, times, median and 95th percentile of the main thread's work, in ms: for a switch of
 * scenario and, as baseline, for a click on the scenario that is already shown.
 */
export async function switchWork(page, url) {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(url);
  await page.locator('[data-state=ready]').waitFor();
  await page.waitForLoadState('networkidle');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const measured = { 'a click that changes nothing': [], 'a switch of scenario': [] };
  const scenarios = await page.getByRole('radio').count();
  for (let time = 0; time < TIMES; time++) {
    const next = (time + 1) % scenarios;
    measured['a click that changes nothing'].push(await work(page, devtools, time % scenarios));
    measured['a switch of scenario'].push(await work(page, devtools, next));
  }
  return Object.entries(measured).map(([what, values]) => [
    what,
    String(values.length),
    quantile(values, 0.5).toFixed(2),
    quantile(values, 0.95).toFixed(2),
  ]);
}

/** Main-thread time, in ms, from a click on a scenario until its frame is drawn. */
async function work(page, devtools, index) {
  const before = await taskTime(devtools);
  await page.evaluate(async (which) => {
    document.querySelectorAll('input[name=scenario]')[which].click();
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  }, index);
  return ((await taskTime(devtools)) - before) * 1000;
}

async function taskTime(devtools) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value;
}

function quantile(values, part) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))];
}
