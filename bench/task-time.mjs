/** The main thread's work since the page began, in ms. `Performance` must be enabled. */
export async function taskTime(devtools) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

/** In the page: waits until what was done is drawn. */
export async function frames() {
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
}
