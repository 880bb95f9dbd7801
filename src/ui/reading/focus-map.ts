/** Sets the focus to the map's title, for what leads to the map: keys go on from there. */
export function focusMap(): void {
  document.querySelector<HTMLElement>('.map-titles')?.focus({ preventScroll: true });
}
