import { orderOf } from '../../grammar/legend.ts';
import {
  treatmentBetween,
  treatmentKey,
  treatmentOf,
  type Treatment,
} from '../../grammar/treatment.ts';
import type { Zone, ZoneId } from '../../model/zone.ts';
import { differenceText, legendText } from '../../words/legend-text.ts';
import { outcomeIn, type Material, type Told } from '../material.ts';

/** One way in which the maps draw ground, in words, and the zones that are drawn so. */
export interface Meaning {
  readonly treatment: Treatment;
  readonly text: string;
  readonly zones: ReadonlySet<ZoneId>;
}

/** What is drawn of a zone, and what that means. */
export interface Said {
  readonly zone: Zone;
  readonly treatment: Treatment;
  readonly text: string;
}

/** What is drawn of a zone on a scenario's own map. */
export function said(zone: Zone, { scenario, outcomes }: Told, { words }: Material): Said {
  const outcome = outcomeIn(outcomes, zone.id);
  const treatment = treatmentOf(zone, outcome);
  return { zone, treatment, text: legendText({ treatment, zone, outcome }, scenario, words) };
}

/** What is drawn where two are compared; they are called by their numbers. */
export function saidOfBoth(zone: Zone, first: Told, second: Told, { words }: Material): Said {
  const [before, after] = [outcomeIn(first.outcomes, zone.id), outcomeIn(second.outcomes, zone.id)];
  const treatment = treatmentBetween(before, after);
  return { zone, treatment, text: differenceText({ treatment, before, after }, NUMBERS, words) };
}

const NUMBERS = ['1', '2'] as const;

/** What is drawn alike, once; it may mean one thing on one map and another on the other. */
export function meaningsOf(all: readonly Said[]): readonly Meaning[] {
  const groups = new Map<
    string,
    { treatment: Treatment; texts: Set<string>; zones: Set<ZoneId> }
  >();
  for (const { zone, treatment, text } of all) {
    const key = treatmentKey(treatment);
    const group = groups.get(key) ?? { treatment, texts: new Set(), zones: new Set() };
    groups.set(key, { ...group, texts: group.texts.add(text), zones: group.zones.add(zone.id) });
  }
  return [...groups.values()]
    .map(({ texts, ...group }) => ({ ...group, text: [...texts].join(' / ') }))
    .toSorted((a, b) => orderOf(a.treatment) - orderOf(b.treatment));
}
