import type { View } from '../../model/view.ts';

/** Records as a card has them: the one that is shown, the one it is compared with, then the others. */
export function inOrder<T extends { readonly id: string }>(
  scenarios: readonly T[],
  { scenario, vs }: Pick<View, 'scenario' | 'vs'>,
): readonly T[] {
  const first = [scenario, vs].flatMap((id) => scenarios.find((one) => one.id === id) ?? []);
  return [...first, ...scenarios.filter((one) => !first.includes(one))];
}
