import type { Speech } from '../../lesson/speech.ts';
import type { Outcome, Sketch } from '../../model/scenario.ts';
import { fateBeside } from '../../words/legend-text.ts';
import { saidText } from '../../words/said-text.ts';
import { sentence } from '../../words/sentence.ts';
import { BasisMark } from '../kit/BasisMark.tsx';

interface Props {
  readonly outcome: Outcome<unknown>;
  readonly scenario: Sketch;
  readonly speech: Speech;
}

/** What a scenario says about a zone, how much of the zone is meant, and how that is known. */
export function SaidOf({ outcome, scenario, speech: { words, lang } }: Props) {
  const fate = fateBeside(outcome, words);
  return (
    <>
      {fate && (
        <>
          {fate}
          <br />
        </>
      )}
      <BasisMark
        basis={outcome.basis}
        said={`${sentence(saidText(outcome, scenario, words), lang)}.`}
        words={words}
      />
    </>
  );
}
