/** Room between a word, what it means and the window's edges, in CSS pixels. */
const AIR = 8;

/**
 * Opens the glossary's words where they stand: what they mean, with the way to the rest. Where that
 * can't be, the links lead to the glossary, as they do without script.
 */
export function openTermsInPlace(): void {
  if (!('popover' in HTMLElement.prototype)) return;
  const box = document.createElement('div');
  box.className = 'term-entry';
  box.popover = 'auto';
  box.tabIndex = -1;
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-labelledby', 'term-entry');
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !box.matches(':popover-open')) return;
      // The page's own Escape would close the card beneath as well.
      event.preventDefault();
      box.hidePopover();
    },
    { capture: true },
  );
  addEventListener('popstate', () => box.hidePopover());
  document.body.append(box);
  const glossary = pageOnce();
  document.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a.term');
    if (!link || !isPlain(event)) return;
    event.preventDefault();
    const url = new URL(link.href);
    glossary(url).then(
      (page) => {
        const entry = entryOf(page, url);
        if (entry.length === 0) return void open(url, '_self');
        const word = link.getBoundingClientRect();
        box.replaceChildren(...entry);
        box.showPopover();
        place(box, word);
        box.focus({ preventScroll: true });
      },
      () => open(url, '_self'),
    );
  });
}

/** Whether a click asks for nothing but the link's own page in this window. */
function isPlain(event: MouseEvent): boolean {
  const { altKey, ctrlKey, metaKey, shiftKey, button, defaultPrevented } = event;
  return !defaultPrevented && button === 0 && !altKey && !ctrlKey && !metaKey && !shiftKey;
}

/** How long a reader waits for a word before its page is opened, which may be a kept one, in ms. */
const PATIENCE = 3_000;

/** Fetches a page once; what didn't come is asked for anew. */
function pageOnce(): (url: URL) => Promise<Document> {
  let kept: Promise<Document> | null = null;
  return (url) => {
    kept ??= fetch(url, { signal: AbortSignal.timeout(PATIENCE) }).then(async (answer) => {
      if (!answer.ok) throw new Error(`${url.href}: ${answer.status}`);
      return new DOMParser().parseFromString(await answer.text(), 'text/html');
    });
    kept.catch(() => (kept = null));
    return kept;
  };
}

/** What the glossary's page says of a word, and the link to it; nothing where it doesn't have it. */
function entryOf(page: Document, url: URL): readonly Node[] {
  const section = page.getElementById(url.hash.slice(1));
  const word = section?.querySelector('h2')?.textContent;
  if (!section || !word) return [];
  const heading = document.createElement('h2');
  heading.id = 'term-entry';
  heading.textContent = word;
  const told = [...section.querySelectorAll(':scope > p:not(.fine)')].map((text) => {
    const own = document.importNode(text, true);
    for (const link of own.querySelectorAll('a')) {
      link.href = new URL(link.getAttribute('href') ?? '', url).href;
    }
    return own;
  });
  const way = document.createElement('p');
  const more = document.createElement('a');
  more.href = url.href;
  more.textContent = page.querySelector('h1')?.textContent ?? word;
  way.append(more);
  return [heading, ...told, way];
}

/** Puts a box below a word, or above it where there is more room. */
function place(box: HTMLElement, word: DOMRect): void {
  const { width, height } = box.getBoundingClientRect();
  const below = word.bottom + AIR;
  const top = below + height <= innerHeight - AIR ? below : word.top - AIR - height;
  box.style.top = `${Math.max(AIR, top)}px`;
  box.style.left = `${Math.max(AIR, Math.min(word.left, innerWidth - AIR - width))}px`;
}
