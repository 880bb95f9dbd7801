import type { Sketch } from '../../model/scenario.ts';
import type { Comparison, View } from '../../model/view.ts';
import type { PageData } from './page-data.ts';

/** What the page shows: a scenario, alone or beside the one that it is compared with. */
export interface Shown {
  readonly scenario: Sketch;
  readonly vs: Sketch | null;
  /** Null where nothing is compared. */
  readonly how: Comparison | null;
}

/**
 * What a view shows. Until it is known what the map draws of a record, the one that the page was
 * opened with stays. Where there is no room for two maps side by side, they are flipped.
 */
export function shownBy(view: View, data: PageData, wide: boolean): Shown {
  const { headings, scenarios } = data;
  const find = (id: string | null) => scenarios.find((one) => one.id === id);
  const isListed = headings.some(({ id }) => id === view.scenario);
  const scenario = find(view.scenario) ?? (isListed ? scenarios[0] : undefined);
  if (!scenario) throw new Error(`no scenario "${view.scenario}"`);
  const vs = find(view.vs) ?? null;
  if (!vs) return { scenario, vs: null, how: null };
  return { scenario, vs, how: view.compare === 'side' && !wide ? 'flip' : view.compare };
}
