/** Who holds ground on a day. */
export const HOLDERS = ['ukraine', 'russia'] as const;

export type Holder = (typeof HOLDERS)[number];

/** Regions that proposals name, Crimea with Sevastopol. */
export const NAMED_REGIONS = ['crimea', 'luhansk', 'donetsk', 'kherson', 'zaporizhzhia'] as const;

/** Regions shown because Russia holds some of their ground, though few proposals name them. */
const CONTEXT_REGIONS = ['kharkiv', 'sumy', 'mykolaiv', 'dnipropetrovsk'] as const;

/** All regions, in the order in which lists and tables show them. */
export const REGION_IDS = [...NAMED_REGIONS, ...CONTEXT_REGIONS] as const;

export type RegionId = (typeof REGION_IDS)[number];

/** Regions that have a name of their own: the others are called by that of a city. */
export const NAMED_APART: readonly RegionId[] = ['crimea'];
