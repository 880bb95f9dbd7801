import type { DrawnLabel } from '../../figure/Labels.tsx';
import type { Frame } from '../../figure/frame.ts';
import type { ZoneId } from '../../model/zone.ts';
import type { LessonData, WordBank } from './state.ts';

/** What the lessons of a file that has the whole site are made of, in one language. */
export interface SingleLessons {
  /** Whole, with notes for teachers. */
  readonly lessons: readonly LessonData[];
  /** Placed names by the frame's id: one frame has the same in every lesson. */
  readonly names: Readonly<Record<string, readonly DrawnLabel[]>>;
  /** Shapes of the days on which steps stand, as far as they differ from those of the document. */
  readonly days: Readonly<Record<string, SingleShapes>>;
  readonly bank: WordBank;
  /** The words of lessons, and those of own maps, as `content/messages/templates` makes them. */
  readonly say: unknown;
  readonly own: unknown;
  /** The frames in which an own map is drawn: lessons have them as well. */
  readonly ownFrames: readonly Frame[];
}

/** Shapes of a day; a zone that is missing here has its shape of the document's own day. */
export interface SingleShapes {
  readonly contactLine: string;
  readonly zones: Readonly<Partial<Record<ZoneId, string>>>;
}
