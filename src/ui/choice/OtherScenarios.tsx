import type { ComponentChild } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { CoreMessages } from '../../content/messages/index.ts';
import type { Language } from '../../model/language.ts';
import type { Heading } from '../../model/scenario.ts';
import { recordLine } from '../../words/status-text.ts';
import { sentence } from '../../words/sentence.ts';
import { isBy, isSide, SIDES, type Side } from './offered.ts';

interface Props {
  readonly scenarios: readonly Heading[];
  readonly chosen: string;
  readonly words: CoreMessages;
  readonly lang: Language;
  /** A record as it can be chosen, with the line below its title. */
  readonly row: (scenario: Heading, line: string) => ComponentChild;
  /** Whether they can be looked through by who put them forward. */
  readonly filtered?: boolean;
}

/** The records that are not offered at once: by date, each with who put it forward. */
export function OtherScenarios({ scenarios, chosen, words, lang, row, filtered }: Props) {
  const [side, setSide] = useState<Side | null>(null);
  // It opens for what is chosen in it, and stays as the reader leaves it.
  const opened = useRef(false);
  opened.current ||= scenarios.some(({ id }) => id === chosen);
  const { scenario: say, parties } = words;
  const named = (of: Heading['by']) => sentence(of.map((party) => parties[party]).join(', '), lang);
  return (
    <details open={opened.current}>
      <summary>{say.others(String(scenarios.length))}</summary>
      {filtered ? (
        <label class="switch-by">
          <span>{say.by}</span>
          <select
            value={side ?? ''}
            onChange={({ currentTarget: { value } }) => setSide(isSide(value) ? value : null)}
          >
            <option value="">{say.anybody}</option>
            {Object.entries(SIDES).map(([id, of]) => (
              <option key={id} value={id}>
                {named(of)}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <p class="switch-by" />
      )}
      {scenarios
        .filter((one) => one.id === chosen || isBy(one, side))
        .map((one) => row(one, `${named(one.by)} · ${recordLine(one, words, lang)}`))}
    </details>
  );
}
