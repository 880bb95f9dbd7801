import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../../../src/content/messages/index.ts';
import { LESSON_WORDS } from '../../../../src/content/lesson-words/index.ts';
import { LANGUAGES } from '../../../../src/model/language.ts';
import { SHEETS, type Sheet } from '../../../../src/model/lesson.ts';
import { singleLessons } from '../../../../src/site/single/single-lessons.ts';
import { drawnFigures } from '../../../../src/ui/lesson/sheet/drawn-figures.tsx';
import { SheetRoom } from '../../../../src/ui/lesson/sheet/SheetRoom.tsx';
import { material } from '../../../material.ts';

describe.each(LANGUAGES)('the sheets of the single file, in %s', (lang) => {
  const speech = { lang, words: MESSAGES[lang], say: LESSON_WORDS[lang] };
  const data = { ...material.dataIn(lang), headings: [], frames: [] };
  const { lessons, names } = singleLessons(material, lang);
  const sheetOf = (written: (typeof lessons)[number], sheet: Sheet) =>
    render(
      <SheetRoom
        {...{ lesson: written.lesson, data, speech, sheet, back: '#', print: () => undefined }}
        figures={drawnFigures({ ...written, data }, speech)}
      />,
    );

  it('draw every picture of a task in a frame that the file has names for', () => {
    for (const written of lessons) {
      const html = sheetOf(written, 'worksheet');
      const used = [...html.matchAll(/href="#l-([^"]+)"/g)].map(([, frame = '']) => frame);
      const tasks = written.lesson.steps.filter(({ exercise }) => exercise !== null);
      const drawn = tasks.filter(
        ({ picture, exercise }) => picture !== null || exercise?.kind === 'predict',
      );
      expect(used.length).toBeGreaterThanOrEqual(drawn.length);
      for (const frame of used) expect(names[frame]?.length).toBeGreaterThan(0);
    }
  });

  it('name what a picture outlines, and number the zones that are to be shaded', () => {
    for (const written of lessons) {
      const html = sheetOf(written, 'worksheet');
      const { steps } = written.lesson;
      const outlined = steps.filter(({ exercise }) =>
        /outlined|обведен/i.test(exercise?.prompt ?? ''),
      );
      expect(html.match(/(Outlined|Обведено): /g)?.length ?? 0).toBeGreaterThanOrEqual(
        outlined.length,
      );
      const zones = steps.flatMap(({ exercise }) =>
        exercise?.kind === 'predict' ? exercise.zones : [],
      );
      expect(html.match(/<circle cx=/g)?.length ?? 0).toBeGreaterThanOrEqual(zones.length);
    }
  });

  it('are what each is called: the key has the answers, the worksheet has none', () => {
    const [written] = lessons;
    if (!written) throw new Error('no lesson');
    const [worksheet = '', key = '', pack = ''] = SHEETS.map((sheet) => sheetOf(written, sheet));
    const answer =
      written.lesson.steps.flatMap(({ exercise }) =>
        exercise?.kind === 'number' ? [exercise.range] : [],
      )[0] ?? 'none';
    expect(worksheet).not.toContain(answer);
    expect(key).toContain(answer);
    expect(pack).toContain(answer);
    expect(pack.match(/class="sheet-part /g)).toHaveLength(3);
  });
});
