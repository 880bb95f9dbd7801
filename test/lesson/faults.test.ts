import { describe, expect, it } from 'vitest';
import { lessonFaults } from '../../src/lesson/faults.ts';
import type { LessonPicture, Task } from '../../src/model/lesson.ts';
import { same } from '../fixtures.ts';
import { KNOWN, lesson, step, TASKS } from './lessons.ts';

const faultsOfTask = (task: Task) =>
  lessonFaults(lesson({ steps: [step('one', { task })] }), KNOWN);
const faultsOfPicture = (picture: LessonPicture) =>
  lessonFaults(lesson({ steps: [step('one', { picture })] }), KNOWN);
const prompt = same('A question?');
const reason = (option: string, source = 'paper') => ({
  option,
  text: same('Why not.'),
  sources: [source],
});
const held = { of: 'held', holder: 'russia', as: 'share' } as const;
const passes = { of: 'change', change: 'passes-to-russia', as: 'area' } as const;

describe('lessonFaults', () => {
  it('finds nothing in a lesson of every kind of task', () => {
    expect(lessonFaults(lesson(), KNOWN)).toEqual([]);
  });

  it.each([
    [
      'two steps of one id',
      [step('one'), step('one')],
      'steps.1.id: another step has the id "one"',
    ],
    [
      'the id of another page',
      [step('results')],
      'steps.0.id: "results" is a page of every lesson',
    ],
    [
      'a day of which there is no line',
      [step('one', { day: '2031-01-01', task: TASKS.predict })],
      'steps.0.day: there is no line of 2031-01-01',
    ],
    [
      'a zone that there is not on the step’s day',
      [step('one', { day: '2024-07-08', task: TASKS.predict })],
      'steps.0.task.zones.1: no zone of the map has the id "kherson.russia"',
    ],
    [
      'a source that is not there',
      [step('one', { sources: ['book'] })],
      'steps.0.sources.0: no source of the lesson has the id "book"',
    ],
  ])('names %s', (_what, steps, fault) => {
    expect(lessonFaults(lesson({ steps }), KNOWN)).toEqual([fault]);
  });

  it.each<[string, LessonPicture, string]>([
    ['scenario', { scenario: 'c-deal' }, 'scenario: no scenario has the id "c-deal"'],
    ['comparison', { scenario: 'a-deal', vs: 'c-deal' }, 'vs: no scenario has the id "c-deal"'],
    [
      'comparison with itself',
      { scenario: 'a-deal', vs: 'a-deal' },
      'vs: "a-deal" is the scenario itself',
    ],
    [
      'comparison with nothing',
      { scenario: 'a-deal', compare: 'side' },
      'compare: there is nothing',
    ],
    ['extent', { scenario: 'a-deal', extent: 'moon' }, 'extent: no extent has the id "moon"'],
    [
      'zone that the day does not have',
      { scenario: 'a-deal', highlight: [{ kind: 'zone', id: 'sumy.russia' }] },
      'highlight.0.id: no zone of the map has the id "sumy.russia"',
    ],
    [
      'place',
      { scenario: 'a-deal', highlight: [{ kind: 'place', id: 'nowhere' }] },
      'highlight.0.id: no place of the map has the id "nowhere"',
    ],
  ])('names the field of a picture’s unknown %s', (_what, picture, fault) => {
    expect(faultsOfPicture(picture)).toEqual([expect.stringContaining(`steps.0.picture.${fault}`)]);
  });

  it.each<[string, Task, string]>([
    [
      'a zone that the day does not have',
      { kind: 'predict', prompt, scenario: 'a-deal', zones: ['sumy.russia'] },
      'zones.0: no zone of the map has the id "sumy.russia"',
    ],
    [
      'a zone twice',
      { kind: 'predict', prompt, scenario: 'a-deal', zones: ['donetsk.russia', 'donetsk.russia'] },
      'zones.1: "donetsk.russia" is there twice',
    ],
    [
      'a quantity without its scenario',
      { kind: 'number', prompt, quantity: passes },
      'quantity.scenario: is missing',
    ],
    [
      'a range without the answer in it',
      { ...TASKS.number, accepted: { from: 70, to: 74 } },
      'accepted: 70 to 74 is no range around the answer, 75',
    ],
    [
      'a range that ends before it begins',
      { ...TASKS.number, accepted: { from: 78, to: 72 } },
      'accepted: 78 to 72 is no range around the answer, 75',
    ],
    [
      'a range that leaves nothing to be estimated',
      { ...TASKS.number, accepted: { from: 30, to: 80 } },
      'accepted: 30 to 80 is further from the answer, 75, than half of it',
    ],
    [
      'a range that can’t be told as it is',
      { ...TASKS.number, accepted: { from: 72.5, to: 78 } },
      'accepted.from: 72.5 has more digits than the page shows: 73',
    ],
    [
      'a quantity with what is varied',
      {
        kind: 'choice',
        prompt,
        choice: {
          ask: 'most',
          quantity: { ...held, region: 'donetsk' },
          regions: ['donetsk', 'kherson'],
        },
      },
      'choice.quantity.region: is what the question varies',
    ],
    [
      'two regions with the most',
      {
        kind: 'choice',
        prompt,
        choice: { ask: 'most', quantity: held, regions: ['donetsk', 'kherson'] },
      },
      'choice: more than one option is right: donetsk, kherson',
    ],
    [
      'no town in the zone',
      {
        kind: 'choice',
        prompt,
        choice: { ask: 'town', zone: 'kherson.ukraine', places: ['first', 'third'] },
      },
      'choice: none of the options is the computed answer',
    ],
    [
      'a word that the glossary lacks',
      { kind: 'choice', prompt, choice: { ask: 'term', term: 'claim', terms: ['claim', 'peace'] } },
      'choice.terms.1: no entry of the glossary has the id "peace"',
    ],
    [
      'an order of equals',
      {
        kind: 'order',
        prompt,
        order: { by: 'quantity', quantity: held, regions: ['donetsk', 'kherson'] },
      },
      'order: "donetsk" and another are equal: no order is right',
    ],
    [
      'an order of what scenarios don’t change',
      {
        kind: 'order',
        prompt,
        order: { by: 'quantity', quantity: held, scenarios: ['a-deal', 'b-deal'] },
      },
      'order.quantity.of: is the same under every scenario',
    ],
    [
      'a wrong option without a reason',
      { ...TASKS.choice, reasons: TASKS.choice.reasons.slice(1) },
      'reasons: no reason says why "reported" is wrong',
    ],
    [
      'a reason against the answer',
      { ...TASKS.choice, reasons: [...TASKS.choice.reasons, reason('inferred')] },
      'reasons.4.option: "inferred" is the computed answer',
    ],
    [
      'a reason against what is no option',
      { ...TASKS.choice, reasons: [...TASKS.choice.reasons, reason('rumoured')] },
      'reasons.4.option: no option has the id "rumoured"',
    ],
    [
      'a reason that rests on nothing of the lesson',
      {
        ...TASKS.choice,
        reasons: [...TASKS.choice.reasons.slice(0, 3), reason('not-addressed', 'book')],
      },
      'reasons.3.sources.0: no source of the lesson has the id "book"',
    ],
    [
      'a reason written where it is computed',
      {
        kind: 'choice',
        prompt,
        choice: { ask: 'town', zone: 'kherson.russia', places: ['first', 'third'] },
        reasons: [reason('first')],
      },
      'reasons: are computed for this question',
    ],
  ])('names the field of %s', (_what, task, fault) => {
    expect(faultsOfTask(task)).toEqual([`steps.0.task.${fault}`]);
  });
});
