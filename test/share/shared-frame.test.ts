import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/model/language.ts';
import type { RawOptions } from '../../src/share/options/parse.ts';
import { contextOf } from '../../src/share/plan/context.ts';
import { placedIn, type Placed } from '../../src/share/plan/placed.ts';
import { SIZES } from '../../src/share/options/size.ts';
import { DIFFERING_RECORDS } from '../kinds.ts';
import { faultsOf } from './composition.ts';
import { optionsOf, realFigure, realMaterial, SCENARIOS } from './figures.ts';

/** A figure without its drawing, of the site's records or of some of them. */
function placed(
  raw: RawOptions,
  lang: (typeof LANGUAGES)[number],
  of: readonly string[] = SCENARIOS,
): Placed {
  const whole = realMaterial(lang);
  const material = { ...whole, scenarios: whole.scenarios.filter(({ id }) => of.includes(id)) };
  const found = placedIn(contextOf(optionsOf({ frame: 'shared', ...raw }, material), material));
  if (!found) throw new Error(`no room: ${JSON.stringify(raw)}`);
  return found;
}

/** Where the maps of a figure lie, and where on the figure each of their towns is marked and named. */
function registered({ plan, labels, height, unit }: Placed) {
  const maps = plan.maps.map(({ box, frame: { viewBox, scale } }) => ({ box, viewBox, scale }));
  const towns = labels.map((names) => names.filter(({ kind }) => kind !== 'site'));
  return { height, unit, maps, towns };
}

/** The size at which every record is drawn; at all others one of each kind is. */
const OF_ALL = '1200x675';

/** For some figures on a machine that has more to do. */
const LONG = 240_000;

describe.each(LANGUAGES)('in %s, figures that share a frame', (lang) => {
  it.each(SIZES)(
    'lie on each other in every record at %s: maps, marks and names',
    (size) => {
      const of = size === OF_ALL ? SCENARIOS : DIFFERING_RECORDS;
      const [first, ...others] = of.map((scenario) =>
        registered(placed({ scenario, size }, lang, of)),
      );
      for (const other of others) expect(other).toEqual(first);
      expect(first?.towns[0]?.length).toBeGreaterThan(0);
    },
    LONG,
  );

  it.each(['donbas', 'ukraine', '36,47.5,39,49.3'])(
    'lie on each other in every record for the extent %s',
    (extent) => {
      const [first, ...others] = DIFFERING_RECORDS.map((scenario) =>
        registered(placed({ scenario, size: '90mm', extent }, lang, DIFFERING_RECORDS)),
      );
      for (const other of others) expect(other).toEqual(first);
    },
  );

  it('lie on those with somebody’s own title, subtitle, theme and units', () => {
    const plain = registered(placed({ size: '1200x1200' }, lang));
    for (const own of [
      { title: 'Донецьк '.repeat(15) },
      { title: 'A', subtitle: 'Луганськ '.repeat(40) },
      { subtitle: 'A', theme: 'dark' },
    ]) {
      expect(registered(placed({ size: '1200x1200', ...own }, lang))).toEqual(plain);
    }
  });

  it.each(['side', 'before-after', 'difference'] as const)('lie on each other %s', (mode) => {
    const [vs, ...scenarios] = DIFFERING_RECORDS;
    const [first, ...others] = scenarios.map((scenario) =>
      registered(placed({ scenario, vs, mode, size: '1080x1350' }, lang, DIFFERING_RECORDS)),
    );
    for (const other of others) expect(other).toEqual(first);
  });

  it.each(['1200x1200', '60mm'])(
    'have all their texts inside and apart at %s',
    (size) => {
      for (const scenario of SCENARIOS) {
        expect(faultsOf(realFigure({ scenario, size, frame: 'shared' }, lang))).toEqual([]);
      }
    },
    LONG,
  );
});

it('a figure has the frame that is largest for it, unless one is to be shared', () => {
  const scale = (frame?: string) =>
    realFigure({ scenario: 'control-line', frame }).composition.maps[0]?.frame.scale ?? 0;
  expect(scale('own')).toBe(scale());
  expect(scale('shared')).toBeLessThan(scale());
});
