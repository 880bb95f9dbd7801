import type { EvaluatedStep } from '../../lesson/evaluate.ts';
import type { Speech } from '../../lesson/speech.ts';
import { Aloud } from './Aloud.tsx';
import type { WordBank } from './state.ts';

interface Props {
  readonly step: EvaluatedStep;
  readonly speech: Speech;
  readonly stepwise: boolean;
  /** What words of the text mean, in easy words. */
  readonly words: readonly WordBank[string][];
}

/** Ways into a step for who finds it hard: easier words, beginnings of sentences, a voice. */
export function StepHelp({ step, speech, stepwise, words }: Props) {
  const { help } = speech.say;
  const { easier, starters, exercise, title, paragraphs } = step;
  return (
    <div class="help">
      {easier.length > 0 && (
        <details>
          <summary>{help.easier}</summary>
          {easier.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </details>
      )}
      {words.length > 0 && (
        <details>
          <summary>{help.bank}</summary>
          <dl>
            {words.map(([word, plain]) => (
              <div key={word}>
                <dt>{word}</dt>
                <dd>{plain}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      {starters.length > 0 && (
        <details>
          <summary>{help.starters}</summary>
          <ul>
            {starters.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </details>
      )}
      {stepwise && (
        <Aloud
          key={step.id}
          text={[title, ...paragraphs, exercise?.prompt ?? ''].join('\n')}
          speech={speech}
        />
      )}
    </div>
  );
}
