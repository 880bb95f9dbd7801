import type { CoreMessages } from '../../content/messages/index.ts';
import type { Language } from '../../model/language.ts';
import type { Heading } from '../../model/scenario.ts';
import { COMPARISONS, type View } from '../../model/view.ts';
import { EVE_OF_2022 } from '../../model/calendar.ts';
import { formatDay } from '../../words/format.ts';
import { waysOfDays, type Shown } from '../page/comparison.ts';
import { offeredOf } from './offered.ts';

interface Props {
  readonly scenarios: readonly Heading[];
  readonly shown: Shown;
  /** Id of the scenario that it is most usefully compared with, where a button offers that. */
  readonly pair?: string | undefined;
  /** Whether two maps have room side by side. */
  readonly wide: boolean;
  /** ISO day of the line that is shown. */
  readonly day: string;
  readonly lang: Language;
  readonly words: CoreMessages;
  readonly onChange: (change: Partial<View>) => void;
}

/** Stands in the list for the other day, which is chosen below the map. */
const OTHER_DAY = 'day';

/** What the scenario is compared with, and how. */
export function CompareChoice(props: Props) {
  const { scenarios, shown, wide, day, lang, words, onChange } = props;
  const { scenario, vs, how, other } = shown;
  const ways = other ? waysOfDays(scenario) : COMPARISONS;
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
  const pair = scenarios.find(({ id }) => id === props.pair);
  // What differs is what one wants to know; a swipe may hide it behind its line.
  const begin = (id: string) =>
    onChange({
      vs: id || null,
      vsDay: null,
      ...(id && (!vs || other) && { compare: 'difference' }),
    });
  return (
    <div class="compare">
      <label>
        <span>{compare.with}</span>
        <select
          value={other ? OTHER_DAY : (vs?.id ?? '')}
          onChange={(event) => begin(event.currentTarget.value)}
        >
          <option value="">{compare.nothing}</option>
          {other && <option value={OTHER_DAY}>{formatDay(other.ground.day, lang)}</option>}
          {options(first)}
          {others.length > 0 && (
            <optgroup label={words.scenario.others(String(others.length))}>
              {options(others)}
            </optgroup>
          )}
        </select>
      </label>
      {!how && pair && (
        <button type="button" class="pair" onClick={() => begin(pair.id)}>
          {compare.pair(pair.title)}
        </button>
      )}
      {how && vs && (
        <>
          <fieldset class="modes">
            <legend class="unseen">{compare.how}</legend>
            {ways
              .filter((mode) => mode !== 'side' || wide)
              .map((mode) => (
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
          {/* Its day is none that can be shown alone. */}
          {other?.ground.day !== EVE_OF_2022 && (
            <button
              type="button"
              class="swap"
              onClick={() =>
                onChange(
                  other
                    ? { day: other.ground.day, vsDay: day }
                    : { scenario: vs.id, vs: scenario.id },
                )
              }
            >
              {compare.swap}
            </button>
          )}
        </>
      )}
    </div>
  );
}
