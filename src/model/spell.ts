/** For how long ground has one holder without a break, in days counted from an archive's first. */
export interface Spell {
  /** Its first day; null where it began before the archive. */
  readonly since: number | null;
  /** The day on which it ends; null where the archive does not show its end. */
  readonly until: number | null;
}

/**
 * The spell that a day lies in.
 * @param flips days on which the holder changes, in order
 */
export function spellOn(flips: readonly number[], day: number): Spell {
  const since = flips.findLast((flip) => flip <= day) ?? 0;
  return { since: since > 0 ? since : null, until: flips.find((flip) => flip > day) ?? null };
}
