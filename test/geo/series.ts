import { textOf } from './files.js';

export interface Row {
  day: string;
  zone: string;
  km2: number;
}

/** Rows of the table of areas, without its heading. */
export const rows: Row[] = textOf('series.csv')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [day = '', region = '', holder = '', km2 = ''] = line.split(',');
    return { day, zone: `${region}.${holder}`, km2: Number(km2) };
  });

/** Areas in km² by zone on a day, without zones that are not there. */
export function areasOn(day: string): Map<string, number> {
  const areas = new Map<string, number>();
  for (const row of rows) {
    if (row.day > day) break;
    if (row.km2 > 0) areas.set(row.zone, row.km2);
    else areas.delete(row.zone);
  }
  return areas;
}
