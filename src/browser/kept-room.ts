/**
 * Tells the style how high the lead is, and all that stands above the map: titles of two records, which
 * come after it was painted, take that room, and the map stays where it is.
 */
export function keepRoomAboveMap(): void {
  const [lead, stage] = ['#lead', '.map-stage'].map((part) =>
    document.querySelector(part)?.getBoundingClientRect(),
  );
  if (!lead || !stage) return;
  const { style } = document.documentElement;
  style.setProperty('--lead-room', `${lead.height}px`);
  style.setProperty('--above-map', `${stage.top - lead.top}px`);
}
