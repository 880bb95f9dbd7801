import { describe, expect, it } from 'vitest';
import { review } from '../../src/cli/review.ts';

/** Runs the program as if it were a day. */
function run(today: string, ...words: string[]) {
  let [said, warned] = ['', ''];
  const code = review(words, today, {
    print: (text) => {
      said += text;
    },
    warn: (text) => {
      warned += text;
    },
  });
  return { code, said, warned };
}

describe('the program that lists what there is to look at again', () => {
  it('finds nothing due on the day of the last check, and all of it a year later', () => {
    expect(run('2026-11-29').said).toContain('Checked more than 30 days ago: 0\n');
    const { code, said } = run('2027-11-29', '--older', '60d');
    expect(code).toBe(0);
    expect(said).toContain('  control-line: 2026-11-29, 365 days');
    expect(said).toContain('  2025-03-11 In Jeddah');
  });

  it('lists addresses without a quote, and all addresses when asked for', () => {
    expect(run('2026-11-29').said).toMatch(
      /without a quote of what they are cited for: \d+ of \d+/,
    );
    expect(run('2026-11-29').said).not.toContain('\nAddresses: ');
    const { said } = run('2026-11-29', '--links');
    expect(said.slice(said.indexOf('\nAddresses: '))).toContain('https://press.un.org/');
  });

  it('says what it can do', () => {
    expect(run('2026-11-29', '--help').said).toContain('--older DAYS');
  });

  it.each([
    ['--older', 'soon'],
    ['--older', '60'],
    ['--newer', '60d'],
  ])('refuses %s %s with a sentence', (...words) => {
    const { code, warned, said } = run('2026-11-29', ...words);
    expect([code, said]).toEqual([2, '']);
    expect(warned).toMatch(words[0]);
  });
});
