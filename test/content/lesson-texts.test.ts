import { describe, expect, it } from 'vitest';
import { LESSON_WORDS } from '../../src/content/lesson-words/index.ts';
import { TEXT_LANGUAGES } from '../../src/model/language.ts';
import { textsOf } from './texts.ts';
import { LESSONS, scenarios, tasksOf } from './every-lesson.ts';

describe.each(LESSONS.map((lesson) => [lesson.id, lesson] as const))('%s', (_id, lesson) => {
  const sources = lesson.sources.map(({ id }) => id);

  it('names steps in its notes as they are called', () => {
    for (const lang of TEXT_LANGUAGES) {
      const titles = lesson.steps.map(({ title }) => title[lang]);
      const [timing] = lesson.teacher;
      const named = [...(timing?.[lang] ?? '').matchAll(/[“«]([^”»]+)[”»]/g)].map(([, one]) => one);
      expect(named.length).toBeGreaterThan(0);
      for (const name of named) expect(titles).toContain(name);
    }
  });

  it('calls what a prediction can leave open as its button does', () => {
    const quoted = { en: /“([^”]+)”\.$/, uk: /«([^»]+)»\.$/ };
    for (const { step, task } of tasksOf(lesson, 'predict')) {
      for (const lang of TEXT_LANGUAGES) {
        const called = task.prompt[lang].match(quoted[lang])?.[1];
        const { unresolved } = LESSON_WORDS[lang].predict.sides;
        expect([step, lang, called ?? unresolved]).toEqual([step, lang, unresolved]);
      }
    }
  });

  it('asks for a source’s figure where its title and the step have it', () => {
    for (const { id, paragraphs, task } of lesson.steps) {
      if (task?.kind !== 'number' || !task.stated) continue;
      const { source, value } = task.stated;
      const title = lesson.sources.find((one) => one.id === source)?.title ?? '';
      for (const text of [title, ...paragraphs.map(({ en }) => en).slice(0, 1)])
        expect([id, text]).toEqual([id, expect.stringContaining(String(value))]);
    }
  });

  it('uses the words of the page: scenario, zone, unclear; not ground, record, assessor', () => {
    const avoided = {
      en: /(?<!on the )\bground\b|\brecords?\b|assessor|\bstands?\b|\banybody\b|how sure|arrow keys/i,
      uk: /(?<!р)запис[іуа]?(?![а-яіїєґ])|не визначено|наскільки певн|син(я|ій|є)\s/iu,
    };
    for (const [path, text] of textsOf(lesson)) {
      for (const lang of TEXT_LANGUAGES)
        expect([path, text[lang].match(avoided[lang])?.[0]]).toEqual([path, undefined]);
    }
  });

  it('says “region” in English where a city has the region’s name', () => {
    const city = /\b(Kherson|Zaporizhzhia|Donetsk|Luhansk|Kharkiv|Sumy|Mykolaiv)\b/;
    const allowed =
      /region|oblast|Luhansk”|nuclear power plant|near Sumy and Kharkiv|territories of Zaporizhzhia/;
    for (const [path, text] of textsOf({ ...lesson, sources: [] })) {
      for (const sentence of text.en.split(/(?<=[.?!])\s/).filter((one) => city.test(one)))
        expect([path, sentence]).toEqual([path, expect.stringMatching(allowed)]);
    }
  });

  it('rests its reasons on sources of their step, in both languages, in at most thirty words', () => {
    for (const { step, task } of tasksOf(lesson, 'choice')) {
      const cited = lesson.steps.find(({ id }) => id === step)?.sources;
      for (const { option, text, sources: of } of task.reasons ?? []) {
        expect([step, option, cited]).toEqual([step, option, expect.arrayContaining([...of])]);
        for (const lang of TEXT_LANGUAGES) {
          expect([step, option, text[lang].split(/\s+/).length <= 30 || text[lang]]).toEqual([
            step,
            option,
            true,
          ]);
        }
      }
    }
  });

  it('cites sources that it has, and has none that it doesn’t cite', () => {
    const cited = new Set(lesson.steps.flatMap((step) => step.sources ?? []));
    expect([...cited].toSorted()).toEqual(sources.toSorted());
  });

  it('rests on what the records rest on', () => {
    const known = scenarios.flatMap((scenario) => scenario.sources);
    for (const source of lesson.sources) {
      const same = known.filter(({ url }) => url === source.url);
      expect(same).toContainEqual({ ...source, id: expect.any(String) });
    }
  });

  it('has a source for each step that shows or asks for a record', () => {
    for (const { id, picture, task, sources: of } of lesson.steps) {
      if (picture || (task && task.kind !== 'discuss'))
        expect([id, of?.length ?? 0]).not.toEqual([id, 0]);
    }
  });

  it('writes down no figure that the page computes', () => {
    for (const [path, text] of textsOf(lesson)) {
      for (const lang of TEXT_LANGUAGES) {
        expect([path, text[lang].match(/\d[\d\s,.]*\s*(km|км|%|per cent|відсот)/i)]).toEqual([
          path,
          null,
        ]);
      }
    }
  });

  it('is in short sentences: at most thirty words', () => {
    for (const { id, paragraphs, task } of lesson.steps) {
      const texts = [...paragraphs, ...(task ? [task.prompt] : [])];
      for (const text of texts) {
        for (const lang of TEXT_LANGUAGES) {
          const longest = Math.max(
            ...text[lang]
              .split(/[.!?:;](?=\s|$)|[.!?]”/)
              .map((one) => one.trim().split(/\s+/).length),
          );
          expect([id, lang, longest <= 30 || text[lang]]).toEqual([id, lang, true]);
        }
      }
    }
  });
});
