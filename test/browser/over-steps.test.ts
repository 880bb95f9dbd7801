import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { overSteps } from '../../src/browser/over-steps.ts';

/** A browser's history, in which Back is told as it is in a page. */
function browser() {
  const entries = ['/page'];
  let at = 0;
  let told: () => void = () => undefined;
  vi.stubGlobal('addEventListener', (_: string, act: () => void) => (told = act));
  vi.stubGlobal('history', {
    pushState: (_: unknown, _title: string, link: string) => {
      entries.splice(++at, Infinity, link);
    },
    replaceState: (_: unknown, _title: string, link: string) => void (entries[at] = link),
    back: () => {
      at--;
      told();
    },
  });
  return { seen: () => entries.slice(0, at + 1), back: () => history.back() };
}

let link = '/page';
const page = { link: () => link, follow: vi.fn(), close: vi.fn() };
beforeEach(() => {
  link = '/page';
  vi.clearAllMocks();
});
afterEach(() => void vi.unstubAllGlobals());

describe('overSteps', () => {
  it('lets Back close what lies over the page, and stay on the page', () => {
    const { back, seen } = browser();
    overSteps(page).opened();
    back();
    expect(page.close).toHaveBeenCalledOnce();
    expect(page.follow).not.toHaveBeenCalled();
    expect(seen()).toEqual(['/page']);
  });

  it('leaves no step behind when it is closed otherwise, and keeps what was set in it', () => {
    const { seen } = browser();
    const steps = overSteps(page);
    steps.opened();
    link = '/page?theme=dark';
    steps.go('replace', link);
    steps.closed();
    expect(seen()).toEqual(['/page?theme=dark']);
    expect(page.follow).not.toHaveBeenCalled();
  });

  it('lets a choice that ends it take its step', () => {
    const { back, seen } = browser();
    const steps = overSteps(page);
    steps.opened();
    link = '/page?sel=place.odesa';
    steps.go('push', link);
    steps.closed();
    expect(seen()).toEqual(['/page', '/page?sel=place.odesa']);
    back();
    expect(page.follow).toHaveBeenCalledOnce();
  });

  it('that a link opened leaves the page’s own link when it is closed, and Back leads away', () => {
    const { seen, back } = browser();
    const steps = overSteps(page);
    link = '/page?figure=a4';
    steps.go('replace', link);
    link = '/page';
    steps.closed();
    expect(seen()).toEqual(['/page']);
    back();
    expect(page.close).not.toHaveBeenCalled();
  });

  it('is one step, whatever takes the place of what', () => {
    const { seen } = browser();
    const steps = overSteps(page);
    steps.opened();
    steps.opened();
    expect(seen()).toEqual(['/page', '/page']);
  });
});
