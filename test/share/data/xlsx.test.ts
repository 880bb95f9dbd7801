import { strFromU8, unzipSync } from 'fflate';
import { expect, it, vi } from 'vitest';
import { workbookOf } from '../../../src/share/data/xlsx.ts';
import { outputFile } from '../../../src/share/file/file.ts';
import { tinyFigure } from '../figures.ts';

const ROWS = [
  ['Region', 'Area'],
  ['=1+1', 6845.5],
];

async function parts(rows: typeof ROWS) {
  const zipped = unzipSync(await workbookOf(rows));
  return Object.fromEntries(
    Object.entries(zipped).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
}

it('has numbers as numbers and texts as texts, whatever they begin with', async () => {
  const files = await parts(ROWS);
  const sheet = files['xl/worksheets/sheet1.xml'] ?? '';
  expect(sheet).toMatch(/<c r="B2"[^>]*><v>6845\.5<\/v>/);
  expect(sheet).toMatch(/<c r="A2"[^>]* t="s"/);
  expect(sheet).not.toContain('<f>');
  expect(files['xl/sharedStrings.xml']).toContain('=1+1');
});

it('keeps its heads in view', async () => {
  const files = await parts(ROWS);
  expect(files['xl/worksheets/sheet1.xml']).toMatch(/<pane [^>]*ySplit="1"/);
});

it('is the same to the byte if made again', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2025-08-08') });
  const first = await workbookOf(ROWS);
  vi.setSystemTime(new Date('2026-08-22'));
  expect(await workbookOf(ROWS)).toEqual(first);
  vi.useRealTimers();
});

it('of a figure has every zone that it is about, with credit and licence', async () => {
  const none = () => Promise.reject(new Error('no pixels'));
  const file = await outputFile(tinyFigure(), 'xlsx', none);
  expect(file.name).toMatch(/\.xlsx$/);
  const strings = strFromU8(unzipSync(file.bytes)['xl/sharedStrings.xml'] ?? new Uint8Array());
  for (const text of ['donetsk.ukraine', 'DeepState', 'ODbL 1.0', 'Gontsa']) {
    expect(strings).toContain(text);
  }
});
