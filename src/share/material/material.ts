import type { MultiPolygon } from 'geojson';
import type { Messages } from '../../content/messages/index.ts';
import type { ShareWords } from '../../content/share/index.ts';
import type { SharedGeography } from '../../history/two-days.ts';
import type { Geography } from '../../model/geography.ts';
import type { Language } from '../../model/language.ts';
import { outcomesOf, type Outcomes } from '../../model/outcome.ts';
import type { LocalScenario, Outcome } from '../../model/scenario.ts';
import { outcomesOnDay } from '../../model/two-days.ts';
import type { ZoneId } from '../../model/zone.ts';
import type { House } from '../house/house.ts';
import type { FigureOptions } from '../options/options.ts';
import { recordOn } from './on-day.ts';

/** The ground of an earlier day, to compare with. */
export interface Earlier {
  readonly geography: Geography;
  /** The ground of both days laid over each other. */
  readonly both: SharedGeography;
}

/** Everything that figures in one language are made of. */
export interface Material {
  /** That of the day that is shown; of two days that of the later one. */
  readonly geography: Geography;
  /** Where one record is shown on two days. */
  readonly earlier?: Earlier;
  /**
   * What is not confirmed on the day that is shown, by longitude and latitude: null where nothing is
   * known of it, which the figure then says; missing where nobody speaks of it.
   */
  readonly unconfirmed?: MultiPolygon | null;
  readonly lang: Language;
  readonly scenarios: readonly LocalScenario[];
  readonly words: Messages;
  /** ISO day on which the content was last read against its sources. */
  readonly reviewed: string;
  readonly share: ShareWords;
  /** Zones that are outlined, where a text beside the figure speaks of them. */
  readonly outlined?: readonly ZoneId[];
  /** Whether a task asks for what is found on the map: then the figure doesn't say it. */
  readonly asks?: boolean;
  /** Whether ground of which two records say the same is told apart where it is not known alike. */
  readonly tellsCertainty?: boolean;
  /** The figures that lie on each other with this one, itself among them; else those of all records. */
  readonly among?: readonly Registered[];
  /** The figures whose maps stand on one sheet, in their order, in place of the figure's own. */
  readonly panels?: readonly Registered[];
  /** The style of the one who publishes the figure. */
  readonly house?: House;
  /** Whether the line of before 24 February 2022 is left out, where nobody speaks of it. */
  readonly noLineBefore2022?: boolean;
}

/** A figure that lies on others. */
export interface Registered {
  readonly options: FigureOptions;
  readonly material: Material;
}

/** A scenario on the ground of a day, with what it says of each zone. */
export interface Told {
  readonly scenario: LocalScenario;
  readonly geography: Geography;
  readonly outcomes: Outcomes<string>;
}

/** The scenarios that a figure is of, in the order in which they are shown: one or two. */
export function toldIn(options: FigureOptions, material: Material): readonly [Told, Told?] {
  const { scenario, vs, mode } = options;
  const { geography, earlier } = material;
  if (earlier) return onTwoDays(options, material, earlier);
  return mode === 'single'
    ? [toldOn(scenario, geography, material)]
    : [toldOn(vs, geography, material), toldOn(scenario, geography, material)];
}

/** A scenario on two days: on the ground of each, or on that of both where they are compared. */
function onTwoDays(
  { scenario, mode }: FigureOptions,
  material: Material,
  { geography, both }: Earlier,
): readonly [Told, Told] {
  const [before, after] = [geography, material.geography].map((one) =>
    toldOn(scenario, one, material),
  ) as [Told, Told];
  if (mode !== 'difference') return [before, after];
  const { zones } = both.ground;
  const on = (one: Told, day: 'earlier' | 'later'): Told => ({
    scenario: one.scenario,
    geography: both,
    outcomes: outcomesOnDay(one.scenario, zones, day),
  });
  return [on(before, 'earlier'), on(after, 'later')];
}

/** A scenario on the ground of a day. */
export function toldOn(
  id: string,
  geography: Geography,
  { scenarios, share, lang }: Pick<Material, 'scenarios' | 'share' | 'lang'>,
): Told {
  const found = scenarios.find((one) => one.id === id);
  if (!found) throw new Error(`no scenario "${id}"`);
  const { day, zones } = geography.ground;
  const scenario = recordOn(found, day, share, lang);
  return { scenario, geography, outcomes: outcomesOf(scenario, zones) };
}

/** The same as a list; of several maps on one sheet as many as there are. */
export function allTold(options: FigureOptions, material: Material): readonly Told[] {
  const figures = material.panels ?? [{ options, material }];
  return figures
    .flatMap((one) => toldIn(one.options, one.material))
    .filter((told): told is Told => told !== undefined);
}

/** What is said of a zone. */
export function outcomeIn(outcomes: Outcomes<string>, zone: ZoneId): Outcome<string> {
  const outcome = outcomes.get(zone);
  if (!outcome) throw new Error(`no outcome for zone "${zone}"`);
  return outcome;
}
