import { describe, expect, it } from 'vitest';
import { readScenarios } from '../../src/content/check.ts';
import { readGlossary } from '../../src/content/read-glossary.ts';
import { readLessons } from '../../src/content/read-lessons.ts';
import { TEXT_LANGUAGES, type TextLanguage } from '../../src/model/language.ts';
import type { LessonStep } from '../../src/model/lesson.ts';
import type { RegimeKind } from '../../src/model/regime.ts';
import { linkTerms, termsIn } from '../../src/words/terms.ts';

const lessons = readLessons(() => []);
const { terms } = readGlossary();
const scenarios = readScenarios();

/** The terms that stand in what learners read of a step. */
function termsOf({ paragraphs }: LessonStep, lang: TextLanguage): readonly string[] {
  const known = termsIn(terms, lang);
  return paragraphs.flatMap((text) =>
    linkTerms(text[lang], known).flatMap((part) => (typeof part === 'string' ? [] : [part.term])),
  );
}

/** The word for rules of a kind. */
const KINDS: readonly (readonly [term: string, kind: RegimeKind])[] = [
  ['demilitarised-zone', 'demilitarised'],
  ['economic-zone', 'economic-zone'],
];

describe.each(TEXT_LANGUAGES)('what proposals say beside control, in %s', (lang) => {
  it.each(['rules-of-its-own', 'recognition', 'de-jure', 'de-facto', ...KINDS.map(([id]) => id)])(
    'is taught: %s',
    (id) => {
      const steps = lessons.flatMap(({ steps: all }) => all);
      expect(steps.filter((step) => termsOf(step, lang).includes(id)).length).toBeGreaterThan(0);
    },
  );
});

describe('a lesson that tells of rules of its own', () => {
  it.each(KINDS)('cites for a %s the record that has one', (id, kind) => {
    const cited = scenarios
      .filter(({ rules }) => rules.some(({ outcome }) => outcome.regime?.kind === kind))
      .map(({ sources }) => sources.map(({ url }) => url));
    for (const { steps, sources } of lessons) {
      for (const step of steps.filter((one) => termsOf(one, 'en').includes(id))) {
        const urls = sources.flatMap((one) => (step.sources?.includes(one.id) ? [one.url] : []));
        expect(cited.some((of) => of.some((url) => urls.includes(url)))).toBe(true);
      }
    }
  });
});
