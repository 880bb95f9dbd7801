/**
 * What carries a name in which every word begins that the reader has written; all of it where
 * nothing is written. Case, apostrophes and marks over letters don't matter.
 */
export function matching<T>(
  items: readonly T[],
  written: string,
  nameOf: (item: T) => string,
): readonly T[] {
  const wanted = folded(written).split(' ').filter(Boolean);
  return items.filter((item) => {
    const words = folded(nameOf(item)).split(/[ -]/);
    return wanted.every((start) => words.some((word) => word.startsWith(start)));
  });
}

/** A text in the form in which texts are compared. */
function folded(text: string): string {
  return text
    .trim()
    .toLocaleLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f'’ʼ`´]/g, '')
    .normalize('NFC');
}
