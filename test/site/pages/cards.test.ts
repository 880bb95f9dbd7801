import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/model/language.ts';
import { NAMED_REGIONS } from '../../../src/model/region.ts';
import { CARD, cardFigures, cardPng } from '../../../src/site/pages/cards.ts';
import { material } from '../../material.ts';
import { faultsOf } from '../../share/composition.ts';

const figures = cardFigures(material);

it('there is a card for every scenario in every language', () => {
  const names = LANGUAGES.flatMap((lang) =>
    material.dataIn(lang).scenarios.map(({ id }) => `cards/${lang}/${id}.png`),
  );
  expect([...figures.keys()]).toEqual(names);
  expect(names.length).toBeGreaterThan(0);
});

describe.each([...figures])('%s', (_, figure) => {
  it('has all inside and apart, and names every region that proposals name', () => {
    expect(faultsOf(figure)).toEqual([]);
    const names = figure.composition.labels.flat().map(({ id }) => id);
    expect(names).toEqual(expect.arrayContaining(NAMED_REGIONS.map((id) => `region-${id}`)));
  });

  it('has the size that pages announce, and a map on it', async () => {
    const png = Buffer.from(await cardPng(figure));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([CARD.width, CARD.height]);
    expect(png.length).toBeGreaterThan(50_000);
  });
});
