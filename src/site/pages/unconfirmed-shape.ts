import type { Geometry, MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import type { Topology } from 'topojson-specification';
import { pathOf } from '../../figure/path.ts';
import { project } from '../../figure/projection.ts';

/** The smallest triangle that its outline makes, in square units (0.17 km² each here): it is quiet. */
const TRIANGLE = 4;

/** The path of what is not confirmed as a page has it for its own day: coarser than what comes later. */
export function unconfirmedShape({ coordinates }: MultiPolygon): string {
  const inUnits: MultiPolygon = {
    type: 'MultiPolygon',
    coordinates: coordinates.map((rings) =>
      rings.map((ring) => ring.map(([lon = NaN, lat = NaN]): Position => [...project([lon, lat])])),
    ),
  };
  const weighed = presimplify(topology({ shape: inUnits }) as never) as Topology;
  const simple = simplify(weighed as never, TRIANGLE);
  const whole = filter(simple, filterWeight(simple, TRIANGLE)) as unknown as Topology;
  const { geometry } = feature(whole, whole.objects['shape'] as never) as unknown as {
    geometry: Geometry | null;
  };
  if (geometry?.type !== 'MultiPolygon') return '';
  const rounded = geometry.coordinates.map((rings) =>
    rings.map((ring) => ring.map((at) => at.map(Math.round))),
  );
  return pathOf({ type: 'MultiPolygon', coordinates: rounded });
}
