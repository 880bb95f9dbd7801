import type { Geometry } from 'geojson';
import type { Frame } from '../../src/figure/frame.ts';
import type { PlacedLabel } from '../../src/figure/labels.ts';
import { project } from '../../src/figure/projection.ts';
import type { Geography } from '../../src/model/geography.ts';
import { BLUR, fill, ringsOf, shareOn, type Grid } from './holder-raster.ts';

/** Side of a cell, in units: some 400 m. */
const CELL = 1;

/** Cells of sea, of land that is no named state's, of borders, and of Ukraine, which has an outline. */
const SEA = 0;
const LAND = 1;
const BORDER = 2;
const UKRAINE = 3;

/** The ground of states as a grid, with the number of each by the id of its name. */
export interface States extends Grid {
  readonly numbers: ReadonlyMap<string, number>;
}

/** Each other state is what can be reached from the point of its name without crossing a border or the sea. */
export function statesOf({ layers }: Geography): States {
  const { features } = layers.basemap;
  const of = (...kinds: readonly string[]) =>
    features.filter(({ properties }) => kinds.includes(String(properties?.['kind'])));
  // Of Ukraine the base map has what lies outside of the regions.
  const inUkraine = [...of('ukraine').map((one) => [one]), layers.regions.features];
  const ground = [of('land'), ...inUkraine].map((one) =>
    one.flatMap(({ geometry }) => ringsOf(geometry)),
  );
  const all = ground.flat(2);
  const xs = all.map(([x]) => x);
  const ys = all.map(([, y]) => y);
  const [left, right] = xs.reduce(([a, b], x) => [Math.min(a, x), Math.max(b, x)], [1e9, -1e9]);
  const [top, bottom] = ys.reduce(([a, b], y) => [Math.min(a, y), Math.max(b, y)], [1e9, -1e9]);
  const width = Math.ceil(((right ?? 0) - (left ?? 0)) / CELL);
  const height = Math.ceil(((bottom ?? 0) - (top ?? 0)) / CELL);
  const cells = new Uint8Array(width * height);
  const grid = { left: left ?? 0, top: top ?? 0, width, height, cells, cell: CELL };
  for (const [index, rings] of ground.entries()) fill(grid, rings, index === 0 ? LAND : UKRAINE);
  for (const { geometry } of of('border', 'border-ukraine')) wall(grid, geometry);
  const numbers = new Map<string, number>();
  for (const { id, geometry } of of('label-country')) {
    if (geometry.type !== 'Point') continue;
    const [lon = 0, lat = 0] = geometry.coordinates;
    const start = cellAt(grid, project([lon, lat]));
    const number = (cells[start] ?? 0) > BORDER ? (cells[start] ?? 0) : UKRAINE + 1 + numbers.size;
    flow(grid, start, number);
    numbers.set(`name-${String(id)}`, number);
  }
  return { ...grid, numbers };
}

/** Names of states and seas of which some stands in another state, on land or on water, with the share. */
export function astray(states: States, frame: Frame, labels: readonly PlacedLabel[]): string[] {
  return labels.flatMap(({ id, kind, box }) => {
    if (kind !== 'country' && kind !== 'sea') return [];
    const own = kind === 'sea' ? SEA : states.numbers.get(id);
    const share = shareOn(states, frame, box, (cell) => cell !== own && cell !== BORDER);
    return share > BLUR ? [`${id} ${(share * 100).toFixed(1)} %`] : [];
  });
}

function cellAt({ left, top, width, cell }: Grid, [x, y]: readonly [number, number]): number {
  return Math.floor((y - top) / cell) * width + Math.floor((x - left) / cell);
}

/** Marks the cells that lines run through. */
function wall(grid: Grid, geometry: Geometry): void {
  const lines =
    geometry.type === 'LineString'
      ? [geometry.coordinates]
      : geometry.type === 'MultiLineString'
        ? geometry.coordinates
        : [];
  for (const line of lines) {
    const points = line.map(([lon = 0, lat = 0]) => project([lon, lat]));
    for (const [index, [x1, y1]] of points.entries()) {
      const [x2, y2] = points[index + 1] ?? [x1, y1];
      const steps = Math.ceil((4 * Math.hypot(x2 - x1, y2 - y1)) / grid.cell) + 1;
      for (let step = 0; step <= steps; step++) {
        const part = step / steps;
        const at = cellAt(grid, [x1 + part * (x2 - x1), y1 + part * (y2 - y1)]);
        if (at >= 0 && at < grid.cells.length) grid.cells[at] = BORDER;
      }
    }
  }
}

/** Gives a number to all land that can be reached from a cell, from edge to edge of a row at once. */
function flow({ cells, width }: Grid, start: number, number: number): void {
  const open = [start];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (cells[at] !== LAND) continue;
    const row = Math.floor(at / width) * width;
    let [from, to] = [at, at];
    while (from > row && cells[from - 1] === LAND) from--;
    while (to < row + width - 1 && cells[to + 1] === LAND) to++;
    cells.fill(number, from, to + 1);
    for (const next of [-width, width]) {
      for (let cell = from + next; cell <= to + next; cell++) {
        // One of each run of land is enough.
        if (cells[cell] === LAND && (cell === to + next || cells[cell + 1] !== LAND))
          open.push(cell);
      }
    }
  }
}
