import { lessons } from 'virtual:lessons';
import type { LessonWords } from '../../content/lesson-words/index.ts';
import type { CoreMessages, PageMessages } from '../../content/messages/index.ts';
import { wordsOf } from '../../content/messages/templates.ts';
import type { EvaluatedLesson } from '../../lesson/evaluate.ts';
import type { Speech } from '../../lesson/speech.ts';
import { askedOf, partOf, type Asked, type AskedInVain } from '../../lesson/view.ts';
import type { LessonData, WordBank } from '../../ui/lesson/state.ts';
import type { PageData } from '../../ui/page/page-data.ts';

/** What a lesson was opened with, and what stays as it is. */
export interface OpenedLesson {
  /** As the page was written: whole. */
  readonly written: LessonData;
  /** The part of it that the link asks for. */
  readonly lesson: EvaluatedLesson;
  readonly data: PageData;
  readonly bank: WordBank;
  readonly speech: Speech;
  readonly late: Pick<PageMessages, 'offline'>;
  /** How the link asks for it to be shown, and what it asks for in vain. */
  readonly asked: Asked;
  readonly inVain: AskedInVain;
}

/** Reads what the page holds of its own, and loads what all lessons of its language share. */
export async function opened(search: string): Promise<OpenedLesson> {
  const { lang } = document.documentElement;
  const page = lessons.find((one) => one.lang === lang);
  if (!page) throw new Error(`the site has no language "${lang}"`);
  const json = document.getElementById('lesson-data')?.textContent;
  const written = JSON.parse(json ?? '') as LessonData;
  const { asked, inVain } = askedOf(search, written.lesson);
  const { data, words, say, bank } = await page.load();
  return {
    written,
    lesson: partOf(written.lesson, asked.part),
    data,
    bank,
    speech: {
      lang: data.lang,
      words: wordsOf<CoreMessages>(words),
      say: wordsOf<LessonWords>(say),
    },
    late: wordsOf<Pick<PageMessages, 'offline'>>(words),
    asked,
    inVain,
  };
}
