import { describe, expect, it } from 'vitest';
import type { Glossary } from '../../../src/model/glossary.ts';
import { LANGUAGES, type Language, textsIn } from '../../../src/model/language.ts';
import type { Timeline } from '../../../src/model/timeline.ts';
import { sitePage } from '../../../src/site/pages/site-pages.ts';
import { timelinePage } from '../../../src/site/pages/timeline-page.tsx';
import { validator } from '../../html-validator.ts';
import { textOf } from '../../ui/pages.ts';
import { folderOf } from '../../language-folder.ts';
import { inEach } from '../../in-each.ts';

const source = {
  outlet: inEach('The Paper', '«Газета»'),
  language: 'en',
  date: '2025-04-24',
  url: 'https://example.org/1',
} as const;
const timeline: Timeline = {
  readTo: '2025-05-31',
  events: [
    {
      date: '2025-04-23',
      kind: 'proposal',
      text: inEach('A text was handed over.', 'Текст передали.'),
      evidence: 'read',
      record: 'deal',
      checked: '2026-01-01',
      sources: [source],
    },
    {
      date: '2025-04-23',
      kind: 'talks',
      text: inEach('They met.', 'Вони зустрілися.'),
      evidence: 'summarised',
      record: 'hidden',
      checked: '2026-01-01',
      sources: [],
    },
    {
      date: '2025-05',
      kind: 'front',
      text: inEach('A border moved.', 'Кордон змістився.'),
      evidence: 'read',
      record: null,
      checked: '2026-01-01',
      sources: [source],
    },
    {
      date: '2025-05-08',
      kind: 'truce',
      text: inEach('A truce began.', 'Почалося перемир’я.'),
      evidence: 'read',
      record: 'line',
      checked: '2026-01-01',
      sources: [source],
    },
    {
      date: '2025-06',
      kind: 'front',
      text: inEach('The line moved.', 'Лінія змістилася.'),
      evidence: 'read',
      record: 'line',
      checked: '2026-01-01',
      sources: [source],
    },
  ],
  notFound: [inEach('Nothing was found after.', 'Пізніше нічого не знайдено.')],
};
const glossary: Glossary = {
  reviewed: '2026-01-01',
  sources: [],
  terms: [
    {
      id: 'border',
      term: inEach('border', 'кордон'),
      definition: inEach('A line.', 'Лінія.'),
      plain: inEach('A line.', 'Лінія.'),
      forms: inEach([]),
      see: [],
      sources: [],
    },
  ],
};
const page = (lang: Language) =>
  timelinePage({
    timeline,
    glossary,
    records: [
      {
        id: 'deal',
        title: 'The deal',
        kind: 'proposal',
        path: `${folderOf(lang)}deal/`,
      },
      { id: 'line', title: 'The line', kind: 'assessment', path: folderOf(lang) },
    ],
    lang,
    site: '',
    sheet: 'page.css',
    fonts: [],
  });
const itemOf = (id: string, lang: Language = 'en') =>
  new RegExp(`<li id="${id}">(.*?)</li>`, 's').exec(page(lang))?.[1] ?? '';

describe('the page of the timeline', () => {
  it.each(LANGUAGES)('is valid HTML with every event, by month, in %s', async (lang) => {
    expect(sitePage('timeline', lang).pathIn(lang)).toBe(`${folderOf(lang)}timeline/`);
    const report = await validator.validateString(page(lang));
    expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
    const text = page(lang).replaceAll(/<[^>]+>/g, '');
    for (const event of timeline.events) expect(text).toContain(event.text[textsIn(lang)]);
    expect(page(lang).match(/<section id="2025-0[456]">/g)).toHaveLength(3);
  });

  it('says when it was, what kind of thing, and how it is known, with its sources', () => {
    expect(textOf(itemOf('on-2025-04-23'))).toContain('23 April 2025 · Proposal');
    expect(textOf(itemOf('on-2025-04-23'))).toContain('● source read · The Paper, 24 April 2025');
    expect(itemOf('on-2025-04-23')).toContain('href="https://example.org/1"');
    expect(textOf(itemOf('on-2025-04-23-2'))).toContain('◐ from a news round-up');
  });

  it('names the month where no source gives the day', () => {
    expect(textOf(itemOf('on-2025-05'))).toContain('May 2025 (day not given)');
    expect(textOf(itemOf('on-2025-05', 'uk'))).toContain('Травень 2025 (день не вказано)');
  });

  it('links the record that an event belongs to, if it has a page', () => {
    expect(itemOf('on-2025-04-23')).toContain('<a href="../deal/">The deal</a>');
    expect(itemOf('on-2025-04-23', 'uk')).toContain('<a href="../../uk/deal/">');
    expect(itemOf('on-2025-04-23-2')).not.toContain('<a');
  });

  it('links who held what on the day of the event, where it has one', () => {
    expect(itemOf('on-2025-05-08')).toContain(
      '<a href="../?lang=en&amp;day=2025-05-08">The line</a>',
    );
    expect(itemOf('on-2025-05-08', 'uk')).toContain('<a href="../../uk/?day=2025-05-08">');
    expect(itemOf('on-2025-06')).toContain('<a href="../?lang=en">The line</a>');
    expect(itemOf('on-2025-06', 'uk')).toContain('<a href="../../uk/">');
  });

  it('links words to the glossary', () => {
    expect(itemOf('on-2025-05')).toContain('href="../glossary/#border"');
  });

  it('ends with what was looked for and not found', () => {
    expect(page('en')).toMatch(/<section id="not-found">.*Nothing was found after\.<\/li><\/ul>/s);
  });
});
