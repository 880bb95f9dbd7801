import { expect, it } from 'vitest';
import { MESSAGES } from '../../src/content/messages/index.ts';
import { outcomesOf } from '../../src/model/outcome.ts';
import { calloutsOf } from '../../src/words/callouts.ts';
import { geography, outcome, scenario } from '../fixtures.ts';

const { zones } = geography().ground;
const said = (change: Parameters<typeof outcome>[0]) =>
  calloutsOf(
    zones,
    outcomesOf(scenario([{ zones: ['donetsk.ukraine'], outcome: outcome(change) }]), zones),
    MESSAGES.en,
    'en',
    'km',
  );
const area = zones.find(({ id }) => id === 'donetsk.ukraine')?.areaKm2 ?? 0;

it('says what would become of ground and how much there is', () => {
  expect(said({})).toEqual([
    {
      id: 'passes-to-russia all',
      text: `Would pass to Russian control: ${Math.round(area).toLocaleString('en')}\u00a0km²`,
      zones: ['donetsk.ukraine'],
    },
  ]);
});

it('gives no figure where nobody published one', () => {
  const [callout] = said({ extent: 'unpublished' });
  expect(callout?.text).toContain(MESSAGES.en.legend.unpublished);
  expect(callout?.text).not.toMatch(/\d/);
});

it('has nothing to say of ground that stays', () => {
  expect(said({ control: 'ukraine' })).toEqual([]);
});

it('names first what is sure how much is meant', () => {
  const record = scenario([
    { zones: ['donetsk.russia'], outcome: outcome({ control: 'ukraine', extent: 'unpublished' }) },
    { zones: ['donetsk.ukraine'], outcome: outcome() },
  ]);
  const callouts = calloutsOf(zones, outcomesOf(record, zones), MESSAGES.en, 'en', 'km');
  expect(callouts.map(({ zones: [zone] }) => zone)).toEqual(['donetsk.ukraine', 'donetsk.russia']);
});
