import table from '../../fonts/widths.json' with { type: 'json' };

/** Weights of the sans that the page has. */
export type Weight = 400 | 600;

const ADVANCES: Readonly<Record<Weight, ReadonlyMap<string, number>>> = {
  400: advancesOf(table['400']),
  600: advancesOf(table['600']),
};
/** Taken for a character that the table lacks, so that no text is wider than said. */
const WIDEST: Readonly<Record<Weight, number>> = {
  400: Math.max(...table['400']),
  600: Math.max(...table['600']),
};

/**
 * How wide a line of text in Source Sans 3 is, without a browser, in the units of `size`.
 * Kerning is ignored, as is the wider ї after і: names come out up to 5 % wider than drawn, and
 * up to 1 % narrower.
 * @param letterSpacing in em, after each character, the last too, as browsers add it.
 */
export function textWidth(text: string, weight: Weight, size: number, letterSpacing = 0): number {
  let width = 0;
  for (const character of text) {
    width += (ADVANCES[weight].get(character) ?? WIDEST[weight]) / 1000 + letterSpacing;
  }
  return width * size;
}

function advancesOf(widths: readonly number[]): ReadonlyMap<string, number> {
  return new Map(Array.from(table.characters, (character, at) => [character, widths[at] ?? 0]));
}
