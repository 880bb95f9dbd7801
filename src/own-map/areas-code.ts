import { CERTAINTIES, READINGS, type Certainty, type Reading } from './own-map.ts';
import type { Corner, DrawnArea } from './own-map.ts';

/** A letter for each reading of an area, and for how it is known. */
const READ: Readonly<Record<Reading | 'none', string>> = {
  ukraine: 'u',
  russia: 'r',
  unresolved: 'o',
  silent: 's',
  none: '-',
};
const KNOWN: Readonly<Record<Certainty, string>> = { said: 's', concluded: 'c', open: 'o' };

/** The letters of base64url: five bits of a number each, and whether more follow. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BITS = 5;
const MORE = 2 ** BITS;

/** Thousandths of a degree. */
const STEPS = 1000;

/** Between areas. */
const COMMA = '.';

/**
 * Areas as letters that links may have: two for what is said, then the corners, each as the way from
 * the one before, as encoded polylines have them.
 */
export function encodedAreas(areas: readonly DrawnArea[]): string {
  return areas
    .map(({ corners, reading, certainty }) => {
      const steps = corners.map((at) => at.map((degrees) => Math.round(degrees * STEPS)));
      const ways = steps.flatMap(([x = 0, y = 0], index) => {
        const [fromX = 0, fromY = 0] = steps[index - 1] ?? [];
        return [x - fromX, y - fromY];
      });
      return READ[reading ?? 'none'] + KNOWN[certainty] + ways.map(encoded).join('');
    })
    .join(COMMA);
}

/** What letters say of each area: the area, or the letters themselves where they say none. */
export function decodedAreas(letters: string): readonly (DrawnArea | string)[] {
  return letters.split(COMMA).map((one) => decodedArea(one) ?? one);
}

function decodedArea(letters: string): DrawnArea | undefined {
  const reading = [...READINGS, 'none' as const].find((each) => READ[each] === letters[0]);
  const certainty = CERTAINTIES.find((each) => KNOWN[each] === letters[1]);
  const ways = decoded(letters.slice(2));
  if (!reading || !certainty || !ways || ways.length % 2 !== 0) return undefined;
  let [x, y] = [0, 0];
  const corners: Corner[] = [];
  for (let index = 0; index < ways.length; index += 2) {
    x += ways[index] ?? 0;
    y += ways[index + 1] ?? 0;
    corners.push([x / STEPS, y / STEPS]);
  }
  return { corners, reading: reading === 'none' ? null : reading, certainty };
}

/** A whole number, its sign in the last bit. */
function encoded(value: number): string {
  let left = value < 0 ? -2 * value - 1 : 2 * value;
  let letters = '';
  do {
    const rest = Math.floor(left / MORE);
    letters += LETTERS[(left % MORE) + (rest > 0 ? MORE : 0)];
    left = rest;
  } while (left > 0);
  return letters;
}

/** The numbers in some letters; undefined where there are others, or the last number is cut off. */
function decoded(letters: string): readonly number[] | undefined {
  const numbers: number[] = [];
  let [value, place] = [0, 1];
  for (const letter of letters) {
    const digit = LETTERS.indexOf(letter);
    if (digit < 0) return undefined;
    value += (digit % MORE) * place;
    place *= MORE;
    if (digit < MORE) {
      numbers.push(value % 2 === 0 ? value / 2 : -(value + 1) / 2);
      [value, place] = [0, 1];
    } else if (place > Number.MAX_SAFE_INTEGER) return undefined;
  }
  return place === 1 ? numbers : undefined;
}
