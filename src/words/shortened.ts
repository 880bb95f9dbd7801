/** Longest part of somebody else's text that a sentence of ours repeats. */
const LONGEST = 60;

/** A text that came from outside, short enough for a sentence. */
export function shortened(raw: string): string {
  return raw.length > LONGEST ? `${raw.slice(0, LONGEST)}…` : raw;
}
