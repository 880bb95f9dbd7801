import type { CoreMessages } from '../../content/messages/index.ts';
import type { FigureZone } from '../../figure/Figure.tsx';
import { colouringOf, differenceColouring, type Colouring } from '../../grammar/colouring.ts';
import type { ShapeSet } from '../../figure/refs.ts';
import type { Ground } from '../../model/ground.ts';
import type { Language } from '../../model/language.ts';
import { outcomesOf, type Outcomes } from '../../model/outcome.ts';
import { outcomesOnDay } from '../../model/two-days.ts';
import type { Zone } from '../../model/zone.ts';
import { formatDay } from '../../words/format.ts';
import type { Sketch } from '../../model/scenario.ts';
import type { Units } from '../../model/units.ts';
import { describeDifference, describeFigure, nameZone } from '../../words/describe.ts';
import type { Shown } from '../page/comparison.ts';
import type { PageData } from '../page/page-data.ts';

/** A scenario with what it says of every zone. */
export interface RecordOnDay {
  readonly scenario: Sketch;
  readonly outcomes: Outcomes<string>;
  readonly zones: readonly Zone[];
  /** ISO day of the line that it is read on. */
  readonly day: string;
}

/** The two that are compared, or one alone. */
export interface Pair {
  readonly before: RecordOnDay | null;
  readonly after: RecordOnDay;
}

/** What one pane shows: a scenario, or the difference of two. */
export interface Picture {
  /** Its place where two are compared: the one before lies to the left or above. */
  readonly side: 'before' | 'after';
  /** Id of the colouring. */
  readonly id: string;
  /** What is said of a zone that the reader points at: by one scenario, or by both. */
  readonly records: readonly RecordOnDay[];
  /** Whether it is the one that is turned away: paper has both. */
  readonly paperOnly: boolean;
  /** Whose shapes it is drawn with: of the day shown, of the one it is compared with, or of both. */
  readonly shapes: ShapeSet;
}

/** Every scenario's record, by id. */
export function recordsOf({ scenarios, ground }: PageData): ReadonlyMap<string, RecordOnDay> {
  return new Map(scenarios.map((scenario) => [scenario.id, toldOn(scenario, ground)]));
}

function toldOn(scenario: Sketch, { zones, day }: Ground): RecordOnDay {
  return { scenario, outcomes: outcomesOf(scenario, zones), zones, day };
}

/** What is compared: two records on one day, or one record on two. */
export function pairOf(
  { scenario, vs, other, how }: Shown,
  records: ReadonlyMap<string, RecordOnDay>,
  { ground }: PageData,
): Pair {
  const after = records.get(scenario.id);
  if (!after) throw new Error(`no record of "${scenario.id}"`);
  if (!other) return { before: (vs && records.get(vs.id)) ?? null, after };
  if (how !== 'difference') return { before: toldOn(scenario, other.ground), after };
  const on = (day: string): RecordOnDay => ({
    scenario,
    day,
    zones: other.pieces,
    outcomes: outcomesOnDay(
      scenario,
      other.pieces,
      [ground.day, other.ground.day].every((one) => day <= one) ? 'earlier' : 'later',
    ),
  });
  return { before: on(other.ground.day), after: on(ground.day) };
}

/** The pictures of a view: one, or two that stand side by side or lie over each other. */
export function picturesOf(
  { how, other }: Shown,
  { before, after }: Pair,
  flipped: boolean,
): readonly Picture[] {
  const alone = (side: Picture['side'], record: RecordOnDay, paperOnly = false): Picture => ({
    side,
    id: record.scenario.id,
    records: [record],
    paperOnly,
    shapes: other && record === before ? 'other' : 'own',
  });
  if (!before || !how) return [alone('after', after)];
  if (how === 'flip') {
    const [shown, away] = flipped ? [before, after] : [after, before];
    return [alone('after', shown), alone('before', away, true)];
  }
  if (how === 'difference') {
    const id = differenceId(before.scenario, after.scenario);
    const shapes = other ? 'both' : 'own';
    return [{ side: 'after', id, records: [before, after], paperOnly: false, shapes }];
  }
  return [alone('after', after), alone('before', before)];
}

/** How each scenario is coloured, on the ground of both days where two are compared. */
export function plainColourings({ scenarios, ground, other }: PageData): readonly Colouring[] {
  const more = (other?.ground.zones ?? []).filter(({ id }) =>
    ground.zones.every((zone) => zone.id !== id),
  );
  const zones = [...ground.zones, ...more];
  return scenarios.map((scenario) => colouringOf(scenario, zones));
}

/** How the difference of what is compared is coloured, if anything is. */
export function differenceOf({ before, after }: Pair): Colouring | null {
  if (!before) return null;
  const ids = [before.scenario.id, after.scenario.id] as const;
  return differenceColouring(ids, before.outcomes, after.outcomes, after.zones);
}

function differenceId(before: Sketch, after: Sketch): string {
  return `${before.id}~${after.id}`;
}

/** The zones of a picture as a figure draws and names them. */
export function figureZones(
  { records }: Picture,
  colouring: Colouring,
  { lang }: PageData,
  words: CoreMessages,
  units: Units,
): readonly FigureZone[] {
  return (records[0]?.zones ?? []).flatMap((zone) => {
    const treatment = colouring.treatments.get(zone.id);
    if (!treatment) return [];
    const names = records.flatMap((told) => {
      const { scenario, outcomes, day } = told;
      const outcome = outcomes.get(zone.id);
      if (!outcome) return [];
      const name = nameZone(zone, outcome, scenario, day, words, lang, units);
      return [records.length > 1 ? `${labelOf(told, records, lang)}: ${name}` : name];
    });
    return [{ id: zone.id, treatment, name: names.join('. ') }];
  });
}

/** Title and description of a picture, for those who don't see it. */
export function pictureTexts(
  { records }: Picture,
  { lang }: PageData,
  words: CoreMessages,
  units: Units,
): { readonly title: string; readonly description: string } {
  const [first, second] = records;
  if (!first) throw new Error('a picture of nothing');
  const { zones } = first;
  if (!second) {
    return {
      title: `${words.name}: ${first.scenario.title}, ${formatDay(first.day, lang)}`,
      description: describeFigure(zones, first.outcomes, first.scenario, words, lang, units),
    };
  }
  return {
    title: `${words.compare.difference}: ${records.map((told) => labelOf(told, records, lang)).join(' ↔ ')}`,
    description: describeDifference(zones, first.outcomes, second.outcomes, words, lang, units),
  };
}

/** What tells a record from those beside it: its title, or its day where they are of one scenario. */
export function labelOf(
  { scenario, day }: RecordOnDay,
  among: readonly RecordOnDay[],
  lang: Language,
): string {
  const isOne = among.every((other) => other.scenario === scenario);
  return isOne && among.length > 1 ? formatDay(day, lang) : scenario.title;
}
