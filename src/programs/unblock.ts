/** How long what follows a style sheet waits for it, in ms. */
const PATIENCE = 3_000;

// Browsers hold back what follows a sheet, and the page's program, until it has come or failed: for
// minutes, where a host takes the connection and says nothing. After a while the page goes on, and takes
// the sheet when it comes. Runs as it is, without being a module: see `site/build/built`.
setTimeout(() => {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]:not([media])');
  for (const link of links) {
    if (link.sheet) continue;
    link.addEventListener('load', () => link.removeAttribute('media'), { once: true });
    // Nothing waits for a sheet of paper's.
    link.media = 'print';
  }
}, PATIENCE);
