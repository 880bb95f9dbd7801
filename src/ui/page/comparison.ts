import type { Sketch } from '../../model/scenario.ts';
import { COMPARISONS, type Comparison, type View } from '../../model/view.ts';
import type { OtherDay, PageData } from './page-data.ts';

/** What the page shows: a scenario, alone or beside the one that it is compared with. */
export interface Shown {
  readonly scenario: Sketch;
  readonly vs: Sketch | null;
  /** The day on which that is the same scenario as the shown one; null where it is another. */
  readonly other: OtherDay | null;
  /** Null where nothing is compared. */
  readonly how: Comparison | null;
}

/**
 * What a view shows. Until it is known what the map draws of a record, the one that the page was
 * opened with stays. Where there is no room for two maps side by side, they are flipped.
 */
export function shownBy(view: View, data: PageData, wide: boolean): Shown {
  const { headings, scenarios, other } = data;
  const find = (id: string | null) => scenarios.find((one) => one.id === id);
  const isListed = headings.some(({ id }) => id === view.scenario);
  const scenario = find(view.scenario) ?? (isListed ? scenarios[0] : undefined);
  if (!scenario) throw new Error(`no scenario "${view.scenario}"`);
  const vs = find(view.vs) ?? (other && scenario);
  if (!vs) return { scenario, vs: null, other: null, how: null };
  const how = view.compare === 'side' && !wide ? 'flip' : view.compare;
  if (!other || view.vs !== null) return { scenario, vs, other: null, how };
  return { scenario, vs, other, how: waysOfDays(scenario).includes(how) ? how : 'swipe' };
}

/**
 * How two days of a scenario can be compared. Of a proposal there is no picture of what changed
 * hands between them: it says what would.
 */
export function waysOfDays({ kind }: Pick<Sketch, 'kind'>): readonly Comparison[] {
  return COMPARISONS.filter((how) => how !== 'difference' || kind !== 'proposal');
}
