import { describe, expect, it } from 'vitest';
import { LESSON_WORDS } from '../../src/content/lesson-words/index.ts';
import { MESSAGES } from '../../src/content/messages/index.ts';
import { evaluate } from '../../src/lesson/evaluate.ts';
import { saidBy } from '../../src/lesson/facts.ts';
import { comparePrediction } from '../../src/lesson/predict.ts';
import { areaBeside, comparisonSentences } from '../../src/lesson/prediction-words.ts';
import { changeOf, measureOf, type Measure } from '../../src/model/change.ts';
import type { Lesson, Task } from '../../src/model/lesson.ts';
import { CONTROLS } from '../../src/model/scenario.ts';
import type { ZoneId } from '../../src/model/zone.ts';
import { material } from '../material.ts';

const { lessons, known } = material;
const LANGS = ['en', 'uk'] as const;
const SPEECHES = LANGS.map((lang) => ({ lang, words: MESSAGES[lang], say: LESSON_WORDS[lang] }));
const AREA = /\d\s?(km²|км²|sq mi)/;

/** Whether control of the zone, or of a part of it, would change; and of how much. */
const changed = (scenario: string, id: ZoneId): Measure | null => {
  const zone = known.ground.zones.find((one) => one.id === id);
  const outcome = saidBy(scenario, known).get(id);
  if (!zone || !outcome) throw new Error(`no zone "${id}"`);
  return changeOf(zone, outcome) === 'stays' ? null : measureOf(outcome);
};

/** All tasks with what they come to in a language. */
const tasks = <Kind extends Task['kind']>(kind: Kind) =>
  SPEECHES.flatMap((speech) =>
    lessons.flatMap((lesson: Lesson) =>
      evaluate(lesson, known, speech).steps.flatMap(({ id, exercise }, index) => {
        const task = lesson.steps[index]?.task;
        if (task?.kind !== kind || !exercise) return [];
        const name = `${lesson.id} ${id} ${speech.lang}`;
        return [{ name, task: task as Extract<Task, { kind: Kind }>, exercise, speech }];
      }),
    ),
  );

describe('in every lesson', () => {
  it('a question about an amount that nobody published has no area in answer, reasons or evidence', () => {
    const asked = tasks('choice').filter(
      ({ task: { choice } }) =>
        'scenario' in choice &&
        'zone' in choice &&
        changed(choice.scenario, choice.zone) === 'unpublished',
    );
    expect(asked.length).toBeGreaterThan(0);
    for (const { name, exercise } of asked) {
      expect([name, JSON.stringify(exercise).match(AREA)?.[0]]).toEqual([name, undefined]);
    }
  });

  it('a question for amounts says “up to” of each that a source leaves unclear', () => {
    const asked = [...tasks('order'), ...tasks('choice')].flatMap(
      ({ name, task, exercise, speech }) => {
        const by = task.kind === 'order' ? task.order : task.choice;
        const isVaried = 'quantity' in by && by.quantity.of === 'change';
        if (!isVaried || !('evidence' in exercise)) return [];
        const { quantity } = by;
        const scenarios =
          'scenarios' in by
            ? by.scenarios
            : 'scenario' in quantity
              ? [quantity.scenario ?? '']
              : [];
        return scenarios.map((scenario) => ({ name, scenario, exercise, speech }));
      },
    );
    expect(asked.length).toBeGreaterThan(0);
    let open = 0;
    for (const { name, scenario, exercise, speech } of asked) {
      const unclear = known.ground.zones.filter(({ id }) => changed(scenario, id) === 'at-most');
      const lines = 'evidence' in exercise ? exercise.evidence.lines : [];
      const said = unclear.length > 0 ? speech.words.units.upTo('') : '';
      expect([name, lines.join(' ')]).toEqual([name, expect.stringContaining(said.trim())]);
      open += unclear.length;
    }
    expect(open).toBeGreaterThan(0);
  });

  it('a prediction is compared in km² only where somebody published how much, and else “up to” it', () => {
    const seen = new Set<Measure>();
    for (const { name, task, speech } of tasks('predict')) {
      const outcomes = saidBy(task.scenario, known);
      for (const side of CONTROLS) {
        const sides = Object.fromEntries(task.zones.map((zone) => [zone, side]));
        const compared = comparePrediction(sides, task.zones, known.ground.zones, outcomes);
        const sentences = comparisonSentences(compared, speech);
        for (const [match, ground] of Object.entries(compared.ground)) {
          if (ground.zones === 0) continue;
          seen.add(ground.measure);
          const say = speech.say.predict[match as keyof typeof compared.ground];
          const [before = ''] = say('|').split('|');
          const sentence = sentences.find((one) => one.startsWith(before)) ?? '';
          const has = {
            all: AREA,
            'at-most': new RegExp(speech.words.units.upTo('\\d')),
            unpublished: new RegExp(speech.words.legend.unpublished),
          }[ground.measure];
          expect([name, sentence]).toEqual([name, expect.stringMatching(has)]);
          if (ground.measure === 'unpublished') expect(sentence).not.toMatch(AREA);
        }
      }
    }
    expect([...seen].toSorted()).toEqual(['all', 'at-most', 'unpublished']);
  });

  it('no zone has its area beside a change of which nobody published the amount', () => {
    let vague = 0;
    for (const { task, speech } of tasks('predict')) {
      const outcomes = saidBy(task.scenario, known);
      for (const id of task.zones) {
        const zone = known.ground.zones.find((one) => one.id === id);
        const outcome = outcomes.get(id);
        if (!zone || !outcome) throw new Error(`no zone "${id}"`);
        const isOpen = changed(task.scenario, id) === 'unpublished';
        expect(AREA.test(areaBeside(zone, outcome, speech))).toBe(!isOpen);
        vague += Number(isOpen);
      }
    }
    expect(vague).toBeGreaterThan(0);
  });
});
