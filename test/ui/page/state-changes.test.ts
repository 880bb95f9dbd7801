import { describe, expect, it } from 'vitest';
import { PLAIN_VIEW, type View } from '../../../src/model/view.ts';
import {
  linkCopied,
  mapReset,
  dialogOpened,
  schemeOf,
  titleOf,
  viewChanged,
} from '../../../src/ui/page/state-changes.ts';
import { startOf } from '../../../src/ui/page/state.ts';

const view: View = { ...PLAIN_VIEW, scenario: 'deal', lang: 'en' };
const state = startOf(view, true);

describe('a change of the view', () => {
  it('closes what lies over the page where it is a step', () => {
    expect(viewChanged(view, 'push')).toEqual({ view, dialog: null });
  });

  it('leaves it where it takes the place of the present one', () => {
    expect(viewChanged(view, 'replace')).toEqual({ view });
  });
});

describe('the whole map', () => {
  it('has no camera, and is asked for anew each time', () => {
    const moved = { ...state, view: { ...view, camera: { center: [36, 48], zoom: 8 } } as View };
    const once = { ...moved, ...mapReset(moved) };
    expect(once.view.camera).toBeNull();
    expect(mapReset(once).resets).toBe(2);
  });
});

describe('what lies over the page', () => {
  it('forgets the figure that a link asked for, and whether the link was copied', () => {
    const asked = { ...state, figure: '?figure=a4', copied: true };
    expect({ ...asked, ...dialogOpened('menu') }).toMatchObject({
      dialog: 'menu',
      figure: '',
      copied: null,
    });
  });

  it('is the menu, which shows the link, where the browser refuses to copy it', () => {
    expect(linkCopied(false)).toEqual({ copied: false, dialog: 'menu' });
    expect(linkCopied(true)).toEqual({ copied: true });
  });
});

describe('the colours of the map', () => {
  const inDark = startOf(view, true, true);

  it('are those of the reader’s system', () => {
    expect(schemeOf(state)).toBe('light');
    expect(schemeOf(inDark)).toBe('dark');
  });

  it('are those that the reader chose, whatever the system’s are', () => {
    expect(schemeOf({ ...inDark, view: { ...view, theme: 'light' } })).toBe('light');
    expect(schemeOf({ ...state, view: { ...view, theme: 'dark' } })).toBe('dark');
  });
});

describe('the title', () => {
  it('is that of the record that is shown, and empty for one that is not on the page', () => {
    const heading = { id: 'deal', title: 'The deal' };
    expect(titleOf(state, { headings: [heading as never] })).toBe('The deal');
    expect(titleOf(state, { headings: [] })).toBe('');
  });
});
