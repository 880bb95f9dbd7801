/** Something that is wrong: the field's path below what is looked at, and why. */
export type Fault = readonly [path: string, why: string];

/** A fault where nothing has the id. */
export function unknown(
  path: string,
  id: string,
  ids: readonly string[],
  what: string,
): readonly Fault[] {
  return ids.includes(id) ? [] : [[path, `no ${what} has the id "${id}"`]];
}

/** Faults of a list in which ids are named that nothing has. */
export function missing(
  named: readonly string[],
  ids: readonly string[],
  what: string,
  path = '',
): readonly Fault[] {
  return named.flatMap((id, index) =>
    unknown([path, index].filter((part) => part !== '').join('.'), id, ids, what),
  );
}

/** Faults of a list in which something is named twice. */
export function doubled(ids: readonly string[]): readonly Fault[] {
  return ids.flatMap((id, index): readonly Fault[] =>
    ids.indexOf(id) < index ? [[String(index), `"${id}" is there twice`]] : [],
  );
}

/** Faults seen from above: their paths begin with the field's. */
export function at(path: string, faults: readonly Fault[]): readonly Fault[] {
  return faults.map(([inner, why]) => [inner ? `${path}.${inner}` : path, why]);
}
