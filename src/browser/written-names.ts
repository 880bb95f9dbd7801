/** Whether a frame of the page's figures has a name among those that were placed in it. */
export type Written = (frame: string, name: string) => boolean;

/** Reads once which names the page's figures have: they are in the page, and in no data. */
export function writtenNames(page: Document): Written {
  const names = new Map<string, ReadonlySet<string>>();
  const read = (frame: string): ReadonlySet<string> => {
    const texts = page.querySelectorAll(`#l-${CSS.escape(frame)} text`);
    // A name in two lines has no space where it was broken.
    return new Set([...texts].map(({ textContent }) => bare(textContent)));
  };
  return (frame, name) => {
    const own = names.get(frame) ?? read(frame);
    names.set(frame, own);
    return own.has(bare(name));
  };
}

function bare(name: string): string {
  return name.replaceAll(/\s/g, '');
}
