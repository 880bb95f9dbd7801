import { comparedDay, EVE_OF_2022, newestDate } from '../../model/calendar.ts';
import { formatDay } from '../../words/format.ts';
import type { DetailedProps } from '../page/page-props.ts';

/** The choice of another day, with whose line the one that is shown is compared. */
export function VsDay({ details: { series }, state, words, actions }: DetailedProps) {
  const { vsDay } = state.view;
  const { twoDays } = words;
  const choose = (date: string) => {
    if (date === '') actions.go({ vsDay: null });
    else if (comparedDay(series, date)) actions.go({ vsDay: date, vs: null });
  };
  return (
    <div class="time-vs">
      <label>
        <span>{twoDays.choose}</span>
        <input
          type="date"
          min={series.first}
          max={newestDate(series)}
          value={vsDay ?? ''}
          onChange={(event) => choose(event.currentTarget.value)}
        />
      </label>
      <button type="button" class="link" onClick={() => choose(vsDay === null ? EVE_OF_2022 : '')}>
        {vsDay === null ? twoDays.before2022 : twoDays.end}
      </button>
    </div>
  );
}

/** What is to be said of the day that is compared with: that another is, or that it is the one shown. */
export function VsDayNote({ data, details: { series }, state, words }: DetailedProps) {
  const { vsDay } = state.view;
  const { twoDays } = words;
  const day = (date: string) => formatDay(date, data.lang);
  const nearest = vsDay === null ? null : comparedDay(series, vsDay);
  if (!nearest || !state.daysReady) return null;
  return (
    <>
      {nearest.isOther && (
        <p class="fine">{twoDays.nearest(day(vsDay ?? ''), day(nearest.date))}</p>
      )}
      {nearest.date === data.ground.day && <p class="fine">{twoDays.same(day(nearest.date))}</p>}
    </>
  );
}
