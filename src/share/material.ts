import type { Messages } from '../content/messages/index.ts';
import type { ShareWords } from '../content/share/index.ts';
import type { Geography } from '../model/geography.ts';
import type { Language } from '../model/language.ts';
import { outcomesOf, type Outcomes } from '../model/outcome.ts';
import type { LocalScenario, Outcome } from '../model/scenario.ts';
import type { ZoneId } from '../model/zone.ts';
import type { FigureOptions } from './options.ts';
import { recordOn } from './say/on-day.ts';

/** Everything that figures in one language are made of. */
export interface Material {
  readonly geography: Geography;
  readonly lang: Language;
  readonly scenarios: readonly LocalScenario[];
  readonly words: Messages;
  /** ISO day on which the content was last read against its sources. */
  readonly reviewed: string;
  readonly share: ShareWords;
  /** Zones that are outlined, where a text beside the figure speaks of them. */
  readonly outlined?: readonly ZoneId[];
}

/** A scenario with what it says of each zone. */
export interface Told {
  readonly scenario: LocalScenario;
  readonly outcomes: Outcomes<string>;
}

/** The scenarios that a figure is of, in the order in which they are shown: one or two. */
export function toldIn(options: FigureOptions, material: Material): readonly [Told, Told?] {
  const { scenario, vs, mode } = options;
  const { day, zones } = material.geography.ground;
  const told = (id: string): Told => {
    const found = material.scenarios.find((one) => one.id === id);
    if (!found) throw new Error(`no scenario "${id}"`);
    const record = recordOn(found, day, material.share, material.lang);
    return { scenario: record, outcomes: outcomesOf(record, zones) };
  };
  return mode === 'single' ? [told(scenario)] : [told(vs), told(scenario)];
}

/** The same as a list. */
export function allTold(options: FigureOptions, material: Material): readonly Told[] {
  return toldIn(options, material).filter((told): told is Told => told !== undefined);
}

/** What is said of a zone. */
export function outcomeIn(outcomes: Outcomes<string>, zone: ZoneId): Outcome<string> {
  const outcome = outcomes.get(zone);
  if (!outcome) throw new Error(`no outcome for zone "${zone}"`);
  return outcome;
}
