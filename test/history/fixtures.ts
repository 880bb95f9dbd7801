/**
 * Two squares of Donetsk side by side, 0.2° wide, and a strip of Luhansk east of them. Ukraine holds
 * the west; Russia takes the middle on day 2 and loses it on day 4; it holds the strip all along.
 */
export const FILE = {
  version: 1,
  first: '2024-07-08',
  days: 6,
  missing: [3],
  ukraine_km2: 1000.5,
  origin: [37, 48],
  step: [0.1, 0.1],
  regions: {
    donetsk: { km2: [100.5, 90.25], flips: [[2, 4], []], before: [0] },
    luhansk: { km2: [30], flips: [[0]], before: [] },
  },
  places: { west: 1, middle: 0, strip: 2 },
  arcs: [
    [1, -1, 2, 2, -2, 0, 0, -2, 2, 0],
    [1, 0, 0, 0, 0, 2],
    [0, -1, 2, 0, -2, 0],
    [0, -1, 0, -2, 2, 0],
    [0, 2, 0, 0, 0, 2],
    [-1, 2, 0, 0, 1, 0, 0, -2, -1, 0],
  ],
};
