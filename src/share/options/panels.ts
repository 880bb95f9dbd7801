import type { Format } from './format.ts';
import { isDay } from './parse.ts';

/** Which map one of several on a sheet is: of a record, by its id, on the line of an ISO day. */
export interface Panel {
  readonly scenario: string;
  readonly day: string;
}

/** The files that a sheet of several maps can be written as. */
export const SHEET_FORMATS = [
  'svg',
  'png',
  'pdf',
  'csv',
  'xlsx',
] as const satisfies readonly Format[];

/** How many maps a sheet may have: more are too small to be read. */
export const MOST_PANELS = 12;

/** The maps that a text names, each as `id.day`; undefined where it names none that can be. */
export function readPanels(text: string): readonly Panel[] | undefined {
  const panels = text.split(',').map((one): Panel => {
    const at = one.lastIndexOf('.');
    return { scenario: one.slice(0, Math.max(0, at)), day: one.slice(at + 1) };
  });
  const isPossible = panels.every(({ scenario, day }) => scenario !== '' && isDay(day));
  return isPossible && canHave(panels.length) ? panels : undefined;
}

export function writePanels(panels: readonly Panel[]): string {
  return panels.map(({ scenario, day }) => `${scenario}.${day}`).join(',');
}

/** Whether a sheet can have so many maps. */
export function canHave(count: number): boolean {
  return count >= 2 && count <= MOST_PANELS;
}
