import type { Readable } from '../ui/page/readable.ts';

/** Holds the one state of something, and tells of each change. */
export interface Store<State> extends Readable<State> {
  /** Puts these parts in the place of what they were. */
  readonly set: (change: Partial<State>) => void;
}

/** A store that starts with a state. Who listens first is told first. */
export function storeOf<State extends object>(first: State): Store<State> {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    current: () => state,
    set: (change) => {
      state = { ...state, ...change };
      for (const tell of listeners) tell();
    },
    subscribe: (act) => {
      listeners.add(act);
      return () => listeners.delete(act);
    },
  };
}
