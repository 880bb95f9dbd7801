import { describe, expect, it } from 'vitest';
import { saidBy } from '../../src/lesson/facts.ts';
import { comparePrediction, nextSide, outcomesFrom } from '../../src/lesson/predict.ts';
import { comparisonSentences } from '../../src/lesson/prediction-words.ts';
import type { Prediction } from '../../src/lesson/answer.ts';
import { treatmentOf } from '../../src/grammar/treatment.ts';
import type { ZoneId } from '../../src/model/zone.ts';
import { KNOWN, SPEECH } from './lessons.ts';
import { outcome } from '../fixtures.ts';
import { plain } from '../plain.ts';

const compared = (scenario: string, sides: Prediction) =>
  comparePrediction(
    sides,
    Object.keys(sides) as ZoneId[],
    KNOWN.ground.zones,
    saidBy(scenario, KNOWN),
  );

describe('comparePrediction', () => {
  it('adds up where a prediction and a scenario agree and differ, in km²', () => {
    const { ground } = compared('a-deal', { 'donetsk.ukraine': 'russia' });
    expect(ground.same).toEqual({ area: 100, zones: 1, measure: 'all' });
    expect(ground.differs.zones).toBe(0);
    expect(compared('a-deal', { 'donetsk.ukraine': 'unresolved' }).ground.differs.area).toBe(100);
  });

  it('says nothing of ground of which the scenario says nothing', () => {
    const { ground, zones } = compared('a-deal', { 'kherson.russia': 'ukraine' });
    expect(zones[0]?.match).toBe('silent');
    expect([ground.same.zones, ground.differs.zones, ground.silent.area]).toEqual([0, 0, 150]);
  });

  it('never takes “Unclear” for wrong where the scenario leaves the zone open', () => {
    const { ground, zones } = compared('b-deal', { 'kherson.russia': 'unresolved' });
    expect(zones[0]?.match).toBe('fits');
    expect([ground.differs.zones, ground.fits.zones]).toEqual([0, 1]);
    expect(
      comparisonSentences(compared('b-deal', { 'kherson.russia': 'unresolved' }), SPEECH)[1],
    ).toMatch(/^The scenario leaves this open, or it is only inferred, so “Unclear” fits too: /);
    expect(compared('a-deal', { 'donetsk.ukraine': 'unresolved' }).zones[0]?.match).toBe('differs');
  });

  it('never takes “Unclear” for wrong where the scenario only lets something follow', () => {
    const zones = KNOWN.ground.zones.filter(({ id }) => id === 'donetsk.ukraine');
    const inferred = outcome({ control: 'ukraine', basis: 'inferred' });
    const said = new Map([['donetsk.ukraine' as const, inferred]]);
    const match = (side: 'unresolved' | 'russia') =>
      comparePrediction({ 'donetsk.ukraine': side }, ['donetsk.ukraine'], zones, said).zones[0]
        ?.match;
    expect([match('unresolved'), match('russia')]).toEqual(['fits', 'differs']);
  });

  it('counts no zone that was not assigned', () => {
    const { zones, ground } = comparePrediction(
      {},
      ['donetsk.ukraine'],
      KNOWN.ground.zones,
      saidBy('a-deal', KNOWN),
    );
    expect(zones[0]?.match).toBeNull();
    expect(ground.same.zones + ground.differs.zones + ground.silent.zones).toBe(0);
  });

  it('is told in sentences, with "up to" where it is open how much is meant', () => {
    const said = (...of: Parameters<typeof compared>) =>
      plain(comparisonSentences(compared(...of), SPEECH));
    expect(said('b-deal', { 'kherson.russia': 'russia', 'donetsk.russia': 'russia' })).toEqual([
      'Your prediction and the scenario differ on up to 150 km² (1 zone).',
      'About 300 km² (1 zone) the scenario says nothing: there is nothing to compare with.',
    ]);
    expect(said('a-deal', { 'donetsk.ukraine': 'russia' })).toEqual([
      'Nowhere does your prediction differ from what the scenario says.',
      'They agree on 100 km² (1 zone).',
    ]);
  });
});

it('choosing a zone goes through all sides and begins again', () => {
  expect(
    [undefined, 'ukraine', 'russia', 'unresolved'].map((side) => nextSide(side as never)),
  ).toEqual(['ukraine', 'russia', 'unresolved', 'ukraine']);
});

it('a prediction is drawn as a scenario would be: pale where nothing is assigned, striped where it changes', () => {
  const outcomes = outcomesFrom({ 'donetsk.ukraine': 'russia' }, KNOWN.ground.zones);
  const drawn = KNOWN.ground.zones.slice(0, 2).map((zone) => {
    const said = outcomes.get(zone.id);
    return said && treatmentOf(zone, said);
  });
  expect(drawn).toEqual([
    { ground: 'ukraine', strength: 'reported', pattern: { kind: 'stripes', hue: 'russia' } },
    { ground: 'russia', strength: 'not-addressed', pattern: null },
  ]);
});
