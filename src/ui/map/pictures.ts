import type { CoreMessages } from '../../content/messages/index.ts';
import type { FigureZone } from '../../figure/Figure.tsx';
import { colouringOf, differenceColouring, type Colouring } from '../../grammar/colouring.ts';
import { outcomesOf, type Outcomes } from '../../model/outcome.ts';
import type { Sketch } from '../../model/scenario.ts';
import type { Units } from '../../model/units.ts';
import { describeDifference, describeFigure, nameZone } from '../../words/describe.ts';
import type { Shown } from '../page/comparison.ts';
import type { PageData } from '../page/page-data.ts';

/** A scenario with what it says of every zone. */
export interface Told {
  readonly scenario: Sketch;
  readonly outcomes: Outcomes<string>;
}

/** What one pane shows: a scenario, or the difference of two. */
export interface Picture {
  /** Its place where two are compared: the one before lies to the left or above. */
  readonly side: 'before' | 'after';
  /** Id of the colouring. */
  readonly id: string;
  /** What is said of a zone that the reader points at: by one scenario, or by both. */
  readonly records: readonly Told[];
  /** Whether it is the one that is turned away: paper has both. */
  readonly paperOnly: boolean;
}

/** Every scenario's record, by id. */
export function recordsOf({ scenarios, ground: { zones } }: PageData): ReadonlyMap<string, Told> {
  return new Map(
    scenarios.map((scenario) => [scenario.id, { scenario, outcomes: outcomesOf(scenario, zones) }]),
  );
}

/** The pictures of a view: one, or two that stand side by side or lie over each other. */
export function picturesOf(
  { scenario, vs, how }: Shown,
  records: ReadonlyMap<string, Told>,
  flipped: boolean,
): readonly Picture[] {
  const [after, before] = [records.get(scenario.id), vs && records.get(vs.id)];
  if (!after) throw new Error(`no record of "${scenario.id}"`);
  const alone = (side: Picture['side'], record: Told, paperOnly = false): Picture => ({
    side,
    id: record.scenario.id,
    records: [record],
    paperOnly,
  });
  if (!before || !how) return [alone('after', after)];
  if (how === 'flip') {
    const [shown, away] = flipped ? [before, after] : [after, before];
    return [alone('after', shown), alone('before', away, true)];
  }
  if (how === 'difference') {
    const id = differenceId(before.scenario, after.scenario);
    return [{ side: 'after', id, records: [before, after], paperOnly: false }];
  }
  return [alone('after', after), alone('before', before)];
}

/** How each scenario is coloured. */
export function plainColourings({ scenarios, ground: { zones } }: PageData): readonly Colouring[] {
  return scenarios.map((scenario) => colouringOf(scenario, zones));
}

/** How the difference of two scenarios is coloured, if two are shown. */
export function differenceOf(
  { ground: { zones } }: PageData,
  { scenario, vs }: Shown,
  records: ReadonlyMap<string, Told>,
): Colouring | null {
  const [before, after] = [vs && records.get(vs.id), records.get(scenario.id)];
  if (!before || !after) return null;
  const ids = [before.scenario.id, after.scenario.id] as const;
  return differenceColouring(ids, before.outcomes, after.outcomes, zones);
}

function differenceId(before: Sketch, after: Sketch): string {
  return `${before.id}~${after.id}`;
}

/** The zones of a picture as a figure draws and names them. */
export function figureZones(
  { records }: Picture,
  colouring: Colouring,
  { ground: { zones, day }, lang }: PageData,
  words: CoreMessages,
  units: Units,
): readonly FigureZone[] {
  return zones.flatMap((zone) => {
    const treatment = colouring.treatments.get(zone.id);
    if (!treatment) return [];
    const names = records.flatMap(({ scenario, outcomes }) => {
      const outcome = outcomes.get(zone.id);
      if (!outcome) return [];
      const name = nameZone(zone, outcome, scenario, day, words, lang, units);
      return [records.length > 1 ? `${scenario.title}: ${name}` : name];
    });
    return [{ id: zone.id, treatment, name: names.join('. ') }];
  });
}

/** Title and description of a picture, for those who don't see it. */
export function pictureTexts(
  { records }: Picture,
  { ground: { zones }, lang }: PageData,
  words: CoreMessages,
  units: Units,
): { readonly title: string; readonly description: string } {
  const [first, second] = records;
  if (!first) throw new Error('a picture of nothing');
  if (!second) {
    return {
      title: `${words.name}: ${first.scenario.title}`,
      description: describeFigure(zones, first.outcomes, first.scenario, words, lang, units),
    };
  }
  return {
    title: `${words.compare.difference}: ${first.scenario.title} ↔ ${second.scenario.title}`,
    description: describeDifference(zones, first.outcomes, second.outcomes, words, lang, units),
  };
}
