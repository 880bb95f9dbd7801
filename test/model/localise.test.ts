import { describe, expect, it } from 'vitest';
import { localise } from '../../src/model/localise.ts';
import { outcome, scenario } from '../fixtures.ts';
import { inEach } from '../in-each.ts';

describe('localise', () => {
  it('keeps one language of every text and leaves the rest as it is', () => {
    const whole = scenario(
      [{ regions: ['donetsk'], outcome: outcome({ note: inEach('note', 'примітка') }) }],
      {
        title: inEach('A deal', 'Угода'),
        related: [{ scenario: 'b-deal', text: inEach('more', 'більше'), sources: ['paper'] }],
      },
    );
    const local = localise(whole, 'uk');
    expect(local.title).toBe('Угода');
    expect(local.rules[0]?.outcome.note).toBe('примітка');
    expect(local.related).toEqual([{ scenario: 'b-deal', text: 'більше', sources: ['paper'] }]);
    expect(local.sources).toEqual([{ ...whole.sources[0], outlet: 'Paper' }]);
    expect(local.rules[0]?.regions).toEqual(['donetsk']);
  });
});
