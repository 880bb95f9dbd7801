/**
 * Positions from 0 to 1, moved apart so that each mark can be seen and pressed: none further from
 * its own than it must be to keep its order and the least distance.
 */
export function spread(positions: readonly number[], least: number): readonly number[] {
  const order = positions.map((_, index) => index).toSorted((a, b) => at(a) - at(b));
  function at(index: number): number {
    return positions[index] ?? 0;
  }
  // Marks that are too near form a group, which stands around the middle of its own places.
  const groups: { readonly members: number[]; start: number }[] = [];
  for (const index of order) {
    groups.push({ members: [index], start: at(index) });
    for (;;) {
      const [before, last] = groups.slice(-2);
      if (!before || !last || before === last) break;
      if (last.start - (before.start + before.members.length * least) >= -1e-9) break;
      groups.pop();
      before.members.push(...last.members);
      const middle = before.members.reduce((sum, one) => sum + at(one), 0) / before.members.length;
      const span = (before.members.length - 1) * least;
      before.start = Math.max(0, Math.min(1 - span, middle - span / 2));
    }
  }
  const moved = [...positions];
  for (const { members, start } of groups) {
    for (const [step, index] of members.entries()) moved[index] = start + step * least;
  }
  return moved;
}
