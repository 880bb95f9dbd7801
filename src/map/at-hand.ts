import type { Colouring } from '../grammar/colouring.ts';
import type { Look } from './picture.ts';

/** How many colourings have layers at once, for switching between them in a frame. */
const MOST = 5;

/**
 * The colourings that have layers, as `look` draws them: those of `before`, and the one that it shows.
 * The map never has layers for more than `MOST` records: beyond that the one that came first
 * goes, but not `seen`, which stays on the map until the next one is drawn. It is `before` itself
 * where nothing has changed.
 */
export function atHand(
  before: readonly Colouring[],
  { colourings, shown }: Pick<Look, 'colourings' | 'shown'>,
  seen: string,
): readonly Colouring[] {
  const latest = new Map(colourings.map((colouring) => [colouring.id, colouring]));
  // The difference that was seen is none of the next choice's, and still lies on the map.
  const all = before.map((colouring) => latest.get(colouring.id) ?? colouring);
  for (const { id } of all) latest.delete(id);
  const next = latest.get(shown);
  if (next) all.push(next);
  const goes = all.filter(({ id }) => id !== shown && id !== seen).slice(0, all.length - MOST);
  const kept = all.length > MOST ? all.filter((colouring) => !goes.includes(colouring)) : all;
  return isSame(kept, before) ? before : kept;
}

/** Those with which a map opens: the one that is shown, and the first to choose from. */
export function firstAtHand({
  colourings,
  shown,
}: Pick<Look, 'colourings' | 'shown'>): readonly Colouring[] {
  const others = colourings.filter(({ id }) => id !== shown).slice(0, MOST - 1);
  return colourings.filter((colouring) => colouring.id === shown || others.includes(colouring));
}

function isSame(a: readonly Colouring[], b: readonly Colouring[]): boolean {
  return a.length === b.length && a.every((colouring, index) => colouring === b[index]);
}
