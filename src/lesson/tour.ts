import { FINDING, type Tour } from '../model/tour.ts';
import { at, doubled, type Fault } from './fault.ts';
import { pictureFaults } from './faults.ts';
import type { Facts } from './facts.ts';

/**
 * What is wrong with a tour that follows the schema: names of what is not there, and a finding of a
 * picture of two. Each problem with the field's path.
 */
export function tourFaults({ steps }: Tour, known: Facts): readonly string[] {
  const faults = steps.flatMap(({ picture, paragraphs }, index) =>
    [
      ...at('picture', pictureFaults(picture, known)),
      ...at('paragraphs', picture.vs === undefined ? [] : findingFaults(paragraphs)),
    ].map(([path, why]): Fault => [`steps.${index}.${path}`, why]),
  );
  return [...at('steps', doubled(steps.map(({ id }) => id))), ...faults].map(
    ([path, why]) => `${path}: ${why}`,
  );
}

function findingFaults(paragraphs: Tour['steps'][number]['paragraphs']): readonly Fault[] {
  return paragraphs.flatMap((paragraph, index) =>
    Object.entries(paragraph).flatMap(([lang, text]): Fault[] =>
      text.includes(FINDING)
        ? [[`${index}.${lang}`, `a picture of two records has no ${FINDING}`]]
        : [],
    ),
  );
}
