import { tellHeights } from '../browser/embed-talk.ts';
import { embedPath, readEmbedPath } from '../embed/path.ts';
import { TYPE, VERSION } from '../embed/message.ts';
import { LANGUAGES } from '../model/language.ts';
import { shortened } from '../words/shortened.ts';

/** Says on the page for missing addresses which embed is missing, and offers what there is. */
const html = document.documentElement;
const root = new URL(html.dataset['root'] ?? '/', location.href);
const asked = readEmbedPath(decoded(location.pathname.slice(root.pathname.length)));
if (asked) {
  const isFrozen = asked.version !== null && asked.version !== html.dataset['version'];
  const scenarios = html.dataset['scenarios']?.split(' ') ?? [];
  const value = (isFrozen ? asked.version : asked.scenario) ?? '';
  const lang = asked.lang ?? LANGUAGES[0];
  const why = isFrozen ? 'frozen' : 'scenario';
  const others = `article:not([data-embed]), [data-why]:not([data-why=${why}])`;
  for (const other of document.querySelectorAll(others)) other.remove();
  for (const article of document.querySelectorAll<HTMLElement>('[data-embed]')) {
    if (asked.lang !== null && article.lang !== lang) article.remove();
    else article.hidden = false;
  }
  // Whoever reads it inside of another page knows where they are.
  if (parent !== window) document.querySelector('.masthead')?.remove();
  for (const field of document.querySelectorAll('[data-value]')) {
    field.textContent = shortened(value);
  }
  const { scenario } = asked;
  if (isFrozen && lang && scenario !== null && scenarios.includes(scenario)) {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-present]')) {
      const path = embedPath({ version: null, lang, scenario });
      link.href = new URL(path + location.search, root).href;
    }
    for (const list of document.querySelectorAll('[data-embed] ul')) list.remove();
  } else {
    for (const link of document.querySelectorAll('a[data-present]')) link.remove();
  }
  if (parent !== window) {
    const name = isFrozen ? 'version' : 'scenario';
    const error = { event: 'error', code: 'unknown', name, value: shortened(value) };
    const message = document.querySelector('[data-embed] h2')?.textContent ?? '';
    parent.postMessage({ type: TYPE, version: VERSION, ...error, message }, '*');
    tellHeights(null);
  }
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
