import { parseHistory } from '../../src/history/parse.ts';
import { holderOn, type History } from '../../src/history/history.ts';
import { textOf } from './files.js';

const parsed = parseHistory(textOf('history.json'), 'history.json');
if (!parsed.ok) throw new Error(parsed.problems.join('\n'));

/** The ground of all days as it is committed. */
export const history: History = parsed.history;

/** Every day of which there is a line. */
export const days: number[] = Array.from({ length: history.days }, (_, day) => day).filter(
  (day) => !history.missing.includes(day),
);

/** Days from all over the archive, the first and the last among them. */
export const sample = (count: number): number[] =>
  Array.from(
    { length: count },
    (_, i) => days[Math.round((i / (count - 1)) * (days.length - 1))] as number,
  );

/** Areas of the zones of a day as the patches give them. */
export function patchAreas(day: number): Map<string, number> {
  const areas = new Map<string, number>();
  for (const patch of history.patches) {
    const zone = `${patch.region}.${holderOn(patch, day)}`;
    areas.set(zone, (areas.get(zone) ?? 0) + patch.km2);
  }
  return areas;
}
