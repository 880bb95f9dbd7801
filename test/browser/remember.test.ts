import { afterEach, expect, it, vi } from 'vitest';
import { remember } from '../../src/browser/remember.ts';

afterEach(() => vi.unstubAllGlobals());

it('puts a link into the history, as a step or in the place of the present one', () => {
  const [pushState, replaceState] = [
    vi.fn<History['pushState']>(),
    vi.fn<History['replaceState']>(),
  ];
  vi.stubGlobal('history', { pushState, replaceState });
  remember('push', './?step=a');
  remember('replace', './?step=b');
  expect(pushState.mock.calls).toEqual([[null, '', './?step=a']]);
  expect(replaceState.mock.calls).toEqual([[null, '', './?step=b']]);
});

it('goes on where the browser refuses', () => {
  const pushState = () => {
    throw new DOMException('no origin', 'SecurityError');
  };
  vi.stubGlobal('history', { pushState });
  expect(() => remember('push', './?step=a')).not.toThrow();
});
