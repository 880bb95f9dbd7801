import type { Feature } from 'geojson';
import type { ExpressionSpecification } from 'maplibre-gl';
import { ANCHORS, PLAIN_ANCHORS } from '../grammar/anchors.ts';
import {
  ANYWHERE,
  AWAY,
  NAME_ZOOMS,
  SIDES,
  sidesAt,
  standsFrom,
  type Side,
} from '../grammar/live-names.ts';

/** Where names may stand, by zoom and place. Until the next whole zoom they keep their sides. */
export function anchorOffsets(places: readonly Feature[]): ExpressionSpecification {
  const { first, last } = NAME_ZOOMS;
  const at = (zoom: number) => {
    const byOffsets = new Map<string, string[]>();
    for (const { properties } of places) {
      const id = String(properties?.['id']);
      const order = ANCHORS[id] ?? PLAIN_ANCHORS;
      const sides = sidesAt(standsOf(properties), zoom, order);
      const key = JSON.stringify(offsets(sides.length > 0 ? sides : order));
      byOffsets.set(key, [...(byOffsets.get(key) ?? []), id]);
    }
    const plain = ['literal', offsets(sidesAt(ANYWHERE, zoom, PLAIN_ANCHORS))];
    if (byOffsets.size === 0) return plain;
    const ways = [...byOffsets].flatMap(([key, ids]) => [ids, ['literal', JSON.parse(key)]]);
    return ['match', ['get', 'id'], ...ways, plain];
  };
  const zooms = Array.from({ length: last - first }, (_, index) => first + 1 + index);
  const steps = zooms.flatMap((zoom) => [zoom, at(zoom)]);
  return ['step', ['zoom'], at(first), ...steps] as unknown as ExpressionSpecification;
}

function standsOf(properties: Feature['properties']): string {
  return String(properties?.['stands'] ?? ANYWHERE);
}

/** Filter: whether a place's name has a side to stand on at the zoom. */
export function hasPlace(places: readonly Feature[]): ExpressionSpecification {
  const from = (properties: Feature['properties']) =>
    Math.min(...SIDES.map((side) => standsFrom(standsOf(properties), side)));
  const late = places.flatMap(({ properties }) =>
    from(properties) > 0 ? [properties?.['id'], from(properties)] : [],
  );
  if (late.length === 0) return ['literal', true] as unknown as ExpressionSpecification;
  return [
    '>=',
    ['max', NAME_ZOOMS.first, ['zoom']],
    ['match', ['get', 'id'], ...late, 0],
  ] as unknown as ExpressionSpecification;
}

/** Sides with the distance of the name from its mark, in ems. */
function offsets(sides: readonly Side[]): (Side | readonly [number, number])[] {
  return sides.flatMap((side) => [side, AWAY[side]]);
}
