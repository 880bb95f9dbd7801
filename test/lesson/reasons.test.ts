import { describe, expect, it } from 'vitest';
import { LESSON_WORDS } from '../../src/content/lesson-words/index.ts';
import { exerciseOf } from '../../src/lesson/exercise.ts';
import type { Facts } from '../../src/lesson/facts.ts';
import type { Choice, Task } from '../../src/model/lesson.ts';
import { outcome, scenario } from '../fixtures.ts';
import { PAPER, same } from '../fixtures.ts';
import { KNOWN, SPEECH, TASKS } from './lessons.ts';
import { plain } from '../plain.ts';

const { outlet } = PAPER;
const cited = [{ ...PAPER, outlet: outlet.en }];
const reasonsOf = (task: Task, known: Facts = KNOWN) => {
  const exercise = exerciseOf(task, known, SPEECH, cited);
  return exercise.kind === 'choice' ? exercise.reasons : [];
};
const computed = (choice: Choice, known: Facts = KNOWN) =>
  reasonsOf({ kind: 'choice', prompt: same('?'), choice }, known).map(({ option, text }) => [
    option,
    plain(text),
  ]);

describe('why an option is wrong', () => {
  it('is told with its sources where a scenario has to be read', () => {
    const [first, ...others] = reasonsOf(TASKS.choice);
    expect(first).toEqual({
      option: 'reported',
      text: 'Not reported, the paper says.',
      sources: cited,
    });
    expect(others.map(({ option }) => option)).toEqual(['assessed', 'unclear', 'not-addressed']);
  });

  it('is where the town lies', () => {
    expect(computed({ ask: 'town', zone: 'kherson.russia', places: ['first', 'third'] })).toEqual([
      [
        'first',
        'The town first is in another zone (as assessed for 8 August 2025): Donetsk region, Ukrainian-held part.',
      ],
    ]);
  });

  it('is how much there is, with “up to” where a source leaves that unclear', () => {
    const deal = scenario([
      { zones: ['donetsk.ukraine'], outcome: outcome({ control: 'russia' }) },
      { zones: ['kherson.ukraine'], outcome: outcome({ control: 'russia', extent: 'unclear' }) },
    ]);
    const quantity = {
      of: 'change',
      scenario: deal.id,
      change: 'passes-to-russia',
      as: 'area',
    } as const;
    const told = computed(
      { ask: 'most', quantity, regions: ['donetsk', 'kherson'] },
      { ...KNOWN, scenarios: [deal] },
    );
    expect(told).toEqual([
      ['kherson', 'Kherson region: up to 50 km². Another of these regions has more.'],
    ]);
  });

  it('is what its word means instead', () => {
    expect(computed({ ask: 'term', term: 'claim', terms: ['claim', 'control'] })).toEqual([
      [
        'control',
        'In the glossary, “the word control” means something else: “what control means.”',
      ],
    ]);
  });

  it('is which scenario has that day or that outlet', () => {
    expect(computed({ ask: 'date', scenario: 'a-deal' })).toEqual([
      ['2025-03-04', 'Dated 4 March 2025: “B deal”.'],
    ]);
    expect(computed({ ask: 'outlet', scenario: 'a-deal' })).toEqual([
      ['b-deal', 'Other paper is the source of “B deal”.'],
    ]);
  });

  it('names scenarios in Ukrainian after a noun, in whose case no title need stand', () => {
    const { wrong } = LESSON_WORDS.uk;
    const titles = '«Вимога», «Пропозиція»';
    for (const text of [wrong.date('4 березня 2025', titles), wrong.outlet('Газета', titles)]) {
      expect(text).toMatch(/^(З\sдатою|Із\sджерелом)\s.*: «Вимога», «Пропозиція»\.$/);
    }
  });
});
