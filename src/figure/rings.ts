import type { Position } from 'geojson';

/** The rings of ground in whole units, as `pathOf` wrote them into a path: each ends where it began. */
export function ringsOfPath(path: string): readonly Position[][] {
  return path
    .split('M')
    .filter(Boolean)
    .map((part) => {
      const numbers = [...part.matchAll(/-?\d+/g)].map(Number);
      let [x = 0, y = 0] = numbers;
      const ring: Position[] = [[x, y]];
      for (let at = 2; at < numbers.length; at += 2) {
        x += numbers[at] ?? 0;
        y += numbers[at + 1] ?? 0;
        ring.push([x, y]);
      }
      return [...ring, ring[0] ?? []];
    });
}
