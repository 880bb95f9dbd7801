import type { ExpressionSpecification } from 'maplibre-gl';

/** The source of all lines and areas. One, because MapLibre masks the tiles of each source anew. */
export const GROUND_SOURCE = 'ground';

/** The kind of those features of the ground that are zones. */
export const ZONE = 'zone';

/** Chooses the features of one kind. */
export function kind(name: string): ExpressionSpecification {
  return ['==', ['get', 'kind'], name];
}
