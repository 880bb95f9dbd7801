import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../src/lesson/evaluate.ts';
import { measure } from '../src/lesson/quantity.ts';
import { concernedTowns } from '../src/model/concerned.ts';
import type { Ground, PlaceZones } from '../src/model/ground.ts';
import { outcomesOf } from '../src/model/outcome.ts';
import { totalsOf } from '../src/model/totals.ts';
import { captionOf } from '../src/share/about/caption.ts';
import { fileName } from '../src/share/file/file-name.ts';
import { Changes } from '../src/ui/reading/Changes.tsx';
import { Towns } from '../src/ui/reading/Towns.tsx';
import { localScenario, outcome, zone } from './fixtures.ts';
import { KNOWN, lesson, SPEECH, step, TASKS } from './lesson/lessons.ts';
import { optionsOf, tinyMaterial } from './share/figures.ts';
import { detailedProps, readingProps, textOf } from './ui/pages.ts';

interface Day {
  readonly ground: Ground;
  readonly placeZones: PlaceZones;
}

/** Half of Donetsk held by Ukraine, with a town in it. */
const BEFORE: Day = {
  ground: {
    day: '2025-08-08',
    zones: [zone('donetsk', 'ukraine', 8000), zone('donetsk', 'russia', 8000)],
    ukraineKm2: 64_000,
  },
  placeZones: { town: 'donetsk.ukraine' },
};
/** Less of it, without the town. */
const AFTER: Day = {
  ground: {
    day: '2026-08-22',
    zones: [zone('donetsk', 'ukraine', 5000), zone('donetsk', 'russia', 11_000)],
    ukraineKm2: 64_000,
  },
  placeZones: { town: 'donetsk.russia' },
};
/** None of it. */
const GONE: Day = {
  ground: { day: '2027-01-01', zones: [zone('donetsk', 'russia', 16_000)], ukraineKm2: 64_000 },
  placeZones: { town: 'donetsk.russia' },
};

const deal = localScenario([
  { regions: ['donetsk'], holder: 'ukraine', outcome: outcome({ control: 'russia' }) },
]);
const town = {
  id: 'town',
  kind: 'town' as const,
  name: 'Town',
  at: [37, 48] as const,
  rank: 2,
  population: 5000,
  populationYear: 2022,
};
const passing = ({ ground }: Day) =>
  totalsOf(ground.zones, outcomesOf(deal, ground.zones)).find(
    ({ region, change }) => region === null && change === 'passes-to-russia',
  )?.area;
const page = ({ ground, placeZones }: Day) => {
  const props = detailedProps([deal], ground.zones, {}, [town], placeZones);
  return readingProps({ ...props, data: { ...props.data, ground } });
};

describe('one statement on the ground of two days', () => {
  it('is about the ground that there is on each, and about none where there is none', () => {
    expect([BEFORE, AFTER, GONE].map(passing)).toEqual([8000, 5000, undefined]);
  });

  it('concerns the towns that lie in that ground on the day', () => {
    const concerned = ({ ground: { zones }, placeZones }: Day) =>
      concernedTowns([town], placeZones, zones, outcomesOf(deal, zones)).length;
    expect([BEFORE, AFTER].map(concerned)).toEqual([1, 0]);
  });

  it('is told with the figures and the day of that ground', () => {
    const told = [BEFORE, AFTER].map((day) => textOf(render(<Changes {...page(day)} />)));
    expect(told[0]).toMatch(/8,000\skm².*8\sAugust\s2025/);
    expect(told[1]).toMatch(/5,000\skm².*22\sAugust\s2026/);
    expect(textOf(render(<Towns {...page(BEFORE)} />))).toContain('Town');
    expect(textOf(render(<Towns {...page(AFTER)} />))).not.toContain('5,000');
  });

  it('gives figures whose caption and file name have that day', () => {
    const tiny = tinyMaterial();
    const made = [BEFORE, AFTER].map((day) => {
      const material = { ...tiny, geography: { ...tiny.geography, ...day } };
      const options = optionsOf({ scenario: 'deal', extent: 'donetsk' }, material);
      return `${captionOf(options, material)} ${fileName(options, material, 'svg')}`;
    });
    expect(made[0]).toMatch(/8,000\skm².*8\sAugust\s2025.*_2025-08-08_/s);
    expect(made[1]).toMatch(/5,000\skm².*22\sAugust\s2026.*_2026-08-22_/s);
  });

  it('has other answers in lessons', () => {
    const held = { of: 'held', holder: 'russia', region: 'donetsk', as: 'area' } as const;
    const answers = [BEFORE, AFTER].map((day) => measure(held, { ...KNOWN, ...day }).value);
    expect(answers).toEqual([8000, 11_000]);
    const asked = lesson({ steps: [step('share', { task: TASKS.number })] });
    const [task] = evaluate(asked, { ...KNOWN, ...AFTER }, SPEECH).steps;
    expect(JSON.stringify(task)).toMatch(/22\s?August\s?2026/);
  });
});
