/** Units of area that a reader can choose: square kilometres or square miles. */
export const UNITS = ['km', 'mi'] as const;
export type Units = (typeof UNITS)[number];

/** Square kilometres in a square mile: 1.609344², the international mile. */
const KM2_IN_SQUARE_MILE = 1.609344 ** 2;

/**
 * An area as a whole number of the reader's units. Every figure is a sum of zones that were rounded
 * so, which is why totals add up to the last digit shown.
 */
export function wholeArea(km2: number, units: Units): number {
  return Math.round(units === 'km' ? km2 : km2 / KM2_IN_SQUARE_MILE);
}
