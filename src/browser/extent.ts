/** What the map shows, as west,south,east,north in degrees; null where there is no map. */
export function extentShown(): string | null {
  const bounds = document.querySelector<HTMLElement>('.map-canvas')?.dataset['bounds'];
  if (!bounds) return null;
  return bounds
    .split(' ')
    .map((degrees) => Number(degrees).toFixed(4))
    .join(',');
}
