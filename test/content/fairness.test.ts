import { describe, expect, it } from 'vitest';
import { readScenarios } from '../../src/content/check.ts';
import { readGlossary } from '../../src/content/read-glossary.ts';
import { readCoverage } from '../../src/content/read-coverage.ts';
import { readMethod } from '../../src/content/read-method.ts';
import { textsOf } from './texts.ts';

const SCENARIOS = readScenarios();
const GLOSSARY = readGlossary().terms.map(({ term, definition }) => ({ term, definition }));
const TEXTS = [
  ...SCENARIOS.map((scenario) => [scenario.id, scenario] as const),
  ['method', readMethod()] as const,
  ['coverage', readCoverage()] as const,
  ['glossary', GLOSSARY] as const,
].flatMap(([name, record]) =>
  textsOf(record).map(([path, text]) => [`${name} ${path}`, text] as const),
);

describe.each(SCENARIOS.map((one) => [one.id, one] as const))('the record %s', (_id, record) => {
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
    expect(told?.sources).toEqual(['un-68-262', 'un-es-11-4']);
  });

  it('says that Crimea was illegally annexed', () => {
    const all = textsOf(record).map(([, text]) => text);
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

describe('wordings that readers took for something else', () => {
  const finds = (lang: 'en' | 'uk', pattern: RegExp) =>
    TEXTS.flatMap(([path, text]) => {
      const found = text[lang].match(pattern);
      return found ? [`${path}: ${found[0]}`] : [];
    });

  it('are not in English', () => {
    const old =
      /\bassessors?\b|\bread here\b|\bpass(es)? to Russia\b(?!n)|\bregions whole\b|(?<!on the )\bground\b|\bstands? (in|on|behind|apart|around)\b|\bis no (guide|unit|size)\b|how sure|Crimea inside|March 2026\b(?!,)|\botherwise\b|proposals speak of|reported unclear/i;
    expect(finds('en', old)).toEqual([]);
  });

  it('are not in Ukrainian', () => {
    const old =
      /перейшл[аи] б до Росії|через управління США|не визнають законним|наскільки це певно|до березня 2026/i;
    expect(finds('uk', old)).toEqual([]);
  });

  it('never name a city where a region is meant', () => {
    const city =
      /\b(Kherson|Zaporizhzhia|Luhansk|Donetsk|Kharkiv|Sumy|Mykolaiv)(?= (would|comes|are)\b)/;
    expect(finds('en', city)).toEqual([]);
  });
});
