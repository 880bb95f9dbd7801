import fc from 'fast-check';
import { WORLD, ZOOM } from '../../src/model/camera.ts';
import { REGION_IDS } from '../../src/model/region.ts';
import { UNITS } from '../../src/model/units.ts';
import {
  APPEARANCES,
  COMPARISONS,
  PLAIN_VIEW,
  ZONE_IDS,
  type Subject,
  type View,
} from '../../src/model/view.ts';
import { choicesOf } from '../../src/url/choices.ts';
import { roundedCamera } from '../../src/url/parameters.ts';

export const choices = choicesOf(['a-deal', 'control-line', 'b-deal'], 'control-line', [
  'sloviansk',
  'kakhovka-dam',
]);

const [west, south, east, north] = WORLD;

const subjects: fc.Arbitrary<Subject> = fc.oneof(
  fc.record({ kind: fc.constant('zone' as const), id: fc.constantFrom(...ZONE_IDS) }),
  fc.record({ kind: fc.constant('region' as const), id: fc.constantFrom(...REGION_IDS) }),
  fc.record({
    kind: fc.constant('place' as const),
    id: fc.constantFrom(...(choices.places ?? [])),
  }),
);

const cameras = fc
  .record({
    center: fc.tuple(
      fc.double({ min: west, max: east, noNaN: true }),
      fc.double({ min: south, max: north, noNaN: true }),
    ),
    zoom: fc.double({ min: ZOOM.min, max: ZOOM.max, noNaN: true }),
  })
  .map(roundedCamera);

/** Every view that the page can show. */
export const views: fc.Arbitrary<View> = fc
  .record({
    scenario: fc.constantFrom(...choices.scenario),
    lang: fc.constantFrom(...choices.lang),
    day: fc.option(fc.constantFrom('2024-07-08', '2026-08-22', '2030-01-01')),
    vs: fc.option(fc.constantFrom(...choices.scenario)),
    vsDay: fc.option(fc.constantFrom('2024-07-08', '2026-08-22')),
    compare: fc.constantFrom(...COMPARISONS),
    divide: fc.integer({ min: 0, max: 100 }),
    subject: fc.option(subjects),
    camera: fc.option(cameras),
    theme: fc.constantFrom(...APPEARANCES),
    units: fc.constantFrom(...UNITS),
  })
  .filter(({ scenario, vs }) => scenario !== vs)
  // Two scenarios are compared on one day.
  .map((view) => (view.vs === null ? view : { ...view, vsDay: null }))
  // Without a comparison, how and where it would divide the map is nothing that a view shows.
  .map((view) =>
    view.vs === null && view.vsDay === null
      ? { ...view, compare: PLAIN_VIEW.compare, divide: PLAIN_VIEW.divide }
      : view,
  );
