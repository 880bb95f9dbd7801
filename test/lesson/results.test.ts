import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { progressOf } from '../../src/lesson/progress.ts';
import { resultsFile } from '../../src/lesson/results-file.ts';
import { resultsName, resultsText } from '../../src/lesson/results.ts';
import { LESSON_WORDS } from '../../src/content/lesson-words/index.ts';
import { MESSAGES } from '../../src/content/messages/index.ts';
import { writtenText } from '../../src/lesson/number-text.ts';
import { localise } from '../../src/model/localise.ts';
import { evaluated, KNOWN, SPEECH } from './lessons.ts';
import { plain } from '../plain.ts';

const lesson = evaluated();
const ground = {
  ground: KNOWN.ground,
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
    expect(text).toContain('Your answer: Reported: a source says it (not the answer)');
    expect(text).toContain('\nNot reported, the paper says.\nAnswer: Inferred: it follows');
    expect(text).toContain('Your answer: 75% (correct)');
    expect(text).toContain('B deal → A deal (not checked)');
    expect(text).not.toContain('\nAnswer: A deal → B deal');
  });

  it('have a number with its unit once, in the form that it asks for', () => {
    const uk = { ...SPEECH, lang: 'uk', words: MESSAGES.uk, say: LESSON_WORDS.uk } as const;
    const share = { as: 'share', unit: '%' } as const;
    const count = { as: 'count', unit: '' } as const;
    expect(writtenText('40 %', share, SPEECH)).toBe('40%');
    expect(writtenText('40.5', share, SPEECH)).toBe('40.5%');
    expect(['1', '22', '25 населених пунктів'].map((one) => writtenText(one, count, uk))).toEqual([
      '1 населений пункт',
      '22 населені пункти',
      '25 населених пунктів',
    ]);
    expect(writtenText('1 towns', count, SPEECH)).toBe('1 town');
    expect(writtenText('6 600 км²', { as: 'area', unit: 'км²' }, uk)).toBe('6 600 км²');
    expect(writtenText('many', count, SPEECH)).toBe('many');
  });

  it('call an estimate that counts close enough, and say what counts', () => {
    const near = new Map([
      ['number', { answer: { kind: 'number', text: '77' } as const, checked: true }],
    ]);
    const told = resultsText({ ...handedIn, attempts: near }, ground, SPEECH);
    expect(told).toContain('Your answer: 77% (close enough)');
    expect(told).toContain('Answer: 75%\nAnything from 72% to 78% counts.');
  });

  it('say how a prediction compares with what the scenario says', () => {
    expect(text).toContain('Donetsk region, Ukrainian-held part: Russia');
    expect(plain(text)).toContain('They agree on 100 km² (1 zone).');
  });

  it('have notes, name and link', () => {
    expect(text).toContain('– First <thought>\n– Second');
    expect(text).toContain('Name: Group & 1');
    expect(text).toContain(handedIn.address);
  });

  it('say where there is no answer, and count no points', () => {
    const empty = resultsText(
      { ...handedIn, attempts: new Map(), notes: new Map() },
      ground,
      SPEECH,
    );
    expect(empty.match(/Your answer: no answer/g)).toHaveLength(5);
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
