import { useEffect, useState } from 'preact/hooks';
import { newestBy } from '../../model/timeline.ts';
import { formatDay } from '../../words/format.ts';
import { addressOf } from '../kit/address.ts';
import type { DayEvent } from '../page/day-event.ts';
import { useReadable } from '../page/readable.ts';
import type { DetailedProps } from '../page/page-props.ts';

type Props = Pick<
  DetailedProps,
  'details' | 'words' | 'root' | 'loadEvents' | 'state' | 'data' | 'drawn'
>;

/**
 * The newest event of the talks on or before the day that is shown, with the way to the timeline.
 * Events come when the other days have come: until then, and where they fail, there is the way alone.
 */
export function EventLine({ drawn, details, words, root, loadEvents, state, data }: Props) {
  const { day } = useReadable(drawn);
  const [events, setEvents] = useState<readonly DayEvent[]>([]);
  const { daysReady } = state;
  useEffect(() => {
    if (daysReady) loadEvents().then(setEvents, () => undefined);
  }, [daysReady]);
  const page = addressOf(root, details.timelinePage);
  const event = newestBy(events, day);
  return (
    <p class="event-line fine">
      {event && (
        <>
          <a href={`${page}#${event.id}`}>{formatDay(event.date, data.lang)}</a>: {event.text}{' '}
        </>
      )}
      <a href={page}>{words.reading.timeline}</a>
    </p>
  );
}
