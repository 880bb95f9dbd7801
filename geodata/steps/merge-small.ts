/** Ground in one piece, with what tells it from other ground; null if it is none that counts. */
interface Piece {
  areaKm2: number;
  key: string | null;
}

/** Ground that is alike, in one piece. */
interface Group {
  areaKm2: number;
  key: string;
  pieces: number[];
  /** Length of the edges that it shares with others, in km. */
  beside: Map<Group, number>;
}

/**
 * Gives each group of touching pieces that are alike and together below an area the key of the group it
 * shares most edge with, the smallest first; one that touches none is nothing (''). Returns the key of
 * each piece, and how many groups have another than they had.
 */
export function mergedSmall(
  pieces: readonly Piece[],
  pairs: readonly { a: number; b: number; km: number }[],
  leastKm2: number,
): { keys: (string | null)[]; count: number } {
  const groups = groupsOf(pieces, pairs);
  const keys = pieces.map(({ key }) => key);
  let count = 0;
  for (const group of groups.toSorted((a, b) => a.areaKm2 - b.areaKm2)) {
    if (group.areaKm2 >= leastKm2) continue;
    const [host] = [...group.beside].toSorted(([, a], [, b]) => b - a)[0] ?? [];
    if (host?.key !== group.key) count++;
    for (const piece of group.pieces) keys[piece] = host?.key ?? '';
    if (host) join(group, host);
  }
  return { keys, count };
}

function groupsOf(
  pieces: readonly Piece[],
  pairs: readonly { a: number; b: number; km: number }[],
): Group[] {
  const parent = pieces.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at] = parent[parent[at] as number] as number;
    return at;
  };
  const keyOf = (i: number): string | null => pieces[i]?.key ?? null;
  for (const { a, b } of pairs) {
    if (keyOf(a) !== null && keyOf(a) === keyOf(b)) parent[root(b)] = root(a);
  }
  const groups = new Map<number, Group>();
  for (const [i, { areaKm2, key }] of pieces.entries()) {
    if (key === null) continue;
    const group: Group = groups.get(root(i)) ?? {
      areaKm2: 0,
      key,
      pieces: [],
      beside: new Map(),
    };
    group.areaKm2 += areaKm2;
    group.pieces.push(i);
    groups.set(root(i), group);
  }
  for (const { a, b, km } of pairs) {
    const [one, other] = [groups.get(root(a)), groups.get(root(b))];
    if (one && other && one !== other) touch(one, other, km);
  }
  return [...groups.values()];
}

function touch(one: Group, other: Group, km: number): void {
  one.beside.set(other, (one.beside.get(other) ?? 0) + km);
  other.beside.set(one, (other.beside.get(one) ?? 0) + km);
}

/** Makes a group part of another. */
function join(group: Group, host: Group): void {
  host.areaKm2 += group.areaKm2;
  host.pieces.push(...group.pieces);
  host.beside.delete(group);
  for (const [other, km] of group.beside) {
    if (other === host) continue;
    other.beside.delete(group);
    touch(other, host, km);
  }
}
