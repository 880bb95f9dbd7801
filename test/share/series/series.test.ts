import { unzipSync, strFromU8 } from 'fflate';
import { expect, it } from 'vitest';
import { readUnconfirmed } from '../../../src/history/read.ts';
import { onDays } from '../../../src/share/material/days.ts';
import { drawPixels, rasterise } from '../../../src/share/png/raster-node.ts';
import { seriesFile, type SeriesTools } from '../../../src/share/series/files.ts';
import { seriesOf, type Step } from '../../../src/share/series/series.ts';
import { unconfirmedDay, withUnconfirmed } from '../../../src/share/material/unconfirmed.ts';
import { faultsOf } from '../composition.ts';
import { optionsOf, realArchive, realMaterial } from '../figures.ts';

/** What figures of days are made from. */
function stepsOf(days: readonly string[], raw: Record<string, string> = {}): Step[] {
  const base = realMaterial('en');
  return days.map((day) => {
    const dated = onDays(
      optionsOf({ scenario: 'control-line', day, ...raw }, base),
      base,
      realArchive,
    );
    const shown = unconfirmedDay(dated);
    return withUnconfirmed(dated, shown === null ? null : readUnconfirmed('.', shown));
  });
}

const made = async (steps: readonly Step[]) => {
  const series = await seriesOf(steps, () => 'https://example.org/');
  if (!series.ok) throw new Error(series.sentence);
  return series.figures;
};

const tools: SeriesTools = {
  rasterise,
  drawPixels,
  film: () => Promise.resolve(null),
  rest: () => Promise.resolve(),
};

const YEARS = ['2024-08-08', '2025-08-08', '2026-08-08'];

it.each(['1200x675', '1080x1350', '60mm'])(
  'figures of a series lie on each other at %s, with all their texts inside and whole',
  async (size) => {
    const figures = await made(stepsOf(YEARS, { size }));
    const places = figures.map(({ composition: { maps, width, height } }) => ({
      maps,
      width,
      height,
    }));
    for (const place of places) expect(place).toEqual(places[0]);
    for (const figure of figures) expect(faultsOf(figure)).toEqual([]);
    const titles = figures.map(({ composition }) =>
      composition.items
        .filter(({ name }) => name === 'title')
        .map(({ drawn }) => JSON.stringify(drawn)),
    );
    expect(titles.join()).not.toContain('…');
  },
);

it('a pair as a folder has both pictures, what is said of them, and a page that slides between them', async () => {
  const [first = '', last = ''] = YEARS;
  const figures = await made(stepsOf([first, last], { size: '800x600' }));
  const written = async () => {
    const file = await seriesFile(figures, 'zip', tools);
    if (!file) throw new Error('no file');
    return file;
  };
  const { bytes, name } = await written();
  expect(name).toMatch(/_series-2\.zip$/);
  const files = unzipSync(bytes);
  const pictures = Object.keys(files).filter((one) => one.endsWith('.png'));
  expect(pictures).toHaveLength(2);
  const page = strFromU8(files['slider.html'] ?? new Uint8Array());
  for (const picture of pictures) expect(page).toContain(`src="${picture}"`);
  expect(page).not.toMatch(/(?:src|href)="(?!\d\d_|https:\/\/example\.org)/);
  const text = strFromU8(files['README.txt'] ?? new Uint8Array());
  expect(text).toContain('ask DeepState first');
  expect(text).toContain('S. Matuszak & F. Gontsa');
  expect((await written()).bytes).toEqual(bytes);
});

it('a film that can’t be encoded is none', async () => {
  const figures = await made(stepsOf(YEARS.slice(1), { size: '400x400' }));
  expect(await seriesFile(figures, 'mp4', tools)).toBeNull();
});
