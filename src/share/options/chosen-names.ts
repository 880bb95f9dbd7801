import { nameables } from '../../figure/nameables.ts';
import type { PlacedLabel } from '../../figure/labels.ts';
import type { Geography } from '../../model/geography.ts';
import { nearestOnes } from './nearest.ts';

/** Names that a map is to have, and those that it is not to have, by their ids. */
export interface ChosenNames {
  readonly shown: readonly string[];
  readonly hidden: readonly string[];
}

/** A name's id, wanted (with or without +) or not (with -). An address may have made a space of +. */
const CHOICE = /^([+-]?)([a-z][a-z0-9-]*)$/;

/**
 * Reads `+kramatorsk,-simferopol`.
 * @returns null for no choice, undefined for what is none: each name may be chosen once
 */
export function parseNames(raw: string): ChosenNames | null | undefined {
  const parts = raw
    .toLowerCase()
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  const read = parts.map((part) => CHOICE.exec(part));
  const ids = read.map((found) => found?.[2]);
  if (ids.includes(undefined) || new Set(ids).size < ids.length) return undefined;
  if (ids.length === 0) return null;
  const of = (isHidden: boolean) =>
    read.flatMap((found) => (found && (found[1] === '-') === isHidden ? [found[2] ?? ''] : []));
  return { shown: of(false), hidden: of(true) };
}

/** The same as a text, without +, which addresses would have to escape. */
export function writeNames({ shown, hidden }: ChosenNames): string {
  return [...shown, ...hidden.map((id) => `-${id}`)].join();
}

/** The choice with one name more or less. */
export function chosenWith(chosen: ChosenNames | null, id: string, isShown: boolean): ChosenNames {
  const { shown, hidden } = chosen ?? { shown: [], hidden: [] };
  const others = (ids: readonly string[]) => ids.filter((other) => other !== id);
  return {
    shown: isShown ? [...others(shown), id] : others(shown),
    hidden: isShown ? others(hidden) : [...others(hidden), id],
  };
}

/** A name that there is not, with the ids that are spelled most like it. */
export interface UnknownName {
  readonly kind: 'noName';
  readonly raw: string;
  readonly nearest: readonly string[];
}

/** Ids of the labels of names. */
export function labelsOfNames(
  ids: readonly string[] = [],
  geography: Geography,
): ReadonlySet<string> {
  if (ids.length === 0) return new Set();
  const known = nameables(geography).filter(({ id }) => ids.includes(id));
  return new Set(known.map(({ label }) => label));
}

/** How many names are offered in place of one that there is not. */
const OFFERED = 3;

/** What is chosen in vain: no such name is known on this ground. */
export function unknownNames(
  chosen: ChosenNames | null,
  geography: Geography,
): readonly UnknownName[] {
  if (!chosen) return [];
  const known = [...new Set(nameables(geography).map(({ id }) => id))];
  return [...chosen.shown, ...chosen.hidden]
    .filter((id) => !known.includes(id))
    .map((raw) => ({ kind: 'noName', raw, nearest: nearestOnes(raw, known, OFFERED) }));
}

/** The names that are wanted and known, but have no room, or lie outside of every map. */
export function missingNames(
  chosen: ChosenNames | null,
  geography: Geography,
  labels: readonly (readonly PlacedLabel[])[],
): readonly string[] {
  if (!chosen) return [];
  const placed = new Set(labels.flat().map(({ id }) => id));
  const known = nameables(geography);
  return chosen.shown.filter((id) => {
    const own = known.filter((one) => one.id === id);
    return own.length > 0 && own.every(({ label }) => !placed.has(label));
  });
}
