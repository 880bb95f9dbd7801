/** Ranges of code points, both ends inclusive. */
type Ranges = readonly (readonly [first: number, last: number])[];

/**
 * The characters in the page's font files, by what the files are called: all that the page says,
 * and the rest of each alphabet. What a reader types may have others: the next font draws those.
 * All but `latin` stand in ui/kit/tokens.css as well.
 */
export const ALPHABETS = {
  /** Letters and figures, « » quotes, dashes, °, ², ×, ó, ·, …, − */
  latin: [
    [0x20, 0x7e],
    [0xa0, 0xa0],
    [0xa7, 0xa7],
    [0xa9, 0xa9],
    [0xab, 0xab],
    [0xb0, 0xb2],
    [0xb7, 0xb7],
    [0xbb, 0xbb],
    [0xd7, 0xd7],
    [0xf3, 0xf3],
    [0x2013, 0x2014],
    [0x2018, 0x201a],
    [0x201c, 0x201e],
    [0x2026, 0x2026],
    [0x2212, 0x2212],
  ],
  /** Ă, ș and ț of neighbours’ towns: fetched only where a page has them */
  'latin-ext': [
    [0x102, 0x103],
    [0x218, 0x21b],
  ],
  /** А to я with Є, І, Ї, Ґ, and № */
  cyrillic: [
    [0x404, 0x404],
    [0x406, 0x407],
    [0x410, 0x44f],
    [0x454, 0x454],
    [0x456, 0x457],
    [0x490, 0x491],
    [0x2116, 0x2116],
  ],
} as const satisfies Readonly<Record<string, Ranges>>;

export type Alphabet = keyof typeof ALPHABETS;

/** All characters of an alphabet. */
export function charactersOf(alphabet: Alphabet): string {
  return ALPHABETS[alphabet]
    .flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
    )
    .join('');
}
