import { drawsUnconfirmed } from '../../grammar/colouring.ts';
import { comparedDay, nearestDay } from '../../model/calendar.ts';
import { formatDay } from '../../words/format.ts';
import { shortened } from '../../words/shortened.ts';
import { Retry } from '../kit/Retry.tsx';
import { shownBy } from '../page/comparison.ts';
import type { EmbedProps } from './embed-props.ts';

/** Where the map has not the days that are asked for: the nearest that it has, or why there are none. */
export function DayNotices({ data, state, words, actions, calendar }: EmbedProps) {
  const { daysFault, view } = state;
  const day = (date: string) => formatDay(date, data.lang);
  if (daysFault) {
    return (
      <div class="notice" role="status">
        <p>{words.time.failed(shortened(daysFault.detail))}</p>
        <Retry
          failures={daysFault.failures}
          words={words.problem}
          onRetry={actions.wantDays}
          onReload={actions.reload}
        />
      </div>
    );
  }
  const { scenario } = shownBy(view, data, state.wide);
  const isUnknown =
    view.vs === null &&
    view.vsDay === null &&
    drawsUnconfirmed(scenario) &&
    data.ground.unconfirmed === null;
  if (!calendar) return null;
  const shown = view.day === null ? null : nearestDay(calendar, view.day);
  const compared = view.vsDay === null ? null : comparedDay(calendar, view.vsDay);
  const { nearest, same } = words.twoDays;
  const told = [
    ...(shown?.isOther ? [words.time.nearest(day(view.day ?? ''), day(shown.date))] : []),
    ...(compared?.isOther ? [nearest(day(view.vsDay ?? ''), day(compared.date))] : []),
    ...(compared?.date === data.ground.day ? [same(day(compared.date))] : []),
  ];
  return (
    <>
      {isUnknown && <p class="fine">{words.embed.page.unconfirmedUnknown}</p>}
      {told.length > 0 && (
        <div class="notice" role="status">
          <div>
            {told.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </div>
        </div>
      )}
    </>
  );
}
