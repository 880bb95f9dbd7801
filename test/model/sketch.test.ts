import { describe, expect, it } from 'vitest';
import { outcomesOf } from '../../src/model/outcome.ts';
import { sketchOf } from '../../src/model/sketch.ts';
import { localise } from '../../src/model/localise.ts';
import { outcome, scenario, zone } from '../fixtures.ts';

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

  it('has none of the texts that stand beside the map', () => {
    expect(Object.keys(sketch).toSorted()).toEqual([
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
