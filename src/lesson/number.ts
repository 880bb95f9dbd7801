/**
 * The numbers that a text may mean: one with a single mark before three digits, "6,697", is read
 * both ways, because languages differ. None where the text is no number.
 */
export function readingsOf(text: string): readonly number[] {
  // Spaces part thousands.
  const bare = bareOf(text).replaceAll(/[\s’']/g, '');
  if (!/^[-−]?\d[\d.,]*$/.test(bare)) return [];
  const sign = /^[-−]/.test(bare) ? -1 : 1;
  const digits = bare.replace(/^[-−]/, '');
  const readings = [asNumber(digits, '.', ','), asNumber(digits, ',', '.')].filter(
    (value) => value !== null,
  );
  return [...new Set(readings.map((value) => sign * value))];
}

/** A text as a number with these marks, thousands in groups of three. */
function asNumber(text: string, decimal: string, thousands: string): number | null {
  const [whole = '', part, ...more] = text.split(decimal);
  if (more.length > 0 || part === '' || part?.includes(thousands)) return null;
  const groups = whole.split(thousands);
  const isGrouped = groups.every((group, index) =>
    index === 0 ? group.length >= 1 && group.length <= 3 : group.length === 3,
  );
  if (groups.length > 1 && !isGrouped) return null;
  return Number(`${groups.join('')}.${part ?? '0'}`);
}

/** A number as it was written, without the unit behind it. */
export function bareOf(text: string): string {
  return text.replace(UNIT, '').trim();
}

const UNIT = /(?<=\d)\s*(km²|км²|%|towns?|міст[оа]?|people|person|ос[оі]б[аи]?)\s*$/iu;
