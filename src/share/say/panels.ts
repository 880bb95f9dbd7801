import { formatArea } from '../../words/area.ts';
import { shareOf } from '../../words/finding.ts';
import { formatDay } from '../../words/format.ts';
import { reportLine } from '../../words/status-text.ts';
import { sumOfAreas } from '../../model/totals.ts';
import { zonesAbout } from '../options/extents.ts';
import { toldIn, type Material, type Registered, type Told } from '../material/material.ts';
import { foundOf, tellingOf } from './finding.ts';
import { placeOf } from './ground-name.ts';
import { statusOf, type Saying } from './status.ts';
import { figuresIn } from './subtitle.ts';

/** The days whose lines a figure's maps have, each once, the earliest first: one, unless there are several maps. */
export function panelDays({ panels, geography }: Material): readonly string[] {
  const all = panels?.map(({ material }) => material.geography) ?? [geography];
  return [...new Set(all.map(({ ground }) => ground.day))].toSorted();
}

/** Whether several maps are of one record, each on a day of its own. */
function isOfDays(panels: readonly Registered[]): boolean {
  return new Set(panels.map(({ options }) => options.scenario)).size === 1;
}

function toldOf({ options, material }: Registered): Told {
  return toldIn(options, material)[0];
}

/** What is said of the record once, where all maps are of it. */
export function panelStatus(panels: readonly Registered[]): readonly Saying[] {
  const [first] = panels;
  if (!first || !isOfDays(panels)) return [];
  const { scenario } = toldOf(first);
  const { words, lang } = first.material;
  const { bold } = statusOf(toldOf(first), first.material);
  // On which day's line each map is stands above it.
  const rest = scenario.kind === 'assessment' ? [] : [reportLine(scenario, words, lang)];
  return [{ bold, rest }];
}

/** What stands above one of several maps: what it is called, how firm that is, and what is found on it. */
export function panelCaption(
  told: Told,
  { options, material }: Registered,
  panels: readonly Registered[],
): Saying {
  const { scenario, geography } = told;
  const found = scenario.kind === 'proposal' ? foundOf(told, options, material) : null;
  const isHeld = scenario.kind === 'assessment';
  const [figure = ''] =
    found !== null
      ? [found]
      : isHeld
        ? [heldOn({ options, material }).text]
        : figuresIn(told, options, material);
  if (isOfDays(panels)) {
    const day = formatDay(geography.ground.day, material.lang);
    return { bold: material.share.days.called(day), rest: [figure].filter(Boolean) };
  }
  const { bold, rest } = statusOf(told, material);
  return { bold: scenario.title, rest: [[bold, ...rest].join(' · '), figure].filter(Boolean) };
}

/** What a sheet of several maps is called. */
export function panelsName(panels: readonly Registered[], { share, lang }: Material): string {
  const [first] = panels;
  if (!first || !isOfDays(panels)) return share.panels.records;
  const { scenario } = toldOf(first);
  const [from, to] = endsOf(panels).map(({ material }) =>
    formatDay(material.geography.ground.day, lang),
  ) as [string, string];
  return scenario.kind === 'assessment'
    ? share.panels.held(from, to)
    : share.panels.days(scenario.title, from, to);
}

/** What is found on several maps of who held what: how much on the first day, and on the last. */
export function panelsFinding(panels: readonly Registered[], material: Material): string {
  const [first, last] = endsOf(panels);
  if (!isOfDays(panels) || toldOf(first).scenario.kind !== 'assessment') return '';
  const [before, after] = [heldOn(first), heldOn(last)];
  if (after.place === '') return '';
  return material.share.panels.found(after.place, before.area, before.day, after.area, after.day);
}

/** How much Russia held of what a figure is about, and on which day. */
function heldOn({ options, material }: Registered) {
  const { words, lang, geography, share } = material;
  const { units, extent } = options;
  const zones = zonesAbout(extent, geography);
  const area = sumOfAreas(
    zones.filter(({ holder }) => holder === 'russia'),
    units,
  );
  const part = shareOf(area, zones, geography.ground.ukraineKm2, tellingOf(options, material));
  const place = placeOf(
    zones.map(({ region }) => region),
    material,
  );
  const held = formatArea(area, units, words, lang);
  const text = `${words.legend.held.russia} ${place}: ${share.finding.shared(held, part)}`;
  return {
    area: held,
    place,
    day: formatDay(geography.ground.day, lang),
    text: zones.length > 0 ? text : '',
  };
}

/** The figures of the first day and of the last. */
function endsOf(panels: readonly Registered[]): [Registered, Registered] {
  const inOrder = panels.toSorted((a, b) => {
    const [one, other] = [a, b].map(({ material }) => material.geography.ground.day) as [
      string,
      string,
    ];
    return one < other ? -1 : Number(one > other);
  });
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (!first || !last) throw new Error('a sheet of no maps');
  return [first, last];
}
