import { expect, it } from 'vitest';
import { MESSAGES } from '../../src/content/messages/index.ts';
import { SHARE_WORDS } from '../../src/content/share/index.ts';
import { outcomesOf } from '../../src/model/outcome.ts';
import type { Rule } from '../../src/model/scenario.ts';
import { calloutsOf } from '../../src/words/callouts.ts';
import { geography, outcome, REGIME, scenario, zone } from '../fixtures.ts';

const { zones } = geography().ground;
const said = (change: Parameters<typeof outcome>[0]) =>
  calloutsOf(
    zones,
    outcomesOf(scenario([{ zones: ['donetsk.ukraine'], outcome: outcome(change) }]), zones),
    MESSAGES.en,
    'en',
    'km',
    SHARE_WORDS.en.rulesBriefly,
  );
const area = zones.find(({ id }) => id === 'donetsk.ukraine')?.areaKm2 ?? 0;

it('says what would become of ground and how much there is', () => {
  expect(said({})).toEqual([
    {
      id: 'passes-to-russia all',
      texts: [
        `Would pass to Russian control: ${Math.round(area).toLocaleString('en')}\u00a0km²`,
        `${Math.round(area).toLocaleString('en')}\u00a0km²`,
      ],
      zones: ['donetsk.ukraine'],
    },
  ]);
});

it('gives no figure where nobody published one', () => {
  const [callout] = said({ extent: 'unpublished' });
  const [full = '', short] = callout?.texts ?? [];
  expect(full).toContain(MESSAGES.en.legend.unpublished);
  expect(full).not.toMatch(/\d/);
  expect(short).toBe(MESSAGES.en.legend.change['passes-to-russia']);
});

it('says of rules in still fewer words what they are, where neither control nor amount is known', () => {
  const shortest = (change: Parameters<typeof outcome>[0]) =>
    said({ extent: 'unpublished', regime: REGIME, ...change })[0]?.texts[2];
  expect(shortest({ control: 'unresolved' })).toBe(SHARE_WORDS.en.rulesBriefly[REGIME.kind]);
  expect(shortest({ control: 'unresolved', basis: 'unclear' })).toBeUndefined();
  expect(shortest({ control: 'russia' })).toBeUndefined();
});

it('has nothing to say of ground that stays', () => {
  expect(said({ control: 'ukraine' })).toEqual([]);
});

const three = [
  zone('donetsk', 'ukraine', 7),
  zone('kherson', 'russia', 19),
  zone('crimea', 'russia', 27),
];
const firstZones = (...rules: Parameters<typeof scenario>[0]) =>
  calloutsOf(three, outcomesOf(scenario(rules), three), MESSAGES.en, 'en', 'km').map(
    ({ zones: [first] }) => first,
  );
const lost: Rule = { zones: ['donetsk.ukraine'], outcome: outcome() };
const some: Rule = {
  zones: ['kherson.russia'],
  outcome: outcome({ control: 'ukraine', extent: 'unpublished' }),
};
const whole: Rule = { zones: ['crimea.russia'], outcome: outcome({ control: 'ukraine' }) };

it('names first what concerns most ground, as the sentence above the map does', () => {
  expect(firstZones(lost, some)).toEqual(['kherson.russia', 'donetsk.ukraine']);
});

it('names next what is sure how much is meant', () => {
  expect(firstZones(some, lost, whole)).toEqual([
    'crimea.russia',
    'donetsk.ukraine',
    'kherson.russia',
  ]);
});

it('says of rules what they would be, and of possible ones no more than that', () => {
  const [sure] = said({ control: 'unresolved', regime: REGIME });
  expect(sure?.texts[0]).toMatch(/^Would be a demilitarised zone: \d/);
  const [possible] = said({ control: 'unresolved', basis: 'unclear', regime: REGIME });
  expect(possible?.texts[0]).toMatch(/^Possibly a demilitarised zone: up to \d/);
  const [kept] = said({ control: 'ukraine', regime: REGIME });
  expect(kept?.texts[0]).toMatch(/^Would stay under Ukrainian control and would be a /);
});
