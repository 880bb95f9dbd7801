import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plain } from '../plain.ts';
import { readScenarios } from '../../src/content/check.ts';
import { readCoverage } from '../../src/content/read-coverage.ts';

const coverage = readCoverage();
const [first] = coverage.proposals;

describe('the proposals without a record', () => {
  it('reach from the plan before Alaska to the end of what was read', () => {
    const days = coverage.proposals.map(({ date }) => date);
    expect(days[0]).toBe('2025-08-09');
    expect(days).toEqual(days.toSorted());
    expect((days.at(-1) ?? '') <= coverage.readTo).toBe(true);
  });

  it('include those that readers ask for', () => {
    const titles = coverage.proposals.map(({ title }) => title.en).join('; ');
    for (const name of ['12 points', 'Geneva draft', 'economic zone', 'Anchorage', 'Monaco']) {
      expect(titles).toContain(name);
    }
  });

  it('are none that have one', () => {
    const records = plain(readScenarios().map(({ title }) => title.en));
    expect(coverage.proposals.filter(({ title }) => records.includes(plain(title.en)))).toEqual([]);
    const titles = coverage.proposals.map(({ title }) => title.en).join('; ');
    for (const name of ['28 points', '20 points', 'Britain', 'Bloomberg']) {
      expect(titles).not.toContain(name);
    }
  });

  it('tell both ideas of an economic zone, and whose troops would leave it', () => {
    const told = plain(coverage.proposals.filter(({ title }) => /economic zone/.test(title.en)));
    expect(told.map(({ date }) => date)).toEqual(['2025-12-11', '2026-01-10']);
    expect(told[0]?.text.en).toContain('Russian troops would not enter it');
    expect(told[0]?.text.uk).toContain('російські до неї не входили б');
    expect(told[1]?.text.en).toContain('both sides would pull back their troops');
    expect(told[1]?.text.uk).toContain('обидві сторони відвели б війська');
  });

  it('include what Ukraine and European states put forward together', () => {
    const days = coverage.proposals
      .filter(({ title }) => /Ukrainian/.test(title.en))
      .map(({ date }) => date);
    expect(days).toEqual(['2025-08-09', '2025-10-21']);
  });

  it('are told apart by what was read: no report of autumn 2026 was', () => {
    for (const { date, evidence } of coverage.proposals) {
      expect([date, evidence]).toEqual([date, date < '2026-07-01' ? 'read' : 'summarised']);
    }
  });
});

describe('readCoverage', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'coverage-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ['a text in one language', [{ ...first, text: { en: 'a' } }], 'proposals.0.text.uk'],
    ['an unknown kind of evidence', [{ ...first, evidence: 'heard' }], 'proposals.0.evidence'],
    ['an older one behind a newer', [{ ...first, date: '2025-08-10' }, first], 'is older than'],
    ['a day that was not read', [{ ...first, date: '2026-11-11' }], 'names a day after the one'],
    ['none', [], 'needs a proposal'],
  ])('refuses %s', (_what, proposals, problem) => {
    const file = join(folder, 'coverage.json');
    writeFileSync(file, JSON.stringify({ readTo: '2026-10-10', proposals }));
    expect(() => readCoverage(file)).toThrow(problem);
  });
});
