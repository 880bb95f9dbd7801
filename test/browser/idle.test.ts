import { afterEach, expect, it, vi } from 'vitest';
import { whenIdle } from '../../src/browser/idle.ts';

/** A browser that does not tell when it is idle, in a certain state of its document. */
function browser(readyState: DocumentReadyState) {
  const events = new EventTarget();
  vi.stubGlobal('window', events);
  vi.stubGlobal('document', { readyState });
  vi.stubGlobal('addEventListener', events.addEventListener.bind(events));
  vi.stubGlobal('setTimeout', (act: () => void) => act());
  return events;
}

afterEach(() => vi.unstubAllGlobals());

it('without requestIdleCallback, a page that has loaded acts at once', () => {
  browser('complete');
  const act = vi.fn();
  whenIdle(act);
  expect(act).toHaveBeenCalledOnce();
});

it('without requestIdleCallback, a page that still loads acts when it has, once', () => {
  const events = browser('interactive');
  const act = vi.fn();
  whenIdle(act);
  expect(act).not.toHaveBeenCalled();
  events.dispatchEvent(new Event('load'));
  events.dispatchEvent(new Event('load'));
  expect(act).toHaveBeenCalledOnce();
});

it('with requestIdleCallback, that is what it asks, and not for longer than some seconds', () => {
  const events = browser('interactive');
  const ask = vi.fn();
  Object.assign(events, { requestIdleCallback: ask });
  vi.stubGlobal('requestIdleCallback', ask);
  const act = () => undefined;
  whenIdle(act);
  expect(ask).toHaveBeenCalledExactlyOnceWith(act, { timeout: 5_000 });
});
