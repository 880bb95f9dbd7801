import { describe, expect, it } from 'vitest';
import { giftOf } from '../../src/school/gift.ts';
import { moodleXml } from '../../src/school/moodle.ts';
import { quizCsv } from '../../src/school/quiz-csv.ts';
import { ADDRESS, course, PNG } from './courses.ts';
import { elementsOf } from './xml-elements.ts';

const hostile = (text: string) => {
  const [first, ...rest] = course().steps;
  if (!first) throw new Error('no step');
  return course({ steps: [{ ...first, paragraphs: [text] }, ...rest] });
};

describe('GIFT', () => {
  /** Questions as Moodle’s reader parts them: by empty lines. */
  const questions = (text: string) => text.split(/\n\s*\n/).filter((one) => one.includes('::'));

  it('has a question for each task, with its answers by kind', () => {
    const all = questions(giftOf(course(), ADDRESS));
    expect(all).toHaveLength(5);
    const [choice, order, number, predict, discuss] = all.map((one) => one.slice(one.indexOf('{')));
    expect(choice?.match(/^=/gm)).toHaveLength(1);
    expect(choice?.match(/^~.*#Not .*, the paper says\.$/gm)).toHaveLength(4);
    expect(order).toContain('=A deal -> 1\n=B deal -> 2');
    expect(number).toMatch(/\{\n#72..78\n\}/);
    expect(predict?.match(/ -> (Russia|Unclear)/g)).toHaveLength(2);
    expect(discuss).toContain('####What to look for\\: Anything.');
  });

  it('leads to the step whose picture it can’t have', () => {
    expect(giftOf(course(), ADDRESS)).toContain(
      String.raw`https\://example.org/map/lessons/a-lesson/?view\=pupil&step\=choice`,
    );
  });

  it('takes the format’s signs in a text as text', () => {
    const [first = ''] = questions(giftOf(hostile('a = b ~ c # {d}: \\ \n\n ::x::'), ADDRESS));
    expect(first).toContain(String.raw`a \= b \~ c \# \{d\}\: \\ \:\:x\:\:`);
  });
});

describe('CSV for quiz services', () => {
  it('has a row for each choice: four options at most, and the right one among them', () => {
    const [head, ...rows] = quizCsv(course(), ADDRESS).trimEnd().split('\r\n');
    expect(head?.split(',')).toHaveLength(8);
    expect(rows).toHaveLength(1);
    const fields = rows[0]
      ?.match(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)
      ?.map((one) => one.replace(/,$/, ''));
    const right = Number(fields?.[6]);
    expect(fields?.[right]).toMatch(/^"?Inferred/);
    expect(fields?.[7]).toBe(`${ADDRESS}?view=pupil&step=choice`);
  });

  it('has no field that a spreadsheet takes for a formula', () => {
    const [first, ...rest] = course().steps;
    if (first?.exercise?.kind !== 'choice') throw new Error('no choice');
    const exercise = { ...first.exercise, prompt: '=1+1' };
    const csv = quizCsv(course({ steps: [{ ...first, exercise }, ...rest] }), ADDRESS);
    expect(csv).toContain("\r\n'=1+1,");
  });
});

describe('Moodle XML', () => {
  const pictures = new Map([['assets/sheet-map-en-12345678.svg', PNG]]);

  it('is well-formed, with a question of Moodle’s for each task', () => {
    const types = elementsOf(moodleXml(course(), pictures))
      .filter(({ name }) => name === 'question')
      .map(({ attributes }) => attributes['type']);
    expect(types).toEqual([
      'category',
      'multichoice',
      'matching',
      'numerical',
      'matching',
      'essay',
    ]);
  });

  it('has one answer of a choice that counts, and says why the others don’t', () => {
    const xml = moodleXml(course(), pictures);
    const [choice = ''] = xml.match(/<question type="multichoice">[\s\S]*?<\/question>/) ?? [];
    expect(choice.match(/<answer fraction="100"/g)).toHaveLength(1);
    expect(choice.match(/<answer fraction="0"[\s\S]*?, the paper says\./g)).toHaveLength(4);
  });

  it('has the picture inside, under the name by which its text shows it', () => {
    const xml = moodleXml(course(), pictures);
    const [, name = ''] = /<file name="([^"]+)" path="\/" encoding="base64">/.exec(xml) ?? [];
    expect(xml).toContain(`@@PLUGINFILE@@/${name}`);
    expect(xml).toContain(`>${PNG}</file>`);
  });

  it('stays well-formed whatever a text holds', () => {
    const xml = moodleXml(hostile('</text> & <script> ]]> \u0000 "x"'), pictures);
    expect(elementsOf(xml).some(({ name }) => name === 'script')).toBe(false);
    expect(xml).not.toContain('\u0000');
  });
});
