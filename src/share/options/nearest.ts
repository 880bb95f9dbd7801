/** The value that is spelled most like a text, or begins like it; null where none does. */
export function nearestTo(text: string, values: readonly string[]): string | null {
  return nearestOnes(text, values, 1)[0] ?? null;
}

/** The values that are spelled most like a text, or begin like it, the nearest first. */
export function nearestOnes(
  text: string,
  values: readonly string[],
  most: number,
): readonly string[] {
  return values
    .map((value) => ({ value, edits: likeness(text.toLowerCase(), value.toLowerCase()) }))
    .filter(({ edits }) => edits <= text.length / 2)
    .toSorted((a, b) => a.edits - b.edits)
    .slice(0, most)
    .map(({ value }) => value);
}

/** What it costs that a value only begins like a text. */
const REST = 0.5;

function likeness(text: string, value: string): number {
  const toStarts = editsTo(text, value);
  return Math.min(toStarts.at(-1) ?? Infinity, Math.min(...toStarts) + REST);
}

/**
 * How many letters of one text have to be put in, taken out or replaced to make of it what the
 * other begins with, by how long that is.
 * Source: https://en.wikipedia.org/wiki/Levenshtein_distance
 */
function editsTo(a: string, b: string): readonly number[] {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row;
}
