const LETTERS: ReadonlyMap<string, string> = new Map([
  ['а', 'a'],
  ['б', 'b'],
  ['в', 'v'],
  ['г', 'h'],
  ['ґ', 'g'],
  ['д', 'd'],
  ['е', 'e'],
  ['є', 'ie'],
  ['ж', 'zh'],
  ['з', 'z'],
  ['и', 'y'],
  ['і', 'i'],
  ['ї', 'i'],
  ['й', 'i'],
  ['к', 'k'],
  ['л', 'l'],
  ['м', 'm'],
  ['н', 'n'],
  ['о', 'o'],
  ['п', 'p'],
  ['р', 'r'],
  ['с', 's'],
  ['т', 't'],
  ['у', 'u'],
  ['ф', 'f'],
  ['х', 'kh'],
  ['ц', 'ts'],
  ['ч', 'ch'],
  ['ш', 'sh'],
  ['щ', 'shch'],
  ['ь', ''],
  ['ю', 'iu'],
  ['я', 'ia'],
]);

const WORD_INITIAL: ReadonlyMap<string, string> = new Map([
  ['є', 'ye'],
  ['ї', 'yi'],
  ['й', 'y'],
  ['ю', 'yu'],
  ['я', 'ya'],
]);

const APOSTROPHES = /['’ʼ]/gu;
const WORD = /[\p{L}\p{M}'’]+/gu;

function isCapital(letter: string | undefined): boolean {
  return letter !== undefined && letter !== letter.toLowerCase();
}

function latinFor(letter: string, index: number, previous: string | undefined): string {
  const initial = index === 0 ? WORD_INITIAL.get(letter) : undefined;
  if (initial !== undefined) return initial;
  // "zh" is taken by ж, so the resolution writes зг as "zgh".
  if (letter === 'г' && previous === 'з') return 'gh';
  const latin = LETTERS.get(letter);
  if (latin === undefined) {
    throw new Error(`"${letter}" is not a letter of the Ukrainian alphabet`);
  }
  return latin;
}

function romaniseWord(word: string): string {
  const letters = [...word.replace(APOSTROPHES, '')];
  return letters
    .map((letter, index) => {
      const latin = latinFor(letter.toLowerCase(), index, letters[index - 1]?.toLowerCase());
      if (!isCapital(letter)) return latin;
      const inCapitals = isCapital(letters[index + 1] ?? letters[index - 1]);
      return inCapitals ? latin.toUpperCase() : latin.slice(0, 1).toUpperCase() + latin.slice(1);
    })
    .join('');
}

/**
 * Writes Ukrainian in Latin letters as the official romanisation does.
 *
 * Source: Cabinet of Ministers of Ukraine, resolution No. 55 of 27 January 2010,
 * https://zakon.rada.gov.ua/laws/show/55-2010-%D0%BF
 *
 * The soft sign and the apostrophe are dropped. A hyphen, a space or any other character that is
 * neither a letter nor an apostrophe is kept and starts a new word.
 *
 * @throws Error naming the character, for a letter that is not in the Ukrainian alphabet.
 */
export function romanise(ukrainian: string): string {
  // й and ї can arrive as a base letter and a combining mark.
  return ukrainian.normalize('NFC').replace(WORD, romaniseWord);
}
