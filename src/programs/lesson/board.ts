import { toggleFullscreen } from '../../browser/fullscreen.ts';
import type { Store } from '../../browser/store.ts';
import { headingId } from '../../ui/lesson/section-ids.ts';
import type { LessonProps, LessonState } from '../../ui/lesson/state.ts';
import type { Work } from './work.ts';

/** Opens the board over the page; its program comes when it is first asked for. */
export async function openBoard(
  { current, set }: Store<LessonState>,
  work: Work,
  propsOf: (state: LessonState) => LessonProps,
): Promise<void> {
  const { dataset } = document.documentElement;
  try {
    const { showBoard } = await import('../../ui/lesson/board/show-board.tsx');
    set({ view: 'board', boardFault: false });
    dataset['view'] = 'board';
    work.rememberStep();
    showBoard({
      ...propsOf(current()),
      step: current().step,
      onStep: (step) => {
        set({ step });
        work.rememberStep();
      },
      onFullscreen: toggleFullscreen,
      onClose: () => {
        delete dataset['view'];
        set({ view: 'page' });
        work.rememberStep();
        document.getElementById(headingId(current().step))?.focus({ preventScroll: true });
      },
    });
  } catch {
    set({ view: 'page', boardFault: true });
  }
}
