import { textsIn, type Text } from '../model/language.ts';
import type { Choice, Reason as Written, Task } from '../model/lesson.ts';
import { localise } from '../model/localise.ts';
import type { RegionId } from '../model/region.ts';
import type { Scenario, Source } from '../model/scenario.ts';
import { formatDay } from '../words/format.ts';
import { changeSources, lineSources } from './evidence.ts';
import { recordOf, type Facts } from './facts.ts';
import { zoneTitle } from './prediction-words.ts';
import { saidValue } from './said-value.ts';
import { settleChoice } from './settled.ts';
import type { FullSpeech } from './speech.ts';

/** Why an option is wrong, in one language. */
export interface Reason {
  /** The option's id. */
  readonly option: string;
  readonly text: string;
  readonly sources: readonly Omit<Source<string>, 'id'>[];
}

/**
 * Why each wrong option of a choice is wrong: as the lesson tells it where a scenario has to be
 * read, else from what the map has of the option itself.
 * @param cited the lesson's sources
 */
export function reasonsOf(
  { choice, reasons = [] }: Task & { kind: 'choice' },
  known: Facts,
  speech: FullSpeech,
  cited: readonly Source<string>[],
): readonly Reason[] {
  const { options, right } = settleChoice(choice, known);
  const texts = textsIn(speech.lang);
  const told = ({ text, sources }: Written) => ({
    text: text[texts],
    sources: cited.filter(({ id }) => sources.includes(id)),
  });
  return options
    .filter((option) => !right.includes(option))
    .flatMap((option) => {
      const written = reasons.find((one) => one.option === option);
      const reason = written ? told(written) : computedReason(choice, option, known, speech);
      return reason ? [{ option, ...reason }] : [];
    });
}

function computedReason(
  choice: Choice,
  option: string,
  known: Facts,
  speech: FullSpeech,
): Omit<Reason, 'option'> | null {
  const { words, say, lang } = speech;
  const texts = textsIn(lang);
  const inTexts = (text: Text | undefined) => text?.[texts] ?? '';
  switch (choice.ask) {
    case 'town': {
      const place = known.places.find(({ id }) => id === option);
      const zone = known.ground.zones.find(({ id }) => id === known.placeZones[option]);
      const where = zone ? zoneTitle(zone, known.ground.zones, words, say) : words.card.outside;
      return {
        text: say.wrong.town(inTexts(place?.name), where, formatDay(known.ground.day, lang)),
        sources: lineSources(known, texts),
      };
    }
    case 'most': {
      const region = option as RegionId;
      const { quantity } = choice;
      const said =
        !('change' in quantity) || quantity.scenario === undefined
          ? []
          : changeSources(quantity.scenario, quantity.change, known, texts);
      return {
        text: say.wrong.most(words.regions[region], saidValue(quantity, known, speech, { region })),
        sources: [...said, ...lineSources(known, texts)],
      };
    }
    case 'term': {
      const { term, definition } = known.terms.find(({ id }) => id === option) ?? {};
      return {
        text: say.wrong.term(inTexts(term), say.quotedSentence(firstSentence(inTexts(definition)))),
        sources: [],
      };
    }
    case 'date':
    case 'line':
      return ofScenarios(
        known.scenarios.filter(({ date }) => date === option),
        (titles) => say.wrong.date(formatDay(option, lang), titles),
        speech,
      );
    case 'outlet': {
      const { outlet } = recordOf(option, known);
      return ofScenarios(
        known.scenarios.filter((one) => one.outlet.en === outlet.en),
        (titles) => say.wrong.outlet(outlet[texts], titles),
        speech,
      );
    }
    default:
      return null;
  }
}

function ofScenarios(
  scenarios: readonly Scenario[],
  wrong: (titles: string) => string,
  { say, lang }: FullSpeech,
): Omit<Reason, 'option'> {
  const texts = textsIn(lang);
  return {
    text: wrong(scenarios.map(({ title }) => say.quoted(title[texts])).join(', ')),
    sources: scenarios.flatMap(({ sources }) => localise(sources.slice(0, 1), texts)),
  };
}

/** A definition's first sentence without its full stop: it never names the word, which a test of the glossary holds. */
export function firstSentence(definition: string): string {
  const [first = ''] = definition.split(/(?<=[.!?])\s/);
  return first.replace(/\.$/, '');
}

/** Whether a reason begins with what it is the reason against, which then needs not be said before it. */
export function namesOption({ text }: Pick<Reason, 'text'>, option: string): boolean {
  const rest = text.slice(option.length);
  return option !== '' && text.startsWith(option) && !/^[\p{L}\p{N}]/u.test(rest);
}
