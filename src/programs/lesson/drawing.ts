import { queryOf, OVERVIEW } from '../../lesson/progress.ts';
import { withAsked } from '../../lesson/view.ts';
import { takeOver } from '../../ui/kit/mount.tsx';
import { LessonApp } from '../../ui/lesson/LessonApp.tsx';
import { screensOf } from '../../ui/lesson/screens.ts';
import { UNTOUCHED, type LessonProps, type LessonState } from '../../ui/lesson/state.ts';
import type { OpenedLesson } from './opened.ts';

/** Takes over the lesson's page, and gives what draws it again, with its title and ways. */
export function drawingOf(
  { lesson, speech }: OpenedLesson,
  propsOf: (state: LessonState) => LessonProps,
): (state: LessonState) => void {
  const draw = takeOver({ lesson: LessonApp }, propsOf(UNTOUCHED));
  return (state) => {
    const screen = screensOf(lesson, speech.say).find(({ id }) => id === state.step);
    document.title = [
      ...(state.step === OVERVIEW ? [] : [screen?.title]),
      lesson.title,
      speech.words.name,
    ].join(' · ');
    // The lesson goes on in the other language.
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.masthead a[hreflang]')) {
      link.search = withAsked(queryOf(state, lesson), state);
    }
    draw(propsOf(state));
  };
}
