/**
 * What has a name in which every word begins that the reader has written; all of it where nothing
 * is written. Case, apostrophes, brackets and marks over letters don't matter.
 */
export function matching<T>(
  items: readonly T[],
  written: string,
  namesOf: (item: T) => readonly string[],
): readonly T[] {
  const wanted = folded(written).split(' ').filter(Boolean);
  return items.filter((item) => {
    return namesOf(item).some((name) => {
      const words = folded(name).split(/[ -]/);
      return wanted.every((start) => words.some((word) => word.startsWith(start)));
    });
  });
}

/** A text in the form in which texts are compared. */
function folded(text: string): string {
  return text
    .trim()
    .replaceAll(/\s+/g, ' ')
    .toLocaleLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f'’ʼ`´()]/g, '')
    .replaceAll('ґ', 'г')
    .replaceAll('ı', 'i')
    .normalize('NFC');
}
