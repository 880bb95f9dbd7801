/**
 * Puts a link into the address bar: as a step that Back takes back (push), or in the place of the
 * present one. A sandboxed frame has no origin whose history could change: there all goes on without.
 */
export function remember(how: 'push' | 'replace', link: string): void {
  try {
    if (how === 'push') history.pushState(null, '', link);
    else history.replaceState(null, '', link);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
