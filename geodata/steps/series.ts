import { hasDay, type DaySet } from '../lib/day-set.js';
import type { Face } from './faces.js';

const HOLDERS = ['russia', 'ukraine'] as const;

/** Areas in km² by zone, for each day. */
export function areasByDay(faces: Face[], held: DaySet[], dayCount: number): Map<string, number>[] {
  return Array.from({ length: dayCount }, (_, day) => {
    const areas = new Map<string, number>();
    for (const [index, { region, areaKm2 }] of faces.entries()) {
      if (region === null) continue;
      const zone = `${region}.${HOLDERS[hasDay(held[index] as DaySet, day) ? 0 : 1]}`;
      areas.set(zone, (areas.get(zone) ?? 0) + areaKm2);
    }
    return areas;
  });
}

/**
 * The table of areas: a row for each zone on the first and the last day, and one whenever its
 * area is another than on the day before. A zone that ends gets a row with 0.
 */
export function seriesText(days: string[], areas: Map<string, number>[]): string {
  const zones = [...new Set(areas.flatMap((ofDay) => [...ofDay.keys()]))].toSorted();
  const rows = ['day,region,holder,km2'];
  const last = new Map<string, string>();
  for (const [index, day] of days.entries()) {
    for (const zone of zones) {
      const km2 = (areas[index]?.get(zone) ?? 0).toFixed(2);
      const before = last.get(zone) ?? '0.00';
      const isEnd = index === days.length - 1 && km2 !== '0.00';
      if (km2 !== before || isEnd) rows.push(`${day},${zone.replace('.', ',')},${km2}`);
      last.set(zone, km2);
    }
  }
  return `${rows.join('\n')}\n`;
}
