import { describe, expect, it } from 'vitest';
import { readScenarios } from '../../src/content/check.ts';
import { rulesOf } from '../../src/model/rules.ts';
import { textsOf } from './texts.ts';
import { plain } from '../plain.ts';

const SCENARIOS = plain(readScenarios());

/** Those that need it beside them: a baseline is what the Assembly called for itself. */
const BESIDE = SCENARIOS.filter(({ kind }) => kind !== 'baseline');

describe.each(BESIDE.map((one) => [one.id, one] as const))('the record %s', (_id, record) => {
  const context = record.context.map(({ text }) => text);

  it('says up to which day its status is true', () => {
    expect(record.standing.asOf).toBe('2026-10-10');
    expect(record.standing.asOf > record.date).toBe(true);
  });

  it('tells what the UN General Assembly called for, with both resolutions', () => {
    for (const lang of ['en', 'uk'] as const) {
      expect(context.filter((text) => /68\/262.*ES-11\/4/s.test(text[lang]))).toHaveLength(1);
    }
    const told = record.context.find(({ text }) => text.en.includes('68/262'));
    expect(told?.text.en).toContain('Crimea on the basis of the referendum of 16 March 2014');
    expect(told?.text.uk).toContain('Криму на підставі референдуму 16 березня 2014 року');
    expect(told?.sources).toEqual(expect.arrayContaining(['un-68-262', 'un-es-11-4']));
  });

  it('says that Crimea was illegally annexed, and in whose words', () => {
    const all = textsOf(record).map(([, text]) => text);
    for (const { en, uk } of all.filter((text) => text.en.includes('illegally annexed'))) {
      expect(en).toMatch(/in Bloomberg’s words, illegally annexed/);
      expect(uk).toMatch(/за словами Bloomberg, незаконно анексу/);
    }
    expect(all.some(({ en }) => /illegally annexed (Crimea )?in 2014/.test(en))).toBe(true);
    expect(all.some(({ uk }) => /незаконно анексува(ли|ла)( Крим)? 2014 року/.test(uk))).toBe(true);
  });
});

it('Russian-held Kherson and Zaporizhzhia follow from a halt, as far as it reaches', () => {
  const deal = SCENARIOS.find(({ id }) => id === 'bloomberg-2025-08');
  const rule = deal?.rules.find(
    ({ regions, holder }) => regions?.includes('kherson') && holder === 'russia',
  );
  expect(rule?.outcome).toMatchObject({
    basis: 'inferred',
    extent: 'unclear',
    attribution: 'term',
  });
});

it('the dam is said to be destroyed wherever a record speaks of who would control it', () => {
  const dams = SCENARIOS.flatMap(({ sites }) =>
    sites.filter(({ site }) => site === 'kakhovka-dam'),
  );
  expect(dams.length).toBeGreaterThan(1);
  for (const { text } of dams) {
    expect(text.en).toContain('destroyed on 6 June 2023');
    expect(text.uk).toMatch(/зруйнован(а|у|ою) 6 червня 2023 року/);
  }
});

it('every record that names the dam says that it is destroyed', () => {
  const told = SCENARIOS.map(
    ({ id, ...record }) => [id, textsOf(record).map(([, text]) => text)] as const,
  );
  const naming = told.filter(([, texts]) => texts.some(({ en }) => /\bdam\b/.test(en)));
  expect(naming.length).toBeGreaterThan(3);
  for (const [id, texts] of naming) {
    const en = texts.some((text) => /destroyed/.test(text.en));
    const uk = texts.some((text) => /зруйнован/.test(text.uk));
    expect([id, en, uk]).toEqual([id, true, true]);
  }
});

it('unhindered passage on the Dnipro is called one thing in both texts of April 2025 that name it', () => {
  const texts = textsOf(
    SCENARIOS.filter(({ id }) => ['us-framework-2025-04', 'europe-ukraine-2025-04'].includes(id)),
  ).map(([, text]) => text);
  const told = texts.filter(({ en }) => /on the Dnipro/.test(en));
  expect(told).toHaveLength(5);
  for (const { en, uk } of told) {
    expect(en).toContain('unhindered passage on the Dnipro');
    expect(uk).toContain('безперешкодне судноплавство Дніпром');
  }
});

it('what is told as summarised has a round-up or the article that it names among its sources', () => {
  const told = SCENARIOS.flatMap(({ sources, context }) =>
    context
      .filter(({ text }) => text.en.includes('as summarised'))
      .map(({ sources: ids }) => sources.filter(({ id }) => ids.includes(id))),
  );
  expect(told.length).toBeGreaterThan(1);
  for (const cited of told) {
    const outlets = cited.map(({ outlet }) => outlet.en);
    expect(outlets.some((name) => /news round-up|^Reuters$/.test(name))).toBe(true);
  }
});

it('media that belong to a state are cited in the record of that state’s own demand alone', () => {
  const owned = SCENARIOS.flatMap(({ id, sources }) =>
    sources.filter(({ stateMedia }) => stateMedia).map((source) => [id, source.id]),
  );
  expect(owned).toEqual([['russia-2024-06', 'sputnik-2025-06-02']]);
});

it('the report of August 2025 is told with the answer of Ukraine and European states', () => {
  const answers = SCENARIOS.find(({ id }) => id === 'bloomberg-2025-08')?.reactions ?? [];
  const told = answers.filter(({ who, date }) => who.includes('ukraine') && date === '2025-08-09');
  const said = (lang: 'en' | 'uk') => told.map(({ text }) => text[lang]).join(' ');
  expect(said('en')).toMatch(/rejected giving up territory.*on a mutual basis only/);
  expect(said('uk')).toMatch(/відкинув територіальні поступки.*лише взаємний/);
});

it('a zone that one side proposes or that is one of two ways is told as possible, one that a text lays down as fact of it', () => {
  const zoneIn = (record: string) =>
    SCENARIOS.find(({ id }) => id === record)?.rules.flatMap(({ outcome }) => {
      const rules = rulesOf(outcome);
      return rules ? [rules.isOpen] : [];
    });
  expect(zoneIn('bloomberg-2026-02')).toEqual([true]);
  expect(zoneIn('us-ukraine-20-points-2025-12')).toEqual([true]);
  expect(zoneIn('us-28-points-2025-11')).toEqual([false]);
  expect(zoneIn('geneva-zone-2026-02')).toEqual([false]);
});
