/**
 * Puts a link into the address bar: as a step that Back takes back (push), or in the place of the
 * present one. Browsers may refuse that in a frame without an origin: there all goes on without.
 */
export function remember(how: 'push' | 'replace', link: string): void {
  try {
    history[`${how}State`](null, '', link);
  } catch {
    // The page shows what is asked all the same.
  }
}
