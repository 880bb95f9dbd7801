import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COAST_SLIVER_KM2, SLIVER_KM2 } from '../../geodata/steps/fold-days.ts';
import { readScenarios } from '../../src/content/check.ts';
import { MESSAGES } from '../../src/content/messages/index.ts';
import { parseMethod } from '../../src/content/method-schema.ts';
import { readCoverage } from '../../src/content/read-coverage.ts';
import { readMethod } from '../../src/content/read-method.ts';
import { formatDay, formatNumber } from '../../src/words/format.ts';
import { localise } from '../../src/model/localise.ts';
import manifest from '../../public/geo/manifest.json';
import { plain } from '../plain.ts';
import { inEach } from '../in-each.ts';

const section = {
  id: 'line',
  title: inEach('Line'),
  paragraphs: [inEach('A line.')],
  links: [{ label: inEach('Map'), url: 'https://example.org/' }],
};
const whole = { reviewed: '2026-01-02', sections: [section] };

/** What is wrong with a method of one section, some of whose fields are others. */
function problemsWith(part: Record<string, unknown>): readonly string[] {
  const parsed = parseMethod({ ...whole, sections: [{ ...section, ...part }] });
  return parsed.ok ? [] : parsed.problems;
}

describe('parseMethod', () => {
  it('takes a whole method', () => {
    expect(parseMethod(whole)).toEqual({ ok: true, method: whole });
  });

  it.each([
    ['a missing language', { title: { en: 'a' } }, 'sections.0.title.uk'],
    [
      'an empty paragraph',
      { paragraphs: [inEach(' ')] },
      'sections.0.paragraphs.0.en: must not be',
    ],
    ['no paragraph', { paragraphs: [] }, 'sections.0.paragraphs: needs a paragraph'],
    ['an id with a space', { id: 'the line' }, 'sections.0.id: must be kebab-case'],
    [
      'a link that is not https',
      { links: [{ label: inEach('a'), url: 'javascript:alert(1)' }] },
      'sections.0.links.0.url: must use https',
    ],
    ['an unknown field', { text: inEach('a') }, 'sections.0.text'],
  ])('refuses %s and names the field', (_what, part, problem) => {
    expect(problemsWith(part).join('\n')).toContain(problem);
  });

  it('names every problem at once: two sections with one id, and an impossible day', () => {
    const parsed = parseMethod({ reviewed: 'today', sections: [section, section] });
    expect(parsed.ok ? [] : parsed.problems).toEqual([
      'reviewed: must be a day as YYYY-MM-DD',
      'sections.1: has the id of another section',
    ]);
  });

  it.each([null, 7, 'text', []])('refuses %o without throwing', (json) => {
    expect(parseMethod(json).ok).toBe(false);
  });
});

describe('readMethod', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'method-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const file = () => join(folder, 'method.json');

  it('reads a file', () => {
    writeFileSync(file(), JSON.stringify(whole));
    expect(readMethod(file())).toEqual(whole);
  });

  it('names the file and the field of a mistake', () => {
    writeFileSync(file(), JSON.stringify({ ...whole, sections: [{ ...section, id: '' }] }));
    expect(() => readMethod(file())).toThrow('method.json: sections.0.id: must be kebab-case');
  });

  it('names a file that is not JSON, or not there', () => {
    expect(() => readMethod(file())).toThrow('method.json: ENOENT');
    writeFileSync(file(), '{');
    expect(() => readMethod(file())).toThrow('method.json: ');
  });
});

