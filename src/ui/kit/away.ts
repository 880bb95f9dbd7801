/**
 * What a link has that leaves the site where a part may stand in other sites' frames: a site that
 * refuses to be framed would leave a dead frame in the map's place.
 */
export const AWAY = { target: '_blank', rel: 'noopener' } as const;
