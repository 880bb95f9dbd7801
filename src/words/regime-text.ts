import type { PageMessages } from '../content/messages/index.ts';
import { REGIME_PARTS, type Regime, type RegimePart } from '../model/regime.ts';
import type { Speaker } from '../model/scenario.ts';
import { saidText } from './said-text.ts';

/** What is said of one part of a regime, in words. */
export interface RegimeLine {
  readonly part: RegimePart;
  readonly name: string;
  readonly answer: string;
  /** How that is known. */
  readonly known: string;
  readonly note: string;
  readonly sources: readonly string[];
}

/** What is said of a regime, part by part. */
export function regimeLines(
  regime: Regime<string>,
  speaker: Pick<Speaker, 'standing' | 'outlet'>,
  words: PageMessages,
): readonly RegimeLine[] {
  return REGIME_PARTS.flatMap((part) => {
    const said = regime.parts[part];
    if (!said) return [];
    const { basis, note = '', sources } = said;
    return [
      {
        part,
        name: words.regime.parts[part],
        answer: answerText(part, regime, words),
        known: saidText({ basis, attribution: null }, speaker, words),
        note,
        sources,
      },
    ];
  });
}

/** The answer to one part, or that nothing is said. */
export function answerText(
  part: RegimePart,
  regime: Regime<unknown>,
  { regime: say }: PageMessages,
): string {
  const answer = regime.parts[part]?.answer;
  const answers: Readonly<Record<string, string>> = say.answers[part];
  return (answer && answers[answer]) ?? say.unsaid;
}

/** The parts of which nothing is said. */
export function unsaidParts({ parts }: Regime<unknown>, { regime: say }: PageMessages): string[] {
  return REGIME_PARTS.filter((part) => !parts[part]).map((part) => say.parts[part]);
}

/** What is said of a regime in one line. */
export function regimeLine(
  regime: Regime<string>,
  speaker: Pick<Speaker, 'standing' | 'outlet'>,
  words: PageMessages,
): string {
  return regimeLines(regime, speaker, words)
    .map(({ name, answer, known }) => `${name}: ${answer} (${known})`)
    .join('; ');
}
