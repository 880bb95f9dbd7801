/** Browsers keep some sixteen graphics contexts for all frames of a page; this leaves some for it. */
export const MOST_MAPS = 8;

/** Who has a map, in the order in which they got it, and who has to let go of theirs. */
export interface LiveMaps<Owner> {
  readonly live: readonly Owner[];
  readonly released: readonly Owner[];
}

/** What becomes of the maps on a page when one comes or goes: the oldest ones make room. */
export function withMap<Owner>(
  live: readonly Owner[],
  owner: Owner,
  has: boolean,
  most = MOST_MAPS,
): LiveMaps<Owner> {
  const others = live.filter((one) => one !== owner);
  const all = has ? [...others, owner] : others;
  const over = Math.max(0, all.length - most);
  return { live: all.slice(over), released: all.slice(0, over) };
}
