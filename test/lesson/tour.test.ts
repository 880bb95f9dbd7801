import { describe, expect, it } from 'vitest';
import { tourFaults } from '../../src/lesson/tour.ts';
import type { Tour } from '../../src/model/tour.ts';
import { same } from '../fixtures.ts';
import { KNOWN } from './lessons.ts';

const [first, second] = KNOWN.scenarios.map(({ id }) => id) as [string, string];

const tour = (...steps: readonly Partial<Tour['steps'][number]>[]): Tour => ({
  id: 'a-tour',
  title: same('A tour'),
  summary: same('What it is about'),
  steps: steps.map((step, index) => ({
    id: `step-${index}`,
    title: same('A step'),
    paragraphs: [same('{finding}.')],
    picture: { scenario: first },
    ...step,
  })),
});

describe('tourFaults', () => {
  it('finds nothing wrong with pictures of records that are there', () => {
    expect(tourFaults(tour({}, { picture: { scenario: second } }), KNOWN)).toEqual([]);
  });

  it('names a record that is not there, by its field', () => {
    expect(tourFaults(tour({}, { picture: { scenario: 'nowhere' } }), KNOWN)).toEqual([
      'steps.1.picture.scenario: no scenario has the id "nowhere"',
    ]);
  });

  it('names a step that is there twice', () => {
    expect(tourFaults(tour({ id: 'one' }, { id: 'one' }), KNOWN)).toEqual([
      'steps.1: "one" is there twice',
    ]);
  });

  it('refuses the finding of a picture of two records', () => {
    const picture = { scenario: first, vs: second, compare: 'difference' as const };
    expect(tourFaults(tour({ picture }), KNOWN)).toContain(
      'steps.0.paragraphs.0.en: a picture of two records has no {finding}',
    );
  });
});
