import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../src/content/messages/index.ts';
import { notAddressed } from '../../src/model/outcome.ts';
import type { Outcome } from '../../src/model/scenario.ts';
import { zoneStatement } from '../../src/words/zone-statement.ts';
import { localise } from '../../src/model/localise.ts';
import { localOutcome, localScenario, REGIME, zone } from '../fixtures.ts';
import { plain } from '../plain.ts';

const held = zone('donetsk', 'ukraine', 6697.23);
const said = (part: Partial<Outcome<string>>, kind: 'proposal' | 'assessment' = 'proposal') =>
  zoneStatement(
    held,
    localOutcome(part),
    localScenario([], { kind }),
    '2025-08-08',
    MESSAGES.en,
    'en',
  );

describe('zoneStatement', () => {
  it('says region, holder, day, area, what would happen, basis and recognition', () => {
    expect(plain(said({}))).toEqual({
      title: 'Donetsk region',
      held: 'Held by Ukraine (assessed, 8 August 2025)',
      area: '6,697 km²',
      says: 'this area would pass to Russian control',
      said: 'Reported term',
      basis: 'Reported term.',
      extent: '',
      recognition: 'Recognition: not specified',
      note: 'note',
    });
  });

  it('says who would keep ground that stays', () => {
    expect(said({ control: 'ukraine' }).says).toBe('this area would stay under Ukrainian control');
  });

  it('says once that it is unclear who would control it, and once whence that is known', () => {
    const { says, basis } = said({ control: 'unresolved', basis: 'unclear' });
    expect(says).toBe('it is unclear who would control this area');
    expect(basis).toBe('A source says that it is unclear, or sources differ.');
  });

  it('says that the extent was not published', () => {
    expect(said({ extent: 'unpublished' }).extent).toContain('not published');
  });

  it.each(['unclear', 'unpublished'] as const)(
    'says of no area as a whole what may hold for a part of it: its extent is %s',
    (extent) => {
      expect(said({ extent }).says).toBe('part or all of this area would pass to Russian control');
    },
  );

  it('says of an assessment that it is one, and nothing of the future or of recognition', () => {
    expect(said({ control: 'ukraine', basis: 'assessed' }, 'assessment')).toMatchObject({
      says: '',
      basis: 'Assessed by Paper.',
      recognition: '',
    });
  });

  it('says only that nobody says anything where that is so', () => {
    const silent = zoneStatement(
      held,
      notAddressed(held),
      localScenario([]),
      '2025-08-08',
      MESSAGES.en,
      'en',
    );
    expect(silent).toMatchObject({ says: '', recognition: '', note: '' });
    expect(silent.basis).toContain('Not addressed');
  });

  it('says which rules it would have in place of that nobody’s control is said', () => {
    const regime = localise(REGIME, 'en');
    expect(said({ control: 'unresolved', regime }).says).toBe(
      'this area would be a demilitarised zone, with rules of its own',
    );
    expect(said({ control: 'unresolved', extent: 'unpublished', regime }).says).toBe(
      'part or all of this area would be a demilitarised zone, with rules of its own',
    );
    expect(said({ control: 'ukraine', regime }).says).toBe(
      'this area would stay under Ukrainian control and would be a demilitarised zone, with rules of its own',
    );
  });

  it('says by whom it would be recognised, where that is said', () => {
    expect(
      said({ recognition: 'de-jure', recognitionBy: ['us', 'international'] }).recognition,
    ).toBe('Recognition: de jure (by the United States; internationally)');
  });

  it('speaks Ukrainian', () => {
    const uk = plain(
      zoneStatement(held, localOutcome(), localScenario([]), '2025-08-08', MESSAGES.uk, 'uk'),
    );
    expect(uk.held).toBe('Під контролем України (оцінка на 8 серпня 2025 року)');
    expect(uk.says).toBe('ця територія перейшла б під контроль Росії');
  });
});
