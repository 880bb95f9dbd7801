/** What becomes of a message: only the first one too many is told. */
export type Turn = 'taken' | 'told' | 'dropped';

/**
 * Lets through so many messages in a span of time.
 * @param most messages
 * @param span milliseconds
 * @returns what becomes of the next message, by the time at which it comes, in milliseconds
 */
export function rateOf(most: number, span: number): (now: number) => Turn {
  let start = -Infinity;
  let count = 0;
  return (now) => {
    if (now - start >= span) {
      start = now;
      count = 0;
    }
    count += 1;
    if (count <= most) return 'taken';
    return count === most + 1 ? 'told' : 'dropped';
  };
}
