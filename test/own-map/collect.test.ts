import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeIn, type KnownTasks } from '../../src/own-map/collect.ts';
import { fileOf } from '../../src/own-map/file.ts';
import { emptyMap, LIMITS } from '../../src/own-map/own-map.ts';
import { majority, talliesOf } from '../../src/own-map/tally.ts';
import type { Zone } from '../../src/model/zone.ts';

const known: KnownTasks = {
  records: ['plan'],
  day: '2025-08-08',
  lessons: [
    {
      id: 'what-would-change',
      title: 'What would change',
      steps: [
        {
          id: 'before',
          title: 'Before',
          exercise: {
            kind: 'predict',
            prompt: '',
            scenario: 'plan',
            zones: ['donetsk.ukraine', 'donetsk.russia'],
          },
        },
      ],
    },
  ],
};

const take = (text: string) => takeIn({ name: 'x', text }, known);
const refusalOf = (text: string) => {
  const taken = take(text);
  return taken.ok ? null : taken.refusal.kind;
};
const LESSON = 'https://site.example/en/lessons/what-would-change/';
const map = {
  ...emptyMap('2025-08-08'),
  zones: { 'donetsk.ukraine': 'russia' },
  name: 'Ann',
} as const;

describe('what is handed in', () => {
  it('is taken from a file and from a link alike', () => {
    const answers = [
      expect.objectContaining({
        task: { kind: 'map', text: null },
        by: 'Ann',
        readings: { 'donetsk.ukraine': 'russia' },
      }),
    ];
    expect(take(fileOf(map, 'caption'))).toEqual({ ok: true, answers });
    expect(
      take(' https://site.example/uk/your-map/#v=1&day=2025-08-08&zones=----r&name=Ann\n'),
    ).toEqual({ ok: true, answers });
    // Where the site’s address is not known, the file that has all of it gives links to itself.
    expect(
      take('file:///C:/lines-of-contact.uk.html#your-map/?v=1&day=2025-08-08&zones=----r&name=Ann'),
    ).toEqual({ ok: true, answers });
  });

  it.each([LESSON, 'file:///tmp/lines.html#lessons/what-would-change/'])(
    'is taken from a lesson’s link, of which other answers are of no concern: %s',
    (lesson) => {
      expect(take(`${lesson}?step=results&a=1_order.a~b*_before.ro`)).toEqual({
        ok: true,
        answers: [
          {
            task: { kind: 'lesson', lesson: 'what-would-change', step: 'before' },
            zones: ['donetsk.ukraine', 'donetsk.russia'],
            by: '',
            readings: { 'donetsk.ukraine': 'russia', 'donetsk.russia': 'unresolved' },
            areas: [],
          },
        ],
      });
    },
  );

  it('is taken from a file of a lesson’s results, with the name in it', () => {
    const file = [
      '<!doctype html>\n<html lang="en">\n<body>\n<h1>Your results: What would change</h1>',
      '<p>Name: Ann &amp; Bo</p>\n<ol>\n</ol>',
      `<p class="fine">Link: <a href="${LESSON}?step=results&amp;a=1_before.r-">x</a></p>`,
    ].join('\n');
    expect(take(file)).toMatchObject({
      ok: true,
      answers: [{ by: 'Ann & Bo', readings: { 'donetsk.ukraine': 'russia' } }],
    });
  });

  it('is refused as a whole where anything is wrong in it, and says what', () => {
    expect(
      [
        'x'.repeat(LIMITS.file + 1),
        'javascript:alert(1)',
        'https://site.example/method/',
        '<script>alert(1)</script>',
        `https://site.example/lessons/nowhere/?a=1_before.rr`,
        `${LESSON}?a=1_before.rrrr`,
        `${LESSON}?a=9_before.rr`,
        `${LESSON}?a=1_other.a`,
        fileOf(map, '').slice(0, -9),
        fileOf(map, '').replace('"version": 1', '"version": 3'),
        'https://site.example/your-map/#v=1&day=2025-08-08',
      ].map(refusalOf),
    ).toEqual([
      'size',
      'unknown',
      'unknown',
      'unknown',
      'lesson',
      'answers',
      'answers',
      'nothing',
      'map',
      'map',
      'nothing',
    ]);
  });

  it('may be any text at all', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(take(text).ok).toBe(false);
        expect(take(`${LESSON}?a=${text}`)).toHaveProperty('ok');
      }),
    );
  });
});

describe('a class', () => {
  const zones: readonly Zone[] = (['ukraine', 'russia'] as const).map((holder) => ({
    id: `donetsk.${holder}`,
    region: 'donetsk',
    holder,
    areaKm2: 1,
    label: [0, 0],
  }));
  const link = (answer: string) => `${LESSON}?a=1_before.${answer}`;
  const answers = ['ru', 'r-', 'ou', `rr`].flatMap((answer) => {
    const taken = take(link(answer));
    return taken.ok ? taken.answers : [];
  });

  it('is counted zone by zone, those without an answer too', () => {
    const [tally] = talliesOf(answers, zones);
    expect(tally?.zones.map(({ zone, counts, none }) => [zone.id, counts, none])).toEqual([
      ['donetsk.ukraine', { ukraine: 0, russia: 3, unresolved: 1, silent: 0 }, 0],
      ['donetsk.russia', { ukraine: 2, russia: 1, unresolved: 0, silent: 0 }, 1],
    ]);
  });

  it('has a common answer where more than half of all gave it', () => {
    const [tally] = talliesOf(answers, zones);
    // Two of four are not more than half.
    expect(tally && majority(tally)).toEqual({ 'donetsk.ukraine': 'russia' });
  });

  it('that worked on two tasks is counted for each', () => {
    const taken = take(fileOf(map, ''));
    const tallies = talliesOf([...answers, ...(taken.ok ? taken.answers : [])], zones);
    expect(tallies.map(({ task, answers: own }) => [task.kind, own.length])).toEqual([
      ['lesson', 4],
      ['map', 1],
    ]);
  });
});
