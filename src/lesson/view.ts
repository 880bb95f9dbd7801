import type { EvaluatedLesson } from './evaluate.ts';

/** How a lesson is shown: whole, as pupils get it, or a step at a time to a class. */
const LESSON_VIEWS = ['page', 'pupil', 'board'] as const;
export type LessonView = (typeof LESSON_VIEWS)[number];

/** What a link of a lesson asks for besides progress. */
export interface Asked {
  readonly view: LessonView;
  /** Which of the lesson's parts, from 1; null for all of it. */
  readonly part: number | null;
}

/** What can't be followed: the name of the parameter, and its value. */
export type AskedInVain = readonly { readonly name: 'view' | 'part'; readonly raw: string }[];

/** What a query asks for; what it asks for in vain is named, and the rest holds. */
export function askedOf(
  search: string,
  { parts }: Pick<EvaluatedLesson, 'parts'>,
): { readonly asked: Asked; readonly inVain: AskedInVain } {
  const query = new URLSearchParams(search);
  const [rawView, rawPart] = [query.get('view'), query.get('part')];
  const view = LESSON_VIEWS.find((one) => one === rawView);
  const part = parts.findIndex((_, index) => String(index + 1) === rawPart) + 1 || null;
  return {
    asked: { view: view ?? 'page', part },
    inVain: [
      ...(rawView === null || view ? [] : [{ name: 'view', raw: rawView } as const]),
      ...(rawPart === null || part ? [] : [{ name: 'part', raw: rawPart } as const]),
    ],
  };
}

/** A link of a lesson that asks for a view and a part too. @param query as `queryOf` writes it */
export function withAsked(query: string, { view, part }: Asked): string {
  const more = [
    ...(view === 'page' ? [] : [`view=${view}`]),
    ...(part === null ? [] : [`part=${part}`]),
  ].join('&');
  if (!more) return query;
  return `${query}${query ? '&' : '?'}${more}`;
}

/** The lesson with the steps of one of its parts alone. */
export function partOf(lesson: EvaluatedLesson, part: number | null): EvaluatedLesson {
  const chosen = part === null ? undefined : lesson.parts[part - 1];
  if (!chosen) return lesson;
  const { minutes } = chosen;
  return { ...lesson, minutes, steps: lesson.steps.filter(({ id }) => chosen.steps.includes(id)) };
}