describe('how this map is made', () => {
  const method = readMethod();
  const local = localise(method, 'en');
  const words = (id: string) => {
    const found = local.sections.find((one) => one.id === id);
    if (!found) throw new Error(`no section "${id}"`);
    return plain(found.paragraphs).join(' ');
  };

  it('answers what readers ask', () => {
    expect(method.sections.map(({ id }) => id)).toEqual([
      'shows',
      'zones',
      'line',
      'reading',
      'published',
      'names',
      'control',
      'borders',
      'population',
      'sources',
      'licences',
      'review',
      'errors',
    ]);
  });

  it('gives the limits by which slivers are told', () => {
    expect(words('zones')).toContain(
      `below ${SLIVER_KM2} km², and on the coast below ${COAST_SLIVER_KM2} km²`,
    );
  });

  it('gives the tolerances that the data’s own description gives', () => {
    const readme = readFileSync('geodata/README.md', 'utf8');
    const [, front, edges] =
      /(\d+) m where the holders meet, (\d+) m at the zones' other edges/.exec(readme) ?? [];
    expect(words('zones')).toContain(
      `${front} m along the line of contact and ${edges} m at the other edges`,
    );
  });

  it('says by how much Kherson region and Crimea differ from their official areas', () => {
    const regions = JSON.parse(readFileSync('public/geo/regions.geojson', 'utf8')) as {
      features: { properties: { id: string; area_km2: number } }[];
    };
    const shareOf = (id: string, official: number) => {
      const region = regions.features.find(({ properties }) => properties.id === id);
      return ((region?.properties.area_km2 ?? NaN) / official - 1) * 100;
    };
    const kherson = -shareOf('kherson', 28_461);
    const crimea = shareOf('crimea', 26_081 + 864);
    expect(words('zones')).toContain(
      `the Kherson region comes out ${kherson.toFixed(1)}% smaller, ` +
        `and Crimea with Sevastopol ${crimea.toFixed(1)}% larger`,
    );
  });

  it('gives the areas that the zones have, beside those that were published', () => {
    const zones = JSON.parse(readFileSync('public/geo/zones.geojson', 'utf8')) as {
      ukraine_area_km2: number;
      features: { properties: { id: string; area_km2: number } }[];
    };
    const sumOf = (...ids: string[]) =>
      formatNumber(
        Math.round(
          zones.features
            .filter(({ properties }) => ids.includes(properties.id))
            .reduce((sum, { properties }) => sum + properties.area_km2, 0),
        ),
        'en',
      );
    const donbas = sumOf('luhansk.ukraine', 'donetsk.ukraine');
    const north = sumOf('kharkiv.russia', 'sumy.russia');
    expect(words('published')).toContain(`this map computes ${donbas} km² and ${north} km²`);
    const ukraine = formatNumber(Math.round(zones.ukraine_area_km2), 'en');
    expect(words('published')).toContain(`Shares of Ukraine are of ${ukraine} km²`);
  });

  it('names every kind of statement that a record can have', () => {
    const kinds = new Set(
      readScenarios().flatMap(({ rules }) => rules.map(({ outcome }) => outcome.attribution)),
    );
    expect(kinds.size).toBeGreaterThan(3);
    for (const kind of kinds) {
      if (!kind) continue;
      const name = MESSAGES.en.said.attribution[kind];
      expect(words('reading')).toMatch(new RegExp(`\\ban? ${name}\\b`));
    }
  });

  it('does not state as known why a published area is smaller', () => {
    expect(words('published')).toContain('may be larger here because');
  });

  it('credits every input of the data, with its licence', () => {
    for (const { credit, licence } of manifest.credits) {
      const name = credit.replace(/^© |^Made with | \(.*\)$/g, '').split('; ')[0];
      expect(words('licences')).toContain(name);
      const short = /ODbL-1\.0|CC-BY-4\.0|GPL-3\.0|public domain/.exec(licence)?.[0] ?? '';
      expect(words('licences')).toContain(short.replace(/(ODbL|BY)-/, '$1 ').replace('CC-', 'CC '));
    }
    expect(manifest.credits.length).toBeGreaterThan(0);
  });

  it('covers the scenarios’ sources: none is later than it says, or than the review', () => {
    const last = readScenarios()
      .flatMap(({ sources }) => sources.map(({ date }) => date))
      .reduce((latest, date) => (date > latest ? date : latest));
    const { readTo } = readCoverage();
    expect(words('review')).toContain(plain(`read up to ${formatDay(readTo, 'en')}`));
    expect(last <= readTo).toBe(true);
    for (const { standing } of readScenarios()) expect(standing.asOf).toBe(readTo);
    expect(last <= method.reviewed).toBe(true);
  });
});
