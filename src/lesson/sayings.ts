import { isVague, MOVES, type Change } from '../model/change.ts';
import { textsIn, type Text } from '../model/language.ts';
import type { Choice, Ordering, Quantity } from '../model/lesson.ts';
import { localise } from '../model/localise.ts';
import type { RegionId } from '../model/region.ts';
import type { LocalScenario, Outcome } from '../model/scenario.ts';
import type { Zone, ZoneId } from '../model/zone.ts';
import { formatDay } from '../words/format.ts';
import { recordLine } from '../words/status-text.ts';
import { zoneStatement } from '../words/zone-statement.ts';
import { changeSources, lineSources, type Evidence } from './evidence.ts';
import { recordOf, type Facts } from './facts.ts';
import { zoneTitle } from './prediction-words.ts';
import type { Varied } from './quantity.ts';
import { firstSentence } from './reasons.ts';
import { saidValue } from './said-value.ts';
import { statedOf } from './settled.ts';
import type { FullSpeech } from './speech.ts';

/** What options and answers are called, and why they are right. */
export interface Sayings {
  /** An option of a choice. */
  readonly option: (choice: Choice, id: string) => string;
  /** Something that is put in order. */
  readonly item: (order: Ordering, id: string) => string;
  readonly choice: (choice: Choice) => Evidence;
  /** @param right ids in the right order */
  readonly order: (order: Ordering, right: readonly string[]) => Evidence;
  /** What the question is about, beyond its prompt: the definition whose word is asked for. */
  readonly asked: (choice: Choice) => string;
  /** Whence a quantity comes: ground of the line's day, and what a record says of it. */
  readonly computed: (quantity: Quantity) => Evidence;
}

export function sayingsIn(speech: FullSpeech, known: Facts): Sayings {
  const { words, say, lang } = speech;
  const texts = textsIn(lang);
  const record = (id: string): LocalScenario => localise(recordOf(id, known), texts);
  const inTexts = (text: Text | undefined) => text?.[texts] ?? '';
  const place = (id: string) => known.places.find((one) => one.id === id);
  const term = (id: string) => known.terms.find((one) => one.id === id);
  const zoneName = (zone: Zone) => zoneTitle(zone, known.ground.zones, words, say);

  const computed: Sayings['computed'] = (quantity) => {
    const line = say.computed(formatDay(known.ground.day, lang));
    if (quantity.of === 'gained') {
      const since = formatDay(quantity.since, lang);
      const lines = [say.computedSince(since, formatDay(known.ground.day, lang))];
      return { lines, sources: lineSources(known, texts) };
    }
    if (quantity.of === 'held' || quantity.scenario === undefined) {
      return { lines: [line], sources: lineSources(known, texts) };
    }
    const { scenario, change } = quantity;
    return {
      lines: [`${record(scenario).title}. ${line}`],
      sources: changeSources(scenario, change, known, texts),
    };
  };
  /** The values of what a question varies, before whence they come. */
  const listed = (quantity: Quantity, values: readonly (readonly [string, Varied])[]): Evidence => {
    const { lines, sources } = computed(quantity);
    const said = values.map(
      ([name, varied]) => `${name}: ${saidValue(quantity, known, speech, varied)}`,
    );
    return { lines: [...said, ...lines], sources };
  };
  /** Which outlets published records, and when. */
  const published = (ids: readonly string[]): Evidence => {
    const records = ids.map(record);
    return {
      lines: records.map((one) => `${one.title}: ${recordLine(one, words, lang)}`),
      sources: records.flatMap(({ sources }) => sources.slice(0, 1)),
    };
  };
  const stated = (scenario: string, zone: ZoneId): Evidence => {
    const speaker = record(scenario);
    const { title, sources } = speaker;
    const found = statedOf(scenario, zone, known);
    const outcome: Outcome<string> = localise(found.outcome, texts);
    const said = zoneStatement(found.zone, outcome, speaker, known.ground.day, words, lang);
    // Beside a change that nobody measured, the zone's own area would be taken for its amount.
    const named = isVague(found.zone, outcome)
      ? zoneName(found.zone)
      : `${zoneName(found.zone)}, ${said.area}`;
    const how = [said.basis, said.extent].filter(Boolean).join(' ');
    return {
      lines: [
        `${named}. ${said.held}.`,
        said.says ? `${words.map.says(title)}: ${said.says}. ${how}` : `${title}. ${how}`,
        ...(said.recognition ? [`${said.recognition}.`] : []),
        ...(outcome.note ? [outcome.note] : []),
      ],
      sources: sources.filter(({ id }) => outcome.sources.includes(id)),
    };
  };
  const item: Sayings['item'] = (order, id) =>
    'regions' in order ? words.regions[id as RegionId] : record(id).title;

  return {
    computed,
    item,
    option: (choice, id) => {
      switch (choice.ask) {
        case 'change': {
          const { zone } = statedOf(choice.scenario, choice.zone, known);
          return say.fates[isMove(id) ? id : zone.holder];
        }
        case 'outlet':
          return record(id).outlet;
        case 'date':
        case 'line':
          return formatDay(id, lang);
        case 'most':
          return words.regions[id as RegionId];
        case 'town':
          return inTexts(place(id)?.name);
        case 'term':
          return inTexts(term(id)?.term);
        default:
          return (say.options[choice.ask] as Readonly<Record<string, string>>)[id] ?? id;
      }
    },
    asked: (choice) => {
      if (choice.ask !== 'term') return '';
      return say.quotedSentence(firstSentence(inTexts(term(choice.term)?.definition)));
    },
    choice: (choice) => {
      switch (choice.ask) {
        case 'outlet':
        case 'date':
          return published([choice.scenario]);
        case 'line':
          return {
            lines: [say.line(formatDay(known.ground.day, lang))],
            sources: lineSources(known, texts),
          };
        case 'most':
          return listed(
            choice.quantity,
            choice.regions.map((region) => [words.regions[region], { region }]),
          );
        case 'town':
          return {
            lines: choice.places.map((id) => {
              const zone = known.ground.zones.find((one) => one.id === known.placeZones[id]);
              return `${inTexts(place(id)?.name)}: ${zone ? zoneName(zone) : words.card.outside}`;
            }),
            sources: lineSources(known, texts),
          };
        case 'term':
          return { lines: [inTexts(term(choice.term)?.definition)], sources: [] };
        default:
          return stated(choice.scenario, choice.zone);
      }
    },
    order: (order, right) => {
      if (order.by === 'date') return published(right);
      return listed(
        order.quantity,
        right.map((id) => [
          item(order, id),
          'regions' in order ? { region: id as RegionId } : { scenario: id },
        ]),
      );
    },
  };
}

function isMove(change: string): change is Exclude<Change, 'stays'> {
  return MOVES.some((move) => move === change);
}
