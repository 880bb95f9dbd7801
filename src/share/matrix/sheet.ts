import { formatDay } from '../../words/format.ts';
import { sentence } from '../../words/sentence.ts';
import { recordLine } from '../../words/status-text.ts';
import { aspectOf } from '../layout/frames.ts';
import { keyPart } from '../layout/key.ts';
import { highest, stack, textPart, type Item, type Part } from '../layout/part.ts';
import { setting } from '../layout/setup.ts';
import type { Told } from '../material/material.ts';
import { rectangle, type Layer, type Scene } from '../scene/scene.ts';
import { THEMED } from '../options/theme.ts';
import { setText } from '../type/block.ts';
import type { Matrix } from './matrix.ts';
import { matrixLegend } from './meanings.ts';
import { smallMap } from './small-map.ts';

/** Pixels, at an enlargement of 1. */
const WIDTH = 1200;
const MARGIN = 28;
const COLUMNS = 4;
const GAPS = { column: 20, row: 22, caption: 6, part: 16 } as const;
const SIZES = { title: 30, intro: 14, name: 13.5, about: 12, key: 12, credit: 10 } as const;
const LINES = { title: 2, intro: 4, name: 3, about: 3, credit: 4 } as const;
const KEY_COLUMNS = 3;
/** Width to height beyond which a small map shows more than it needs to. */
const WIDEST = 1.35;

/** Whose record it is, and of which day. */
export function bylineOf({ scenario }: Told, { words, lang }: Matrix): string {
  const { kind, by, date } = scenario;
  if (kind !== 'proposal') return recordLine(scenario, words, lang);
  const parties = by.map((party) => words.parties[party]).join(', ');
  return `${sentence(parties, lang)} · ${words.status.on(formatDay(date, lang))}`;
}

/** All records on one sheet: a headline, a small map for each on one frame, the legend once, the credit. */
export function matrixScene(matrix: Matrix): Scene {
  const { share, theme, told } = matrix;
  const { palette, paper } = THEMED[theme];
  const inner = WIDTH - 2 * MARGIN;
  const text = (
    name: string,
    words: string,
    size: number,
    lines: number,
    width: number,
    face: 'serif' | 'sans' | 'sansBold' = 'sans',
  ): Part =>
    textPart(
      name,
      setText(words, { width, lines }, [setting(face, size, face === 'serif' ? 1.12 : 1.22)]),
      name === 'credit' ? 'quietText' : 'text',
      palette,
    );
  const head = stack(
    [
      text('title', share.matrix.title, SIZES.title, LINES.title, inner, 'serif'),
      text('subtitle', share.matrix.intro, SIZES.intro, LINES.intro, inner),
    ],
    [GAPS.caption],
  );
  const each = (inner - (COLUMNS - 1) * GAPS.column) / COLUMNS;
  const mapHeight = each / Math.min(WIDEST, aspectOf(matrix.extent));
  const captions = told.map((one) =>
    stack([
      text(
        `${one.scenario.id} caption`,
        one.scenario.title,
        SIZES.name,
        LINES.name,
        each,
        'sansBold',
      ),
      text(
        `${one.scenario.id} caption about`,
        bylineOf(one, matrix),
        SIZES.about,
        LINES.about,
        each,
      ),
    ]),
  );
  let top = MARGIN;
  const items: Item[] = [...head.at(MARGIN, top)];
  top += head.height + GAPS.part;
  const maps: Layer[] = [];
  for (let first = 0; first < told.length; first += COLUMNS) {
    const inRow = captions.slice(first, first + COLUMNS);
    const above = highest(inRow) + GAPS.caption;
    for (const [column, caption] of inRow.entries()) {
      const one = told[first + column];
      if (!one) continue;
      const x = MARGIN + column * (each + GAPS.column);
      // Captions stand on their maps.
      items.push(...caption.at(x, top + above - GAPS.caption - caption.height));
      const box = { x, y: top + above, width: each, height: mapHeight };
      maps.push(smallMap(one, box, matrix, 1));
    }
    top += above + mapHeight + GAPS.row;
  }
  const key = keyPart(
    matrixLegend(matrix),
    KEY_COLUMNS,
    inner,
    setting('sans', SIZES.key, 1.16),
    palette,
  );
  items.push(...key.at(MARGIN, top));
  top += key.height + GAPS.part;
  const credit = text('credit', creditOf(matrix), SIZES.credit, LINES.credit, inner);
  items.push(...credit.at(MARGIN, top));
  top += credit.height + MARGIN;
  const layer = (id: string, name: string, pattern: RegExp): Layer => ({
    kind: 'layer',
    id,
    name,
    children: items.filter((item) => pattern.test(item.name)).flatMap(({ drawn }) => drawn),
  });
  const { layers } = share;
  return {
    width: WIDTH,
    height: Math.ceil(top),
    paper,
    layers: [
      ...maps,
      layer('head', layers.head, /^(title|subtitle)/),
      layer('caption', layers.caption, /caption/),
      layer('legend', layers.legend, /^(legend|sample)/),
      layer('credit', layers.credit, /^credit/),
    ],
  };
}

/** What is said of where it comes from: the days of all lines, and the base map. */
export function creditOf({ told, share, words, lang }: Matrix): string {
  const days = [...new Set(told.map(({ geography }) => geography.ground.day))].toSorted();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const line =
    first === last
      ? share.line(formatDay(first, lang))
      : share.matrix.lines(formatDay(first, lang), formatDay(last, lang));
  return `${[line, share.baseMap, share.map(words.name)].join('. ')}.`;
}

/** A small map alone, as a scene of its size. */
export function smallScene(
  told: Told,
  matrix: Matrix,
  { width, height }: { readonly width: number; readonly height: number },
): Scene {
  const { palette, paper } = THEMED[matrix.theme];
  const box = { x: 0, y: 0, width, height };
  const sea = rectangle(0, 0, width, height);
  return {
    width,
    height,
    paper,
    layers: [
      {
        kind: 'layer',
        id: 'behind',
        children: [{ kind: 'shape', lines: [sea], fill: palette.sea }],
      },
      smallMap(told, box, matrix, 1),
    ],
  };
}
