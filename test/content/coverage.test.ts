import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plain } from '../plain.ts';
import { readCoverage } from '../../src/content/read-coverage.ts';

const coverage = readCoverage();
const [first] = coverage.proposals;

describe('the proposals without a record', () => {
  it('reach from the Ukrainian and European text of April 2025 to the end of what was read', () => {
    const days = coverage.proposals.map(({ date }) => date);
    expect(days[0]).toBe('2025-04-23');
    expect(days).toEqual(days.toSorted());
    expect((days.at(-1) ?? '') <= coverage.readTo).toBe(true);
  });

  it('include those that readers ask for', () => {
    const titles = coverage.proposals.map(({ title }) => title.en).join('; ');
    for (const name of [
      '28 points',
      'Geneva draft',
      '20 points',
      'economic zone',
      'Anchorage',
      'Monaco',
    ]) {
      expect(titles).toContain(name);
    }
  });

  it('say what each side would give up', () => {
    const textOf = (title: string) =>
      coverage.proposals.find((one) => one.title.en.includes(title))?.text;
    expect(plain(textOf('28 points')?.en)).toContain(
      'Russia would give up other agreed territories',
    );
    expect(plain(textOf('28 points')?.uk)).toContain(
      'Росія відмовилася б від інших погоджених територій',
    );
    expect(plain(textOf('20 points')?.en)).toContain(
      'Russia would leave the parts that it holds of the Dnipropetrovsk',
    );
    expect(plain(textOf('20 points')?.uk)).toContain(
      'Росія вийшла б із підконтрольних їй частин Дніпропетровської',
    );
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
    expect(days).toEqual(['2025-04-23', '2025-08-09', '2025-10-21']);
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
    ['an older one behind a newer', [{ ...first, date: '2025-04-24' }, first], 'is older than'],
    ['a day that was not read', [{ ...first, date: '2026-11-11' }], 'names a day after the one'],
    ['none', [], 'needs a proposal'],
  ])('refuses %s', (_what, proposals, problem) => {
    const file = join(folder, 'coverage.json');
    writeFileSync(file, JSON.stringify({ readTo: '2026-10-10', proposals }));
    expect(() => readCoverage(file)).toThrow(problem);
  });
});
