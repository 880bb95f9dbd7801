import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { MESSAGES } from '../../src/content/messages/index.ts';
import { liesIn, overlap, type Box } from '../../src/figure/labels.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { NAMED_REGIONS } from '../../src/model/region.ts';
import { readOutliner } from '../../src/prerender/card-fonts.ts';
import { cardMap, MAP } from '../../src/prerender/card-map.tsx';
import { CARD, cardSvgs, rasterised } from '../../src/prerender/cards.tsx';
import { readMaterial } from '../../src/prerender/page-data.ts';
import { formatDay } from '../../src/words/format.ts';

const material = readMaterial('.');
const map = cardMap(material.geography);
const cards = LANGUAGES.flatMap((lang) =>
  material.dataIn(lang).scenarios.map((scenario) => ({
    name: `cards/${lang}/${scenario.id}.png`,
    lang,
    scenario,
  })),
);
let svgs: ReadonlyMap<string, string>;
beforeAll(async () => {
  svgs = await cardSvgs('.', material);
}, 30_000);
const svgOf = (name: string) => svgs.get(name) ?? '';

/** The boxes that an attribute of a card's elements holds. */
function boxesOf(svg: string, attribute: string): Box[] {
  return [...svg.matchAll(new RegExp(`${attribute}="([^"]+)"`, 'g'))].map(([, list = '']) => {
    const [x = NaN, y = NaN, width = NaN, height = NaN] = list.split(' ').map(Number);
    return { x, y, width, height };
  });
}

/** Pairs of boxes that share ground. */
function clashes(boxes: readonly Box[]) {
  return boxes.flatMap((box, index) =>
    boxes.slice(index + 1).flatMap((other) => (overlap(box, other) ? [[box, other]] : [])),
  );
}

/** The hash of every card's picture. */
function hashes(of: ReadonlyMap<string, string>) {
  return [...of].map(([name, svg]) => [
    name,
    createHash('sha256').update(rasterised(svg)).digest('hex'),
  ]);
}

it('there is a card for every scenario in every language', () => {
  expect([...svgs.keys()].toSorted()).toEqual(cards.map(({ name }) => name).toSorted());
  expect(cards.length).toBeGreaterThan(0);
});

describe.each(cards)('$name', ({ name, lang, scenario }) => {
  const words = MESSAGES[lang];

  it('has the size that pages announce, and more than one colour', () => {
    const png = Buffer.from(rasterised(svgOf(name)));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([CARD.width, CARD.height]);
    expect(png.length).toBeGreaterThan(50_000);
  });

  it('says what it shows, that it is not agreed, and whose line it is', () => {
    const texts = [...svgOf(name).matchAll(/aria-label="([^"]+)"/g)].map(([, text]) => text);
    const { notAgreed, assessment } = words.scenario;
    expect(texts).toContain(words.name);
    expect(texts).toContain(scenario.title);
    expect(texts).toContain(scenario.kind === 'proposal' ? notAgreed : assessment);
    expect(texts).toContain(`${scenario.outlet}, ${formatDay(scenario.date, lang)}`);
    expect(texts).toContain(
      `${words.map.lineOf(formatDay('2025-08-08', lang))}: ` +
        'DeepState · © OpenStreetMap, geoBoundaries, Natural Earth',
    );
  });

  it('keeps its lines of text on the paper and apart', () => {
    const boxes = boxesOf(svgOf(name), 'data-box');
    const paper = { x: 0, y: 0, width: MAP.x, height: CARD.height };
    expect(boxes.length).toBeGreaterThan(5);
    expect(boxes.filter((box) => !liesIn(box, paper, 30))).toEqual([]);
    expect(clashes(boxes)).toEqual([]);
  });

  it('has the names of the map, each drawn', () => {
    const names = map.labelsIn(lang).map(({ lines }) => lines.join(' '));
    expect(names.length).toBeGreaterThan(10);
    for (const text of [...names, `100 ${words.units.distance.km}`]) {
      expect(svgOf(name)).toMatch(new RegExp(`aria-label="${text}"><path d="M\\d`));
    }
  });

  it('uses nothing that the rasteriser lacks: no text, no missing reference', () => {
    const svg = svgOf(name);
    expect(svg).not.toMatch(/<text|light-dark|var\(/);
    const ids = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const used = [...svg.matchAll(/(?:href="|url\()#([^")]+)/g)].map(([, id]) => id);
    expect(used.filter((id) => !ids.has(id))).toEqual([]);
  });
});

it('the same input gives the same bytes', async () => {
  const again = await cardSvgs('.', readMaterial('.'));
  expect(hashes(again)).toEqual(hashes(svgs));
}, 30_000);

describe.each(LANGUAGES)('the map of the cards in %s', (lang) => {
  const labels = map.labelsIn(lang);

  it('names every region that proposals name', () => {
    const ids = labels.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(NAMED_REGIONS.map((region) => `region-${region}`)));
  });

  it('keeps its names inside, and apart', () => {
    const boxes = labels.map(({ box }) => box);
    const { width, height } = map.frame;
    expect(boxes.filter((box) => !liesIn(box, { x: 0, y: 0, width, height }, 4))).toEqual([]);
    expect(clashes(boxes)).toEqual([]);
  });

  it('marks nothing that the legend does not explain', () => {
    expect(labels.filter(({ kind }) => kind === 'site')).toEqual([]);
  });
});

it('a letter that no font has is a fault, not a gap', async () => {
  const draw = await readOutliner('.');
  expect(draw('Лінії Lines', 'serif', 40).width).toBeGreaterThan(100);
  expect(() => draw('線', 'sans', 20)).toThrow('no font of the cards has "線"');
});
