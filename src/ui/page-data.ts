import type { Frame, FrameId } from '../figure/frame.ts';
import type { PlacedLabel } from '../figure/labels.ts';
import type { Language } from '../model/language.ts';
import type { LocalScenario } from '../model/scenario.ts';
import type { Zone } from '../model/zone.ts';

/** What the page knows from the start, in one language: all but the geometry. */
export interface PageData {
  readonly lang: Language;
  readonly scenarios: readonly LocalScenario[];
  readonly zones: readonly Zone[];
  /** ISO day of the line of control. */
  readonly lineDate: string;
  readonly frames: readonly Frame[];
  /** The names of each frame's figure, placed. */
  readonly labels: Readonly<Record<FrameId, readonly PlacedLabel[]>>;
}
