import type { Palette } from './palette.ts';

/** How a line of the map is drawn. Lengths are CSS pixels. */
export interface LineStyle {
  readonly ink: keyof Omit<Palette, 'hues'>;
  readonly width: number;
  readonly dash?: readonly number[];
  readonly opacity?: number;
}

/** The lines of the map; `edge` has its colours from the ground that it runs along. */
export const LINES = {
  region: { ink: 'regionBorder', width: 0.8, opacity: 0.75 },
  river: { ink: 'water', width: 1.6 },
  border: { ink: 'border', width: 0.8, dash: [5, 2] },
  ukraine: { ink: 'border', width: 2.2 },
  before2022: { ink: 'contactLine', width: 1.3, dash: [1.5, 2.5], opacity: 0.85 },
  casing: { ink: 'casing', width: 4.6 },
  contact: { ink: 'contactLine', width: 1.9 },
} as const satisfies Readonly<Record<string, LineStyle>>;

/** The line of a small river: the page's figure, which shows the ground from afar, has none. */
export const STREAM: LineStyle = { ink: 'water', width: 1.1 };

/** Width of the edge of ground, half of which lies inside. */
export const EDGE = 4;

/** The line just inside of the edge that tells of recognition: whole in law, dashed in fact. */
export const RECOGNITION = { width: 1.3, dash: [3.2, 2.4] } as const;

/** Widths of the halo around a name and around a mark, half of which lies outside. */
export const HALOS = { name: 2.8, mark: 2.4 } as const;

/** The line from a mark to a name that stands away from it: its casing, and what lies on that. */
export const LEADER = [
  ['halo', 2.6],
  ['text', 0.9],
] as const;
