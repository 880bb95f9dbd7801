import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../src/content/messages/index.ts';
import { sourceLine } from '../../src/words/source-line.ts';

const report = {
  title: 'A report',
  language: 'en',
  outlet: 'Paper',
  date: '2025-01-02',
  url: 'https://example.org/en/',
} as const;
const original = { title: 'Звіт', url: 'https://example.org/ua/' };

describe('the line of a source', () => {
  it('leads readers of Ukrainian to the Ukrainian original, and others to what they can read', () => {
    const source = { ...report, original };
    expect(sourceLine(source, 'uk', MESSAGES.uk)).toEqual({
      ...original,
      language: 'uk',
      outlet: 'Paper',
    });
    expect(sourceLine(source, 'en', MESSAGES.en)).toMatchObject({
      title: 'A report',
      url: 'https://example.org/en/',
      outlet: 'Paper',
    });
  });

  it('says in the page’s language which other language awaits the reader', () => {
    expect(sourceLine(report, 'uk', MESSAGES.uk).outlet).toBe('Paper (англійською)');
    const italian = { ...report, language: 'it' } as const;
    expect(sourceLine(italian, 'en', MESSAGES.en).outlet).toBe('Paper (in Italian)');
  });

  it('says whose media are a state’s', () => {
    const source = { ...report, stateMedia: true };
    expect(sourceLine(source, 'en', MESSAGES.en).outlet).toBe('Paper (state media)');
    expect(sourceLine(source, 'uk', MESSAGES.uk).outlet).toBe(
      'Paper (державне медіа, англійською)',
    );
  });
});
