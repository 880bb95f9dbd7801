import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PLAIN_VIEW } from '../../../src/model/view.ts';
import { actionOf } from '../../../src/ui/shell/keys.ts';
import { startOf } from '../../../src/ui/page/state.ts';
import { ACTIONS } from '../pages.ts';

/** An element that is, or lies in, what the selector of fields names. */
class Field {
  constructor(readonly tag: string) {}
  closest(selectors: string) {
    return selectors.split(', ').includes(this.tag) ? this : null;
  }
}
beforeEach(() => void vi.stubGlobal('Element', Field));
afterEach(() => void vi.unstubAllGlobals());

const state = startOf({ ...PLAIN_VIEW, scenario: 'a', lang: 'en' }, true);
const pressed = (key: string, tag = 'button') =>
  ({ key, target: new Field(tag), preventDefault: () => undefined }) as unknown as KeyboardEvent;

describe('letters', () => {
  it.each(['/', '?', '0', 'f', 'c'])('%s acts on the page', (key) => {
    expect(actionOf(pressed(key), state)).toBeDefined();
  });

  it('0 asks for the whole map also where the link knows of no move yet', () => {
    const resetMap = vi.fn();
    actionOf(pressed('0'), state)?.({ ...ACTIONS, resetMap });
    expect(state.view.camera).toBe(null);
    expect(resetMap).toHaveBeenCalledOnce();
  });

  it.each(['/', '?', '0', 'f', 'c'])('%s does nothing while a dialog lies over the page', (key) => {
    expect(actionOf(pressed(key), { ...state, dialog: 'export' })).toBeUndefined();
  });

  it.each(['input:not([type=radio])', 'select', 'textarea', '[contenteditable]'])(
    'is text in %s',
    (tag) => {
      expect(actionOf(pressed('c', tag), state)).toBeUndefined();
    },
  );
});
