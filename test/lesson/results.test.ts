import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { progressOf } from '../../src/lesson/progress.ts';
import { resultsFile } from '../../src/lesson/results-file.ts';
import { resultsName, resultsText } from '../../src/lesson/results.ts';
import { localise } from '../../src/model/localise.ts';
import { evaluated, KNOWN, SPEECH } from './lessons.ts';

const lesson = evaluated();
const ground = {
  zones: KNOWN.zones,
  scenarios: KNOWN.scenarios.map((one) => localise(one, 'en')),
};
const { attempts } = progressOf(
  '?a=1_choice.reported*_number.75*_predict.r-*_order.b-deal~a-deal',
  lesson,
).progress;
const handedIn = {
  lesson,
  attempts,
  notes: new Map([['discuss', 'First <thought>\nSecond']]),
  name: 'Group & 1',
  address: 'https://example.org/lessons/a-lesson/?step=results&a=1',
};

describe('the results of a lesson', () => {
  const text = resultsText(handedIn, ground, SPEECH);

  it('say what was answered, and the computed answer once it was checked', () => {
    expect(text).toContain('Answer: Reported: a source says it (not as computed)');
    expect(text).toContain('Computed answer: Inferred: it follows');
    expect(text).toContain('Answer: 75 % (as computed)');
    expect(text).toContain('B deal → A deal (not checked)');
    expect(text).not.toContain('Computed answer: A deal → B deal');
  });

  it('say how a prediction compares with what the scenario says', () => {
    expect(text).toContain('Donetsk region, Ukrainian-held part: Russia');
    expect(text).toContain('They agree on 100 km² (1 zone).');
  });

  it('have notes, name and link', () => {
    expect(text).toContain('– First <thought>\n– Second');
    expect(text).toContain('By: Group & 1');
    expect(text).toContain(handedIn.address);
  });

  it('say where there is no answer, and count no points', () => {
    const empty = resultsText(
      { ...handedIn, attempts: new Map(), notes: new Map() },
      ground,
      SPEECH,
    );
    expect(empty.match(/Answer: no answer/g)).toHaveLength(5);
    expect(text + empty).not.toMatch(/points|score|\d+ (of|out of) \d+/);
  });
});

describe('the results as a file', () => {
  const html = resultsFile(handedIn, ground, SPEECH);

  it('are valid HTML without script, with what was written as text', async () => {
    const report = await new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: { 'doctype-style': 'off', 'long-title': 'off' },
    }).validateString(html);
    expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
    expect(html).not.toContain('<script');
    expect(html).toContain('First &lt;thought&gt;');
    expect(html).toContain('Group &amp; 1');
  });

  it('load nothing', () => {
    expect(html).not.toMatch(/\bsrc=|<link|url\(/);
    expect(html).toContain("default-src 'none'");
  });

  it('are called after lesson and language, the same on every day', () => {
    expect(resultsName(lesson, 'uk')).toBe('a-lesson-uk.html');
  });
});
