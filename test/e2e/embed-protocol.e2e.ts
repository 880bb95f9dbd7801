import { expectShown, frameOf, listen, post, test } from './hosts.ts';
import { expect } from './page.ts';
import { titleOf } from '../titles.ts';

const LINE = titleOf('control-line');

test('what can’t be followed is refused with an error that names it', async ({ page, hosts }) => {
  const told = await listen(page);
  await hosts.open(frameOf('embed/en/control-line/?pace=fast&start=later'));
  const frame = page.frameLocator('iframe');
  await expectShown(frame, LINE);
  await expect(frame.locator('.notice')).toContainText('the start “later”');
  await post(page, { command: 'set', id: 'a', values: { scenario: 'atlantis', theme: 'dark' } });
  await post(page, { command: 'explode' });
  await post(page, { version: 7 });
  await page.evaluate(() => {
    const { contentWindow } = document.querySelector('iframe') as HTMLIFrameElement;
    contentWindow?.postMessage('x'.repeat(10_000_000), '*');
    contentWindow?.postMessage(
      { type: 'lines-of-contact', version: 1, command: 'set', values: 3 },
      '*',
    );
  });
  const errors = async () =>
    (await told())
      .filter(({ event }) => event === 'error')
      .map(({ code, name, value, id }) => [code, name, value, id]);
  await expect.poll(errors).toEqual([
    ['unknown', 'start', 'later', undefined],
    ['unknown', 'scenario', 'atlantis', 'a'],
    ['unknown', 'command', 'explode', undefined],
    ['version', 'version', '7', undefined],
    ['malformed', 'values', '3', undefined],
  ]);
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.evaluate(() => {
    const { contentWindow } = document.querySelector('iframe') as HTMLIFrameElement;
    for (let n = 0; n < 1000; n++) {
      const values = { units: n % 2 ? 'km' : 'mi' };
      contentWindow?.postMessage(
        { type: 'lines-of-contact', version: 1, command: 'set', values },
        '*',
      );
    }
  });
  await expect.poll(async () => (await errors()).at(-1)?.[0]).toBe('too-frequent');
  const changes = (await told()).filter(({ event }) => event === 'change');
  expect(changes.length).toBeLessThan(100);
});

test('a page goes to a day and compares it with another, and the reader sees both', async ({
  page,
  hosts,
}) => {
  await hosts.open(frameOf('embed/en/control-line/?day=2026-08-22&scenarios=control-line'));
  const frame = page.frameLocator('iframe');
  await expectShown(frame, LINE);
  await expect(frame.locator('.map-credit')).toContainText('Line of 22 August 2026');
  await post(page, { command: 'set', values: { 'vs-day': '2024-07-08', compare: 'swipe' } });
  await expect(frame.locator('.map-title')).toHaveText([
    /^Who held what, 8\sJuly\s2024/,
    /^Who held what, 22\sAugust\s2026/,
  ]);
  await post(page, { command: 'set', values: { compare: 'difference' } });
  await expect(frame.locator('[id="s-both-donetsk.ukraine-russia"]')).toHaveAttribute('d', /^M/);
  await post(page, { command: 'set', values: { day: null, 'vs-day': null } });
  await expect(frame.locator('.map-pane')).toHaveCount(1);
  await expect(frame.locator('.map-credit')).toContainText('Line of 8 August 2025');
});

test('pages of other origins than those named may not steer', async ({ page, hosts }) => {
  const told = await listen(page);
  await hosts.open(frameOf('embed/en/control-line/?origins=https://school.example'));
  await expectShown(page.frameLocator('iframe'), LINE);
  await post(page, { command: 'set', values: { scenario: 'bloomberg-2025-08' } });
  await expect
    .poll(async () => (await told()).find(({ event }) => event === 'error'))
    .toMatchObject({ code: 'origin', value: new URL(page.url()).origin });
  await expectShown(page.frameLocator('iframe'), LINE);
});

test('a map that was let go after a fault and is started again is there without the fault', async ({
  page,
  hosts,
  watch,
}) => {
  watch.expectedErrors.push(/CONTEXT_LOST|context lost/i);
  await hosts.open(frameOf('embed/en/control-line/?start=now'));
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('[data-state=ready]')).toBeVisible();
  await frame
    .locator('.maplibregl-canvas')
    .evaluate((canvas: HTMLCanvasElement) =>
      canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext(),
    );
  await expect(frame.locator('.map-note')).toContainText('graphics memory');
  await post(page, { command: 'release' });
  await post(page, { command: 'start' });
  await expect(frame.locator('[data-state=ready]')).toBeVisible();
  await expect(frame.locator('.map-note')).toHaveCount(0);
});
