/** Keys that journeys press, by their names in the UI Events standard. */
export type Key =
  | 'ArrowDown'
  | 'ArrowLeft'
  | 'ArrowRight'
  | 'ArrowUp'
  | 'End'
  | 'Enter'
  | 'Escape'
  | 'Home'
  | 'Tab'
  | ' '
  | '/';

/** What a journey asks of an engine, whatever protocol drives it. */
export interface Driver {
  readonly open: (address: string) => Promise<void>;
  /** Runs a function in the page, or in the frame that `enter` has gone into, and gives what it gives. */
  readonly run: <Given extends readonly (string | number)[], Result>(
    act: (...given: Given) => Result | Promise<Result>,
    ...given: Given
  ) => Promise<Result>;
  /** Clicks with the pointer on what a selector finds first, scrolled into view. */
  readonly click: (selector: string) => Promise<void>;
  /** Presses a key on what has the focus. */
  readonly press: (key: Key) => Promise<void>;
  /** Types letters into what has the focus. */
  readonly type: (text: string) => Promise<void>;
  readonly back: () => Promise<void>;
  /** Goes into the first frame of the page. */
  readonly enter: () => Promise<void>;
  /** As near as the engine's window gets to this size, in CSS pixels. */
  readonly resize: (width: number, height: number) => Promise<void>;
  /** What the window shows, as PNG. */
  readonly picture: () => Promise<Uint8Array>;
  /** The page as it is printed, or null where the protocol can't print. */
  readonly pdf: () => Promise<Uint8Array | null>;
  readonly close: () => Promise<void>;
}
