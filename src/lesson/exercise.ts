import { textsIn } from '../model/language.ts';
import type { Accepted, Quantity, Task } from '../model/lesson.ts';
import type { Source } from '../model/scenario.ts';
import type { ZoneId } from '../model/zone.ts';
import { countsText, rangeText } from './accepted.ts';
import type { Evidence } from './evidence.ts';
import type { Facts } from './facts.ts';
import { measure } from './quantity.ts';
import { comparedText, quantityText, shownValue, unitText } from './quantity-text.ts';
import { reasonsOf, type Reason } from './reasons.ts';
import { sayingsIn } from './sayings.ts';
import { settleChoice, settleOrder } from './settled.ts';
import type { FullSpeech } from './speech.ts';

/** One thing to choose or to put in order. */
export interface Option {
  readonly id: string;
  readonly text: string;
}

/** A computed answer in words, and where it comes from. */
interface Answered {
  readonly prompt: string;
  readonly answer: string;
  readonly evidence: Evidence;
}

export interface ChoiceExercise extends Answered {
  readonly kind: 'choice';
  readonly options: readonly Option[];
  readonly right: string;
  /** Why each wrong option is wrong. */
  readonly reasons: readonly Reason[];
}

export interface OrderExercise extends Answered {
  readonly kind: 'order';
  /** In the order in which they are first shown, which is not the right one. */
  readonly options: readonly Option[];
  readonly right: readonly string[];
  /** Which end is which: on the screen, and for numbers written on paper. */
  readonly ends: { readonly list: string; readonly paper: string };
}

export interface NumberExercise extends Answered {
  readonly kind: 'number';
  /** As the page would show it: to the digits that it has there. */
  readonly value: number;
  /** From which number to which counts; null where the value alone does. */
  readonly accepted: Accepted | null;
  readonly as: Quantity['as'];
  readonly unit: string;
  /** How wide the range that counts is, without telling the value. */
  readonly counts: string;
  /** From which number to which counts, to be read once there is an answer. */
  readonly range: string;
}

export interface PredictExercise {
  readonly kind: 'predict';
  readonly prompt: string;
  readonly scenario: string;
  readonly zones: readonly ZoneId[];
}

export interface DiscussExercise {
  readonly kind: 'discuss';
  readonly prompt: string;
  readonly hint: string;
}

/** A task in one language, with its computed answer. */
export type Exercise =
  ChoiceExercise | OrderExercise | NumberExercise | PredictExercise | DiscussExercise;

/**
 * Computes a task's options and answer, in the words of a language.
 * @param cited the lesson's sources
 */
export function exerciseOf(
  task: Task,
  known: Facts,
  speech: FullSpeech,
  cited: readonly Source<string>[] = [],
): Exercise {
  const texts = textsIn(speech.lang);
  const prompt = task.prompt[texts];
  const sayings = sayingsIn(speech, known);
  switch (task.kind) {
    case 'predict':
      return { kind: 'predict', prompt, scenario: task.scenario, zones: task.zones };
    case 'discuss':
      return { kind: 'discuss', prompt, hint: task.hint[texts] };
    case 'number': {
      const { quantity, accepted, stated } = task;
      const measured = measure(quantity, known);
      const value = stated?.value ?? shownValue(measured.value, quantity);
      return {
        kind: 'number',
        prompt,
        value,
        accepted: accepted ?? null,
        as: quantity.as,
        unit: unitText(quantity, speech),
        counts: countsText(accepted, quantity, speech),
        range: rangeText(accepted, quantity, speech),
        answer: stated
          ? comparedText(stated.value, measured, quantity, speech)
          : quantityText(measured, quantity, speech),
        evidence: sayings.computed(quantity),
      };
    }
    case 'choice': {
      const { options, right } = settleChoice(task.choice, known);
      const named = options.map((id) => ({ id, text: sayings.option(task.choice, id) }));
      const [first = ''] = right;
      return {
        kind: 'choice',
        prompt: [prompt, sayings.asked(task.choice)].filter(Boolean).join(' '),
        options: named,
        right: first,
        reasons: reasonsOf(task, known, speech, cited),
        answer: named.find(({ id }) => id === first)?.text ?? '',
        evidence: sayings.choice(task.choice),
      };
    }
    case 'order': {
      const { items, right } = settleOrder(task.order, known);
      const isRight = items.every((id, index) => id === right[index]);
      const named = (id: string) => ({ id, text: sayings.item(task.order, id) });
      return {
        kind: 'order',
        prompt,
        options: (isRight ? items.toReversed() : items).map(named),
        right,
        ends: speech.say.ends[task.order.by],
        answer: right.map((id) => named(id).text).join(' → '),
        evidence: sayings.order(task.order, right),
      };
    }
  }
}
