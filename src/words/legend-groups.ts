import type { CoreMessages } from '../content/messages/index.ts';
import { hasRules, isQuiet, STRENGTHS, type Treatment } from '../grammar/treatment.ts';
import { measureOf, MEASURES } from '../model/change.ts';
import type { Language } from '../model/language.ts';
import { CONTROLS, type Kind, type Outcome } from '../model/scenario.ts';
import { sumOfAreas } from '../model/totals.ts';
import type { Units } from '../model/units.ts';
import type { Zone } from '../model/zone.ts';
import { amountText } from './amount-text.ts';
import { sentence } from './sentence.ts';
import { eitherOf, legendLines, wholeLegend, type LegendLine, type Meant } from './legend-lines.ts';

/** A line of a legend as it is shown. */
export interface GroupLine {
  /** Tells it from the others of its group. */
  readonly key: string;
  /** Samples of it: more than one where it holds for ground of either side. */
  readonly treatments: readonly Treatment[];
  /** Whether it tells of the edge of ground, of which alone there are samples then. */
  readonly ofEdge?: boolean;
  readonly text: string;
  /** How much ground is drawn so; null where nobody published that, or where it is not told. */
  readonly amount: string | null;
}

/** Lines of a legend that answer one question; those that need none have no title. */
export interface LegendGroup {
  /** Whether it tells what would change. */
  readonly changes: boolean;
  readonly title: string | null;
  readonly lines: readonly GroupLine[];
}

/** Ground of a record as its map draws it. */
export interface Drawn extends Meant {
  readonly zone: Zone;
  readonly outcome: Outcome<unknown>;
}

/**
 * A record's legend in parts: what would change and how much, who would control the rest, how that
 * is known, and what else is drawn. A part that has nothing to say is left out.
 * @param units of how much would change, or null where that is not told
 */
export function legendGroups(
  drawn: readonly Drawn[],
  kind: Kind,
  words: CoreMessages,
  lang: Language,
  units: Units | null,
): readonly LegendGroup[] {
  const { groups } = words.legend;
  const isChange = ({ treatment }: Meant) => !isQuiet(treatment) || hasRules(treatment);
  const rest = drawn.filter((one) => !isChange(one));
  const lines = wholeLegend(units ? drawn.map((one) => withAmount(one, words)) : drawn, words);
  const changes = lines
    .filter((line) => !line.isRecognition && line.meant.some(isChange))
    .map((line) => ({
      ...asShown(line),
      amount: units && amountOf(line.meant, words, lang, units),
    }));
  return [
    { changes: true, title: groups.change, lines: changes },
    {
      changes: false,
      title: kind === 'proposal' ? groups.control : groups.held,
      lines: controlLines(rest, words),
    },
    { changes: false, title: groups.certainty, lines: certaintyLines(rest, words, lang) },
    {
      changes: false,
      title: null,
      lines: lines.filter((line) => line.isRecognition).map(asShown),
    },
  ].filter(({ lines: { length } }) => length > 0);
}

/** Lines of a legend that answer no question of their own. */
export function plainGroup(lines: readonly LegendLine[]): LegendGroup {
  return { changes: false, title: null, lines: lines.map(asShown) };
}

/** Lines of a legend that tell what differs, below what is compared. */
export function differenceGroup(title: string, lines: readonly LegendLine[]): LegendGroup {
  return { changes: true, title, lines: lines.map(asShown) };
}

function asShown({ key, treatment, text }: LegendLine): GroupLine {
  return { key, treatments: [treatment], text, amount: null };
}

/** Ground beside whose text stands how much it is: "up to" says that this is open. */
function withAmount(one: Drawn, { legend }: CoreMessages): Drawn {
  const { fate, detail } = one.meaning;
  const rest = detail.split('; ').filter((part) => part !== legend.openChange);
  return { ...one, meaning: { fate, detail: rest.join('; ') } };
}

function amountOf(
  drawn: readonly Drawn[],
  words: CoreMessages,
  lang: Language,
  units: Units,
): string | null {
  const vaguest = Math.max(...drawn.map(({ outcome }) => MEASURES.indexOf(measureOf(outcome))));
  const measure = MEASURES[vaguest] ?? 'unpublished';
  if (measure === 'unpublished') return null;
  const zones = drawn.map(({ zone }) => zone);
  return amountText({ measure, area: sumOfAreas(zones, units) }, words, lang, units);
}

/** Whose hue is whose. */
function controlLines(drawn: readonly Drawn[], words: CoreMessages): readonly GroupLine[] {
  return CONTROLS.filter((control) => drawn.some(({ treatment }) => treatment.ground === control))
    .toReversed()
    .map((ground) => ({
      key: ground,
      treatments: [{ ground, strength: 'not-addressed', pattern: null }],
      text: words.legend.controller[ground],
      amount: null,
    }));
}

/** How it is known what becomes of ground that stays, by how that is drawn. */
function certaintyLines(
  drawn: readonly Drawn[],
  words: CoreMessages,
  lang: Language,
): readonly GroupLine[] {
  const told = drawn.filter(({ meaning }) => meaning.detail !== '');
  return [...new Set(told.map(certaintyKey))].toSorted().map((key) => {
    const own = told.filter((one) => certaintyKey(one) === key);
    const samples = legendLines(own, words).filter((line) => !line.isRecognition);
    return {
      key,
      treatments: samples.map(({ treatment }) => treatment),
      // Whose hue is whose another line says, with the same ground.
      ofEdge: samples.every(({ treatment }) => treatment.pattern === null),
      text: sentence(eitherOf([...new Set(own.map(({ meaning }) => meaning.detail))], words), lang),
      amount: null,
    };
  });
}

/** The same for what is drawn as firmly, whoever holds it; the firmest is the first in order. */
function certaintyKey({ treatment: { strength, pattern } }: Meant): string {
  return `${STRENGTHS.indexOf(strength)} ${pattern?.kind ?? ''}`;
}
