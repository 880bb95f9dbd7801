const DAY = 86_400_000;

/**
 * Days from the first to the last, as evenly apart as whole days are; each once.
 * @param first ISO day; @param last ISO day, not before it
 */
export function spread(first: string, last: string, count: number): readonly string[] {
  const [from, to] = [Date.parse(first), Date.parse(last)];
  if (Number.isNaN(from) || Number.isNaN(to) || to < from || count < 2) return [];
  const days = Array.from({ length: count }, (_, index) => {
    const at = from + ((to - from) * index) / (count - 1);
    return new Date(Math.round(at / DAY) * DAY).toISOString().slice(0, 10);
  });
  return [...new Set(days)];
}
