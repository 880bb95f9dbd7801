import { describe, expect, it } from 'vitest';
import { outcomesOf } from '../../src/model/outcome.ts';
import { sketchOf } from '../../src/model/sketch.ts';
import { localise } from '../../src/model/localise.ts';
import { outcome, REGIME, scenario, zone } from '../fixtures.ts';

describe('sketchOf', () => {
  const whole = localise(scenario([{ zones: ['kherson.russia'], outcome: outcome() }]), 'en');
  const sketch = sketchOf(whole);

  it('keeps what each zone’s outcome looks like, without note and sources', () => {
    const zones = [zone('kherson', 'russia')];
    const [said, drawn] = [whole, sketch].map((one) =>
      outcomesOf(one, zones).get('kherson.russia'),
    );
    expect(drawn).toEqual({ ...said, note: null, sources: [] });
  });

  it('keeps what a regime settles, without notes and sources', () => {
    const rules = [{ zones: ['kherson.russia' as const], outcome: outcome({ regime: REGIME }) }];
    const drawn = sketchOf(localise(scenario(rules), 'en')).rules[0]?.outcome.regime;
    expect(drawn).toEqual({
      kind: 'demilitarised',
      parts: {
        'counts-as': { answer: 'disputed', basis: 'reported', sources: [] },
        administration: { answer: 'open', basis: 'unclear', sources: [] },
        'army-ukraine': { answer: 'leaves', basis: 'reported', sources: [] },
        'army-russia': { answer: 'does-not-enter', basis: 'inferred', sources: [] },
      },
    });
  });

  it('has none of the texts that stand beside the map', () => {
    expect(Object.keys(sketch).toSorted()).toEqual([
      'by',
      'date',
      'id',
      'kind',
      'outlet',
      'rules',
      'standing',
      'title',
    ]);
  });
});
