import type { Frame } from '../figure/frame.ts';
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
}
