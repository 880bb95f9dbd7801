import { MESSAGES } from '../../src/content/messages/index.ts';
import { SHARE_WORDS } from '../../src/content/share/index.ts';
import { readMaterials } from '../../src/cli/material.ts';
import { overlap, type Box } from '../../src/figure/labels.ts';
import { readArchive, readUnconfirmed } from '../../src/history/read.ts';
import { textsIn as textLanguageOf, type Language } from '../../src/model/language.ts';
import { localise } from '../../src/model/localise.ts';
import { onDays } from '../../src/share/material/days.ts';
import { figureOf, type Figure } from '../../src/share/figure/figure.ts';
import type { Material } from '../../src/share/material/material.ts';
import type { FigureOptions } from '../../src/share/options/options.ts';
import { parseOptions, type RawOptions } from '../../src/share/options/parse.ts';
import { unconfirmedDay, withUnconfirmed } from '../../src/share/material/unconfirmed.ts';
import type { Drawn, Layer, Words } from '../../src/share/scene/scene.ts';
import { geography, outcome, scenario } from '../fixtures.ts';
import { inEach } from '../in-each.ts';

/** The project's own scenarios and ground. */
export const realMaterial = readMaterials('.');
export const SCENARIOS = realMaterial('en').scenarios.map(({ id }) => id);

/** A country of two zones: a deal gives one of them away, an assessment nothing. */
export function tinyMaterial(lang: Language = 'en'): Material {
  const line = scenario([], {
    id: 'line',
    kind: 'assessment',
    date: '2025-08-08',
    title: inEach('The line', 'Лінія'),
  });
  const deal = scenario([{ zones: ['donetsk.ukraine'], outcome: outcome() }], {
    id: 'deal',
    title: inEach('The deal', 'Угода'),
  });
  return {
    geography: geography(),
    lang,
    scenarios: [line, deal].map((one) => localise(one, textLanguageOf(lang))),
    words: MESSAGES[lang],
    share: SHARE_WORDS[lang],
    reviewed: '2025-02-03',
  };
}

export function optionsOf(raw: RawOptions, material: Material): FigureOptions {
  const ids = material.scenarios.map(({ id }) => id);
  const parsed = parseOptions({ lang: material.lang, ...raw }, ids);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.options;
}

/** @throws Error where there is no room */
export function figure(raw: RawOptions, material: Material, site = ''): Figure {
  const made = figureOf(optionsOf(raw, material), material, () => site);
  if (!made.ok) throw new Error(JSON.stringify(made.problem));
  return made.figure;
}

export const tinyFigure = (raw: RawOptions = {}, lang: Language = 'en'): Figure =>
  figure({ scenario: 'deal', extent: 'donetsk', ...raw }, tinyMaterial(lang));

/** As many figures as the tests of a file ask for again. */
const MOST_KEPT = 30;
const kept = new Map<string, Figure>();

/** The project's own figure: one that was made is given again. */
export function realFigure(raw: RawOptions = {}, lang: Language = 'en'): Figure {
  const key = JSON.stringify([lang, raw]);
  const made = kept.get(key) ?? newFigure(raw, lang);
  // The one asked for longest ago goes first.
  kept.delete(key);
  kept.set(key, made);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return made;
}

/** The same, made anew. */
export const newFigure = (raw: RawOptions = {}, lang: Language = 'en'): Figure =>
  figure({ scenario: 'bloomberg-2025-08', ...raw }, realMaterial(lang));

/** All that a scene draws, layer by layer. */
export function drawnIn(layers: readonly Drawn[]): readonly Drawn[] {
  return layers.flatMap((one) => [one, ...(one.kind === 'layer' ? drawnIn(one.children) : [])]);
}

export const layersIn = (layers: readonly Drawn[]): readonly Layer[] =>
  drawnIn(layers).filter((one): one is Layer => one.kind === 'layer');

export const textsIn = (layers: readonly Drawn[]): readonly string[] =>
  drawnIn(layers)
    .filter((one): one is Words => one.kind === 'words')
    .map(({ lines }) => lines.map(({ text: line }) => line).join(' '));

/** Pairs of boxes that share ground, by their names. */
export function clashes(boxes: readonly (readonly [name: string, box: Box])[]): string[] {
  return boxes.flatMap(([name, box], index) =>
    boxes
      .slice(index + 1)
      .flatMap(([other, otherBox]) => (overlap(box, otherBox) ? [`${name} on ${other}`] : [])),
  );
}

/** The ground of all days. */
export const realArchive = readArchive('.');

/** The project's own figure of a day. */
export function datedFigure(raw: RawOptions, lang: Language = 'en'): Figure {
  const base = realMaterial(lang);
  const onDay = onDays(optionsOf(raw, base), base, realArchive);
  const day = unconfirmedDay(onDay);
  const shape = day === null ? null : readUnconfirmed('.', day);
  const { options, material } = withUnconfirmed(onDay, shape);
  const made = figureOf(options, material, () => '');
  if (!made.ok) throw new Error(JSON.stringify(made.problem));
  return made.figure;
}
