import { expect, it } from 'vitest';
import { MESSAGES } from '../../../src/content/messages/index.ts';
import { outcomesOf } from '../../../src/model/outcome.ts';
import { calloutsIn, labelsIn } from '../../../src/ui/map/callouts.ts';
import { localise } from '../../../src/model/localise.ts';
import { geography, outcome, scenario } from '../../fixtures.ts';
import { pageData } from '../pages.ts';

const toy = geography();
const deal = localise(
  scenario([{ zones: ['donetsk.ukraine'], outcome: outcome() }], { id: 'deal' }),
  'en',
);
const place = {
  id: 'passes-to-russia all',
  frame: 'phone',
  at: [100, 50] as const,
  size: 13,
  words: [2, 2, 2],
  leader: [1, 2, 3, 4],
};
const told = (zones = toy.ground.zones) => ({
  scenario: deal,
  outcomes: outcomesOf(deal, zones),
  zones,
  day: toy.ground.day,
});
const data = (zones = toy.ground.zones) => ({
  ...pageData([deal], zones),
  callouts: { deal: [place] },
});
const draw = (zones = toy.ground.zones) =>
  calloutsIn({ records: [told(zones)] }, data(zones), MESSAGES.en, 'km');

it('a callout has the text of the day that is shown, in the lines in which it was placed', () => {
  const [callout] = draw();
  expect(callout?.frame).toBe('phone');
  expect(callout?.label).toMatchObject({
    x: 100,
    y: 50,
    leader: [
      [1, 2],
      [3, 4],
    ],
  });
  expect(callout?.label.lines).toHaveLength(3);
  expect(callout?.label.lines.join(' ')).toMatch(
    /^Would pass to Russian control: [\d,]+\u00a0km²$/,
  );
  const larger = toy.ground.zones.map((zone) => ({ ...zone, areaKm2: 7 }));
  expect(draw(larger)[0]?.label.lines.at(-1)).toContain('7\u00a0km²');
});

it('one whose ground is not there on the day is left out', () => {
  expect(draw(toy.ground.zones.filter(({ holder }) => holder === 'russia'))).toEqual([]);
});

it('a difference of two records has none', () => {
  const records = [told(), told()];
  expect(calloutsIn({ records }, data(), MESSAGES.en, 'km')).toEqual([]);
});

it('a frame has its own', () => {
  expect(labelsIn('phone', draw())).toHaveLength(1);
  expect(labelsIn('desktop', draw())).toEqual([]);
});
