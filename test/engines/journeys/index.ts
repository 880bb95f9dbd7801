import { FILE_JOURNEYS } from './files.ts';
import type { Journey } from './journey.ts';
import { OTHER_JOURNEYS } from './elsewhere.ts';
import { PAGE_JOURNEYS } from './page.ts';

/** All that is tried in each engine: what stands together shares a session. */
export const JOURNEYS: readonly (readonly Journey[])[] = [
  PAGE_JOURNEYS,
  OTHER_JOURNEYS,
  FILE_JOURNEYS,
];
