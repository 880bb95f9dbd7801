import { afterEach, expect, it, vi } from 'vitest';
import { keepRoomAboveMap } from '../../src/browser/kept-room.ts';

afterEach(() => vi.unstubAllGlobals());

/** A page whose parts stand there, and what is told to its style. */
function told(parts: Readonly<Record<string, { top: number; height: number }>>) {
  const style = new Map<string, string>();
  vi.stubGlobal('document', {
    documentElement: { style: { setProperty: (...rule: [string, string]) => style.set(...rule) } },
    querySelector: (part: string) => parts[part] && { getBoundingClientRect: () => parts[part] },
  });
  keepRoomAboveMap();
  return Object.fromEntries(style);
}

it('tells the height of the lead, and from its top to the map, wherever the page is scrolled', () => {
  const lead = { top: -20, height: 84 };
  const stage = { top: 134, height: 343 };
  expect(told({ '#lead': lead, '.map-stage': stage })).toEqual({
    '--lead-room': '84px',
    '--above-map': '154px',
  });
});

it('tells nothing where a page has no lead', () => {
  expect(told({ '.map-stage': { top: 0, height: 343 } })).toEqual({});
});
