import type { FaceName } from './faces.ts';

/** How a text is set. Lengths are units of the picture. */
export interface Setting {
  readonly face: FaceName;
  readonly size: number;
  /** From one baseline to the next. */
  readonly leading: number;
}

/** A text in its lines, none wider than the room it was given. */
export interface Block extends Setting {
  readonly lines: readonly string[];
  /** Of the longest line. */
  readonly width: number;
  readonly height: number;
  /** Whether words had to go for want of room. */
  readonly cut: boolean;
}

/** The room of a text. */
export interface Room {
  readonly width: number;
  readonly lines: number;
}
