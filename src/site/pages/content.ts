import { readScenarios } from '../../content/check.ts';
import { orderScenarios } from '../../content/order.ts';
import { readAliases } from '../../content/read-aliases.ts';
import { readCoverage } from '../../content/read-coverage.ts';
import { readEvents } from '../../content/read-events.ts';
import { readGlossary } from '../../content/read-glossary.ts';
import { readLessons } from '../../content/read-lessons.ts';
import { readMethod } from '../../content/read-method.ts';
import { readTours } from '../../content/read-tours.ts';
import { lessonFaults } from '../../lesson/faults.ts';
import type { Facts } from '../../lesson/facts.ts';
import { tourFaults } from '../../lesson/tour.ts';
import type { Geography } from '../../model/geography.ts';

/**
 * Reads what is written by hand of records, words and events, checked against each other and the
 * places that there are.
 * @throws Error naming file and field where something is wrong.
 */
export function readContent({ places }: Pick<Geography, 'places'>) {
  const scenarios = orderScenarios(readScenarios());
  return {
    scenarios,
    glossary: readGlossary(),
    method: readMethod(),
    coverage: readCoverage(),
    timeline: readEvents(scenarios.map(({ id }) => id)),
    aliases: readAliases(places.map(({ id }) => id)),
  };
}

/** The same of what is taught, checked against all from which its answers are computed. */
export function readTaught(known: Facts) {
  return {
    known,
    lessons: readLessons((lesson) => lessonFaults(lesson, known)),
    tours: readTours((tour) => tourFaults(tour, known)),
  };
}

/** Everything that is written by hand. */
export type Content = ReturnType<typeof readContent> & ReturnType<typeof readTaught>;
