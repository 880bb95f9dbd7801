/**
 * The numbers that a text may mean: one with a single mark before three digits, "6,697", is read
 * both ways, because languages differ. None where the text is no number.
 */
export function readingsOf(text: string): readonly number[] {
  // Spaces part thousands; what stands behind the number is its unit.
  const bare = text.replace(/(?<=\d)\s*(km²|км²|%)\s*$/u, '').replaceAll(/[\s’']/g, '');
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
