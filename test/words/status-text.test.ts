import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../src/content/messages/index.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { KNOWN, type Kind, type Standing } from '../../src/model/scenario.ts';
import {
  firmnessOf,
  frameStatus,
  fullStatus,
  recordLine,
  reportLine,
  sharedStatus,
} from '../../src/words/status-text.ts';
import { plain } from '../plain.ts';

const record = (part: Partial<Standing<string>>) => ({
  standing: { known: 'reported' as const, reaction: null, asOf: '2026-10-10', ...part },
});
const speech = record({ known: 'stated', reaction: 'rejected by Ukraine' });
const line = record({ known: 'assessed' });

describe('the status of a record', () => {
  it('says of a speech that it was stated, not reported, and who rejected it', () => {
    expect(frameStatus(speech, MESSAGES.en, 'en')).toBe('Stated, not agreed; rejected by Ukraine');
  });

  it('says of a report up to when sources were read', () => {
    expect(plain(frameStatus(record({}), MESSAGES.en, 'en'))).toBe(
      'Reported, not agreed (sources to 10 October 2026)',
    );
    expect(plain(fullStatus(record({}), MESSAGES.en, 'en'))).toBe(
      'Reported, not agreed, as far as sources to 10 October 2026 say',
    );
  });

  it.each(LANGUAGES)('says the day in full wherever something was proposed, in %s', (lang) => {
    for (const known of KNOWN) {
      for (const reaction of [null, 'rejected']) {
        const said = fullStatus(record({ known, reaction }), MESSAGES[lang], lang);
        expect(said.includes('2026')).toBe(known !== 'assessed' && known !== 'adopted');
        expect(said.includes('rejected')).toBe(reaction !== null);
      }
    }
  });

  it('says of an assessment that it proposes nothing', () => {
    expect(frameStatus(line, MESSAGES.en, 'en')).toBe('Assessment, not a proposal');
  });

  it('says of which day a report is, and where that is the day of a description alone', () => {
    const report = (described?: boolean) => ({
      ...record({ described }),
      outlet: 'Paper',
      date: '2025-08-08',
    });
    const said = (lang: 'en' | 'uk', described?: boolean) =>
      plain(reportLine(report(described), MESSAGES[lang], lang));
    expect(said('en')).toBe('Paper, 8 August 2025');
    expect(said('en', true)).toBe('Paper, described on 8 August 2025');
    expect(said('uk', true)).toBe('Paper, опис від 8 серпня 2025 року');
  });

  it('says the same wherever records stand in a list, and of an assessment for which day it is', () => {
    const one = { outlet: 'Paper', date: '2025-08-08', ...record({ described: true }) };
    const said = (kind: Kind) => plain(recordLine({ ...one, kind }, MESSAGES.en, 'en'));
    expect(said('proposal')).toBe('Paper, described on 8 August 2025');
    expect(said('baseline')).toBe(said('proposal'));
    expect(said('assessment')).toBe('Paper, archive to 8 August 2025');
  });

  it('says once what holds for two records, and leaves an assessment out beside a proposal', () => {
    expect(sharedStatus([record({}), record({})], MESSAGES.en)).toBe('Reported, not agreed');
    expect(sharedStatus([line, speech], MESSAGES.en)).toBe(firmnessOf(speech, MESSAGES.en));
    expect(sharedStatus([record({}), speech], MESSAGES.en)).toBe(
      'Reported, not agreed · Stated, not agreed; rejected by Ukraine',
    );
  });
});
