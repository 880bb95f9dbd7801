/**
 * Puts a link into the address bar: as a step that Back takes back (push), or in the place of the
 * present one. Browsers may refuse that in a frame without an origin: there all goes on without.
 * @returns whether it is there
 */
export function remember(how: 'push' | 'replace', link: string): boolean {
  try {
    history[`${how}State`](null, '', link);
    return true;
  } catch {
    // The page shows what is asked all the same.
    return false;
  }
}

/** Goes one step back, as the browser's own button does. */
export function stepBack(): void {
  history.back();
}
