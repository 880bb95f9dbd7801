import { CONTROLS, type Control } from '../model/scenario.ts';
import type { ZoneId } from '../model/zone.ts';
import type { Answer, Attempt } from './answer.ts';
import type { Exercise } from './exercise.ts';

/** What a lesson begins and ends with, beside its steps. */
export const OVERVIEW = 'overview';
export const RESULTS = 'results';

/** How far somebody has come in a lesson. It lives in the link alone. */
export interface Progress {
  /** Id of a step, or `OVERVIEW` or `RESULTS`. */
  readonly step: string;
  /** By the id of the step. */
  readonly attempts: ReadonlyMap<string, Attempt>;
}

/** What of a lesson a link can name. */
export interface Linkable {
  readonly steps: readonly { readonly id: string; readonly exercise: Exercise | null }[];
}

/** A part of a link that can't be followed. */
export interface InvalidPart {
  readonly name: 'step' | 'a' | 'view' | 'part';
  readonly raw: string;
  readonly fault: 'unknown' | 'doubled' | 'version';
}

/** Progress, and what of its link can't be followed: the rest of the link holds. */
export interface AskedProgress {
  readonly progress: Progress;
  readonly invalid: readonly InvalidPart[];
}

export const NO_PROGRESS: Progress = { step: OVERVIEW, attempts: new Map() };

/** The version of the format of answers. Its parts: `1_step.answer_step.answer*`. */
const VERSION = '1';
/** Between answers, between a step and its answer, and behind an answer that was checked. */
const [BETWEEN, BEFORE, CHECKED] = ['_', '.', '*'] as const;
/** Between things in an order. */
const THEN = '~';

/** How an answer to one kind of exercise stands in a link. */
interface Codec<E extends Exercise, A extends Answer> {
  /** The answer, or undefined where the text is none. */
  readonly read: (text: string, exercise: E) => A | undefined;
  /** The text, or undefined where the answer can't stand in a link. */
  readonly write: (answer: A, exercise: E) => string | undefined;
}

type Kind = Answer['kind'];
type Codecs = {
  readonly [K in Kind]: Codec<Extract<Exercise, { kind: K }>, Extract<Answer, { kind: K }>>;
};

/** A letter for each side that a zone can be assigned to, and one for none. */
const LETTERS: Readonly<Record<Control, string>> = { ukraine: 'u', russia: 'r', unresolved: 'o' };
const NONE = '-';

/** The one table of how answers are written and read. */
const CODECS: Codecs = {
  choice: {
    read: (text, { options }) =>
      options.some(({ id }) => id === text) ? { kind: 'choice', option: text } : undefined,
    write: ({ option }) => option,
  },
  order: {
    read: (text, { right }) => {
      const items = text.split(THEN);
      const isWhole = items.length === right.length && right.every((id) => items.includes(id));
      return isWhole ? { kind: 'order', items } : undefined;
    },
    write: ({ items }) => items.join(THEN),
  },
  number: {
    read: (text) => (NUMBER.test(text) ? { kind: 'number', text } : undefined),
    write: ({ text }) => {
      const bare = text.replaceAll(/\s/g, '');
      return NUMBER.test(bare) ? bare : undefined;
    },
  },
  predict: {
    read: (text, { zones }) => {
      const letters = text.split('');
      if (letters.length !== zones.length) return undefined;
      const sides: Partial<Record<ZoneId, Control>> = {};
      for (const [index, letter] of letters.entries()) {
        const side = CONTROLS.find((control) => LETTERS[control] === letter);
        const zone = zones[index];
        if (side && zone) sides[zone] = side;
        else if (letter !== NONE) return undefined;
      }
      return { kind: 'predict', sides };
    },
    write: ({ sides }, { zones }) =>
      zones
        .map((zone) => sides[zone])
        .map((side) => (side ? LETTERS[side] : NONE))
        .join(''),
  },
};

/** What a learner may write as a number, without spaces. */
const NUMBER = /^-?\d[\d.,]{0,19}$/;

/** The query of a link to this progress, or nothing where there is none. */
export function queryOf({ step, attempts }: Progress, lesson: Linkable): string {
  const answers = lesson.steps.flatMap(({ id, exercise }) => {
    const attempt = attempts.get(id);
    const text = attempt && exercise && written(attempt.answer, exercise);
    return text === undefined || text === null
      ? []
      : [`${id}${BEFORE}${text}${attempt?.checked ? CHECKED : ''}`];
  });
  const query = [
    ...(step === OVERVIEW ? [] : [`step=${step}`]),
    ...(answers.length > 0 ? [`a=${[VERSION, ...answers].join(BETWEEN)}`] : []),
  ];
  return query.length > 0 ? `?${query.join('&')}` : '';
}

/** The progress that a query asks for. Any text is one: what can't be followed is named. */
export function progressOf(search: string, lesson: Linkable): AskedProgress {
  const query = new URLSearchParams(search);
  const invalid: InvalidPart[] = [];
  const refuse = (name: InvalidPart['name'], raw: string, fault: InvalidPart['fault']) =>
    invalid.push({ name, raw, fault });
  const single = (name: InvalidPart['name']): string | undefined => {
    const raws = query.getAll(name);
    if (raws.some((raw) => raw !== raws[0])) {
      refuse(name, raws.join(', '), 'doubled');
      return undefined;
    }
    return raws[0];
  };

  const step = single('step');
  const steps = [OVERVIEW, ...lesson.steps.map(({ id }) => id), RESULTS];
  const isStep = step !== undefined && steps.includes(step);
  if (step !== undefined && !isStep) refuse('step', step, 'unknown');

  const attempts = new Map<string, Attempt>();
  const answers = single('a');
  const [version, ...entries] = answers?.split(BETWEEN) ?? [VERSION];
  if (version === VERSION) {
    for (const entry of entries) {
      const [id, attempt] = readEntry(entry, lesson);
      if (!attempt) refuse('a', entry, 'unknown');
      else if (attempts.has(id)) refuse('a', entry, 'doubled');
      else attempts.set(id, attempt);
    }
  } else refuse('a', answers ?? '', 'version');
  return { progress: { step: isStep ? step : OVERVIEW, attempts }, invalid };
}

function readEntry(entry: string, { steps }: Linkable): readonly [string, Attempt | undefined] {
  const dot = entry.indexOf(BEFORE);
  const id = entry.slice(0, Math.max(dot, 0));
  const checked = entry.endsWith(CHECKED);
  const text = entry.slice(dot + 1, checked ? -CHECKED.length : undefined);
  const exercise = steps.find((step) => step.id === id)?.exercise;
  const answer = exercise && read(text, exercise);
  return [id, answer ? { answer, checked } : undefined];
}

function read(text: string, exercise: Exercise): Answer | undefined {
  if (exercise.kind === 'discuss') return undefined;
  const { read: readOne } = CODECS[exercise.kind] as Codec<Exercise, Answer>;
  return readOne(text, exercise);
}

function written(answer: Answer, exercise: Exercise): string | undefined {
  if (answer.kind !== exercise.kind) return undefined;
  const { write } = CODECS[answer.kind] as Codec<Exercise, Answer>;
  return write(answer, exercise);
}
