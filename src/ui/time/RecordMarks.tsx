import { useRef, useState } from 'preact/hooks';
import { nearestDay } from '../../model/calendar.ts';
import type { DaySeries } from '../../model/day-series.ts';
import type { Sketch } from '../../model/scenario.ts';
import { formatDay } from '../../words/format.ts';
import type { DetailedProps } from '../page/page-props.ts';
import { spread } from './marks.ts';

type Props = Pick<DetailedProps, 'data' | 'words' | 'state' | 'actions'> & {
  readonly series: DaySeries;
};

/**
 * How far marks stand apart at least, as a share of the chart. On charts where that is less than a
 * finger needs, every second one stands a row lower: see marks.css.
 */
const LEAST = 0.05;

/** The way of a key from one mark to the next; far enough is to the first or the last. */
const WAYS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowUp: -1,
  ArrowRight: 1,
  ArrowDown: 1,
  Home: -Infinity,
  End: Infinity,
};

/** A mark for each proposal at its day, or the nearest of the chart, which opens it: one stop for the keyboard, then arrow keys. */
export function RecordMarks({ series, data, words, state, actions }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const [focused, setFocused] = useState<number | null>(null);
  const marks = data.scenarios
    .flatMap((record) => {
      const nearest = record.kind === 'proposal' ? nearestDay(series, record.date) : null;
      return nearest ? [{ record, day: nearest.day }] : [];
    })
    .toSorted((a, b) => a.day - b.day);
  const places = spread(
    marks.map(({ day }) => day / (series.days - 1)),
    LEAST,
  );
  const shown = marks.findIndex(({ record }) => record.id === state.view.scenario);
  const stop = focused ?? Math.max(0, shown);
  const keys = (event: KeyboardEvent, from: number) => {
    const way = WAYS[event.key];
    if (way === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const to = Math.max(0, Math.min(marks.length - 1, from + way));
    setFocused(to);
    list.current?.querySelectorAll('a')[to]?.focus();
  };
  const choose = (event: MouseEvent, { id }: Sketch) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    actions.go({ scenario: id });
  };
  return (
    <ul aria-label={words.time.records} ref={list}>
      {marks.map(({ record }, index) => (
        <li key={record.id} style={{ left: `${(places[index] ?? 0) * 100}%` }}>
          <a
            href={actions.linkTo({ scenario: record.id })}
            tabIndex={index === stop ? 0 : -1}
            aria-label={record.title}
            aria-current={index === shown ? 'true' : undefined}
            title={`${formatDay(record.date, data.lang)}: ${record.title}`}
            onKeyDown={(event) => keys(event, index)}
            onFocus={() => setFocused(index)}
            onClick={(event) => choose(event, record)}
          />
        </li>
      ))}
    </ul>
  );
}
