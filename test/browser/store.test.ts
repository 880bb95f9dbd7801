import { describe, expect, it, vi } from 'vitest';
import { storeOf } from '../../src/browser/store.ts';

describe('a store', () => {
  it('changes what it is told to, and nothing else', () => {
    const store = storeOf({ day: '2025-08-08', open: false });
    store.set({ open: true });
    expect(store.current()).toEqual({ day: '2025-08-08', open: true });
  });

  it('gives a state that was read before as it was then', () => {
    const store = storeOf({ open: false });
    const before = store.current();
    store.set({ open: true });
    expect(before).toEqual({ open: false });
  });

  it('tells each listener of each change, after it was made, in the order in which they came', () => {
    const store = storeOf({ steps: 0 });
    const told: string[] = [];
    store.subscribe(() => told.push(`a${store.current().steps}`));
    store.subscribe(() => told.push(`b${store.current().steps}`));
    store.set({ steps: 1 });
    store.set({ steps: 2 });
    expect(told).toEqual(['a1', 'b1', 'a2', 'b2']);
  });

  it('tells nobody who has left', () => {
    const store = storeOf({ steps: 0 });
    const act = vi.fn();
    const leave = store.subscribe(act);
    leave();
    store.set({ steps: 1 });
    expect(act).not.toHaveBeenCalled();
  });
});
