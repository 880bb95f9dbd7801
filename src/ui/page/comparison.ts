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

/** What a view shows. Where there is no room for two maps side by side, they are flipped. */
export function shownBy(view: View, { scenarios }: PageData, wide: boolean): Shown {
  const find = (id: string | null) => scenarios.find((one) => one.id === id);
  const scenario = find(view.scenario);
  if (!scenario) throw new Error(`no scenario "${view.scenario}"`);
  const vs = find(view.vs) ?? null;
  if (!vs) return { scenario, vs: null, how: null };
  return { scenario, vs, how: view.compare === 'side' && !wide ? 'flip' : view.compare };
}
