/** The value that is spelled most like a text, or null where none is like it. */
export function nearestTo(text: string, values: readonly string[]): string | null {
  const [best] = values
    .map((value) => ({ value, edits: editsBetween(text.toLowerCase(), value.toLowerCase()) }))
    .filter(({ value, edits }) => edits <= Math.max(2, value.length / 2))
    .toSorted((a, b) => a.edits - b.edits);
  return best?.value ?? null;
}

/**
 * How many letters have to be put in, taken out or replaced to make one text of the other.
 * Source: https://en.wikipedia.org/wiki/Levenshtein_distance
 */
function editsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
