import { describe, expect, it } from 'vitest';
import { treatmentKey } from '../../../src/grammar/treatment.ts';
import { LANGUAGES, type Language } from '../../../src/model/language.ts';
import { visibleIn } from '../../../src/share/draw/visible.ts';
import { contextOf } from '../../../src/share/plan/context.ts';
import { placedIn } from '../../../src/share/plan/placed.ts';
import { planFor, type Plan } from '../../../src/share/plan/plan.ts';
import { sheetFor } from '../../../src/share/plan/sheet.ts';
import type { Content } from '../../../src/share/say/content.ts';
import type { RawOptions } from '../../../src/share/options/parse.ts';
import { outlinesAt } from '../../../src/share/draw/ground.ts';
import { EXTENT_PRESETS, LEGENDS } from '../../../src/share/options/options.ts';
import { SIZES } from '../../../src/share/options/size.ts';
import { formatDay } from '../../../src/words/format.ts';
import { recognitionMeaning } from '../../../src/words/recognition-text.ts';
import { frameStatus } from '../../../src/words/status-text.ts';
import { calloutsOn, faultsOf } from '../composition.ts';
import { optionsOf, realFigure, realMaterial, SCENARIOS, textsIn } from '../figures.ts';
import { titleOf } from '../../titles.ts';
import { plain } from '../../plain.ts';

const FINE = outlinesAt(realMaterial('en').geography, 1);

type Planned = Pick<Plan, 'maps' | 'entries'> & { readonly content: Content };

/** Keys of the legend that a figure should have: those of the zones that are found on its maps. */
function expectedKeys({ maps, content }: Planned, lang: Language = 'en'): string[] {
  const keys = maps.flatMap(({ frame }, index) => {
    const visible = visibleIn(frame, FINE).found;
    const zones = content.pictures[index]?.zones ?? [];
    return zones
      .filter(({ id }) => visible.has(id))
      .flatMap(({ treatment }) => [
        treatmentKey(treatment),
        ...(treatment.recognition
          ? [recognitionMeaning(treatment.recognition, realMaterial(lang).words)]
          : []),
      ]);
  });
  return [...new Set(keys)].toSorted();
}

const groundKeys = ({ entries }: Planned) =>
  entries.flatMap(({ key, sample }) => (sample.kind === 'ground' ? [key] : [])).toSorted();

/** A figure without its drawing. Where it has sites, its plan depends on which of their names have room. */
function planned(raw: RawOptions): Planned {
  const material = realMaterial('en');
  const context = contextOf(optionsOf(raw, material), material);
  const { content } = context;
  const hasSites = content.pictures.some(({ sites }) => sites.length > 0);
  const placed = hasSites ? placedIn(context) : null;
  const plan = placed?.plan ?? planFor(sheetFor(context).sheet, context);
  if (!plan) throw new Error(`no room: ${JSON.stringify(raw)}`);
  return { ...plan, content: placed?.content ?? content };
}

describe.each(SCENARIOS)('a figure of %s', (scenario) => {
  describe.each(LANGUAGES)('in %s', (lang) => {
    const { words, share, geography } = realMaterial(lang);

    it.each(SIZES)('has all that it must say, inside and apart, at %s', (size) => {
      const one = realFigure({ scenario, size }, lang);
      expect(faultsOf(one)).toEqual([]);
      const { title, credit } = plain(one.composition.content);
      const texts = textsIn(one.composition.scene.layers);
      const record = realMaterial(lang).scenarios.find(({ id }) => id === scenario);
      expect(texts).toContain(title);
      expect(texts).toContain(record && plain(frameStatus(record, words, lang)));
      expect(texts).toContain(credit);
      expect(credit).toContain(plain(share.line(formatDay(geography.ground.day, lang))));
      expect(credit).toContain('OpenStreetMap');
      expect(texts.filter((text) => text.includes('…'))).toEqual([]);
      expect(calloutsOn(one, 0).length > 0).toBe(record?.kind === 'proposal');
    });
  });

  it('has a legend of what is found on the map, and of nothing else', () => {
    for (const size of ['1200x675', '60mm']) {
      for (const extent of EXTENT_PRESETS) {
        const one = planned({ scenario, size, extent });
        expect([size, extent, groundKeys(one)]).toEqual([size, extent, expectedKeys(one)]);
      }
    }
  });
});

