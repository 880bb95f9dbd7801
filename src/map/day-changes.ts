import type { Feature, FeatureCollection, Geometry } from 'geojson';

/** What another day has that the one before had not, and what it has no more. */
export interface DayChanges {
  readonly add: Feature[];
  readonly remove: string[];
}

/**
 * Gives what changes from one day's features to those of the next: ground that stays the same has the
 * same geometry, and need not go to the worker again.
 */
export function dayChanges(first: FeatureCollection): (next: FeatureCollection) => DayChanges {
  let drawn = geometries(first);
  return (next) => {
    const before = drawn;
    drawn = geometries(next);
    return {
      add: next.features.filter((one) => before.get(idOf(one)) !== one.geometry),
      remove: [...before.keys()].filter((id) => !drawn.has(id)),
    };
  };
}

function geometries({ features }: FeatureCollection): ReadonlyMap<string, Geometry> {
  return new Map(features.map((one) => [idOf(one), one.geometry]));
}

function idOf({ properties }: Feature): string {
  return String(properties?.['id']);
}
