import { circumstances, mayLoadEarly } from './circumstances.ts';

/** After this a browser that is never idle has waited enough, in ms: a busy page gets its rest, too. */
const PATIENCE = 5_000;

/** Calls back once, when the browser has nothing else to do, or after a while. */
export function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout: PATIENCE });
  // Mostly the page has loaded by now, and that is not told again.
  else if (document.readyState === 'complete') setTimeout(act);
  else addEventListener('load', () => setTimeout(act), { once: true });
}

/** Calls back when the map may load untouched, where it may. */
export function whenMapMayLoad(act: () => void): void {
  if (mayLoadEarly(circumstances())) whenIdle(act);
}

/** Calls back once the page can be seen, also inside of a page of others. */
export function whenSeen(act: () => void): void {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    act();
  });
  observer.observe(document.body);
}