describe.each(['side', 'before-after', 'difference'])('a figure of two, %s,', (mode) => {
  it.each(SIZES)('keeps all inside and apart at %s, in both languages', (size) => {
    for (const lang of LANGUAGES) {
      const one = realFigure({ mode, vs: 'us-earlier-2025', size }, lang);
      expect(faultsOf(one)).toEqual([]);
      expect(groundKeys(one.composition)).toEqual(expectedKeys(one.composition, lang));
      expect(one.composition.maps).toHaveLength(mode === 'difference' ? 1 : 2);
      if (mode !== 'difference') expect(calloutsOn(one, 1)).not.toEqual([]);
    }
  });

  it('says of both how firm they are', () => {
    const { scene } = realFigure({ mode, vs: 'control-line' }).composition;
    const all = textsIn(scene.layers).join(' ');
    expect(all).toContain(plain(titleOf('control-line')));
    expect(all).toContain('Assessment, not a proposal');
    expect(all).toContain(plain(titleOf('bloomberg-2025-08')));
    expect(all).toContain('Reported, not agreed');
  });
});

it('the legend has no row for a strip narrower than the line of contact beside it', () => {
  const rows = (extent: string) =>
    realFigure({ scenario: 'us-framework-2025-04', size: '1200x1200', extent })
      .composition.entries.map(({ sample }) => sample)
      .filter(
        (sample) => sample.kind === 'ground' && sample.treatment.pattern?.hue === 'unresolved',
      );
  expect(rows('five')).toHaveLength(0);
  expect(rows('luhansk')).toHaveLength(1);
});

it.each(LEGENDS)('the legend can stand %s', (legend) => {
  const one = realFigure({ legend, size: '1200x800' });
  expect(faultsOf(one)).toEqual([]);
  const [map] = one.composition.maps;
  const sample = one.composition.items.find(({ name }) => name === 'sample 1');
  if (!map || !sample) throw new Error('neither map nor legend');
  const { box } = map;
  if (legend === 'left') expect(sample.box.x).toBeLessThan(box.x);
  if (legend === 'right') expect(sample.box.x).toBeGreaterThan(box.x + box.width);
  if (legend === 'below') expect(sample.box.y).toBeGreaterThan(box.y + box.height);
});

it.each(EXTENT_PRESETS)('the map of %s names what it is about', (extent) => {
  for (const labels of ['sparse', 'dense']) {
    const one = realFigure({ extent, labels, size: '1200x1200' }, 'uk');
    expect(faultsOf(one)).toEqual([]);
    const placed = one.composition.labels[0] ?? [];
    if (SINGLE.includes(extent)) {
      expect(placed.map(({ id }) => id)).toContain(`region-${extent}`);
    }
  }
});
const SINGLE: readonly string[] = EXTENT_PRESETS.slice(4);

it('dense names are more than sparse ones', () => {
  const count = (labels: string) => realFigure({ labels }).composition.labels[0]?.length ?? 0;
  expect(count('dense')).toBeGreaterThan(count('sparse') + 5);
});

it('a column of print is as high as what it shows', () => {
  const narrow = realFigure({ size: '60mm' }).composition;
  expect(narrow.width).toBe(709);
  expect(narrow.height).toBeGreaterThan(narrow.width);
  const [map] = narrow.maps;
  expect(map?.box.height).toBeGreaterThan((map?.box.width ?? 0) * 0.8);
});

it('a map shows no ground beyond its base map, however odd its shape', () => {
  for (const [size, extent] of [
    ['400x1200', 'ukraine'],
    ['1200x400', 'ukraine'],
    ['600x1800', '18.5,48,47,49'],
  ]) {
    const made = realFigure({ size, extent });
    expect(faultsOf(made)).toEqual([]);
  }
});

it.each([{}, { mode: 'before-after' }, { mode: 'side', legend: 'right' }])(
  'a story has no words where apps lay their own, %j',
  (raw) => {
    for (const lang of LANGUAGES) {
      const { composition } = realFigure({ size: '1080x1920', vs: 'control-line', ...raw }, lang);
      const { items, maps, labels, scene } = composition;
      const boxes = [
        ...items.map(({ box }) => box),
        ...labels.flatMap((names, index) =>
          names.map(({ box }) => ({ ...box, y: box.y + (maps[index]?.box.y ?? 0) })),
        ),
      ];
      const covered = (250 / 1920) * scene.height - 2;
      expect(boxes.length).toBeGreaterThan(15);
      expect(Math.min(...boxes.map(({ y }) => y))).toBeGreaterThan(covered);
      const lowest = Math.max(...boxes.map(({ y, height }) => y + height));
      expect(lowest).toBeLessThan(scene.height - covered);
    }
  },
);
