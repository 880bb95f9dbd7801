import type { View } from '../../model/view.ts';
import type { PageData } from './page-data.ts';

/** The days that a page's records stand on. */
type Days = Pick<PageData, 'days' | 'ground'>;

/** The ISO day that a view asks for: a link without one means the scenario's own. */
export function dayAsked({ day, scenario }: View, { days, ground }: Days): string {
  return day ?? days[scenario] ?? ground.day;
}

/** The view after a change: another scenario never moves the line, and two are compared on one day. */
export function viewAfter(before: View, change: Partial<View>, data: Days): View {
  const view = { ...before, ...change };
  const day = change.day ?? dayAsked(before, data);
  return {
    ...view,
    day: day === data.days[view.scenario] ? null : day,
    vsDay: view.vs === null ? view.vsDay : null,
  };
}
