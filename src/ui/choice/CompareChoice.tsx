import type { CoreMessages } from '../../content/messages/index.ts';
import type { Heading } from '../../model/scenario.ts';
import { COMPARISONS, type View } from '../../model/view.ts';
import type { Shown } from '../page/comparison.ts';
import { offeredOf } from './offered.ts';

interface Props {
  readonly scenarios: readonly Heading[];
  readonly shown: Shown;
  /** Whether two maps have room side by side. */
  readonly wide: boolean;
  readonly words: CoreMessages;
  readonly onChange: (change: Partial<View>) => void;
}

/** What the scenario is compared with, and how. */
export function CompareChoice({ scenarios, shown, wide, words, onChange }: Props) {
  const { scenario, vs, how } = shown;
  const { compare } = words;
  const { first, others } = offeredOf(scenarios);
  const options = (of: readonly Heading[]) =>
    of
      .filter(({ id }) => id !== scenario.id)
      .map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ));
  return (
    <div class="compare">
      <label>
        <span>{compare.with}</span>
        <select
          value={vs?.id ?? ''}
          onChange={(event) => onChange({ vs: event.currentTarget.value || null })}
        >
          <option value="">{compare.nothing}</option>
          {options(first)}
          {others.length > 0 && (
            <optgroup label={words.scenario.others(String(others.length))}>
              {options(others)}
            </optgroup>
          )}
        </select>
      </label>
      {how && vs && (
        <>
          <fieldset class="modes">
            <legend class="unseen">{compare.how}</legend>
            {COMPARISONS.filter((mode) => mode !== 'side' || wide).map((mode) => (
              <label key={mode}>
                <input
                  type="radio"
                  name="compare"
                  value={mode}
                  checked={mode === how}
                  onChange={() => onChange({ compare: mode })}
                />
                <span>{compare.modes[mode]}</span>
              </label>
            ))}
          </fieldset>
          <button
            type="button"
            class="swap"
            onClick={() => onChange({ scenario: vs.id, vs: scenario.id })}
          >
            {compare.swap}
          </button>
        </>
      )}
    </div>
  );
}
