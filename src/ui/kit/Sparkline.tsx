import { useMemo } from 'preact/hooks';
import { dayOf, type Calendar } from '../../model/calendar.ts';
import type { SeriesPoint } from '../../model/day-series.ts';
import { CHART_HEIGHT, chartPath } from './chart.ts';

interface Props {
  readonly points: readonly SeriesPoint[];
  readonly calendar: Calendar;
  /** A date that is marked, if it is a day of the calendar. */
  readonly mark: string | null;
}

/** How some ground grew and shrank, in a line of text's height, from zero; a table beside it has figures. */
export function Sparkline({ points, calendar, mark }: Props) {
  const path = useMemo(() => chartPath(points, 0), [points]);
  const marked = mark === null ? null : dayOf(calendar, mark);
  return (
    <svg
      class="sparkline"
      viewBox={`0 0 ${calendar.days - 1} ${CHART_HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path class="foot" d={`M0 ${CHART_HEIGHT - 1}H${calendar.days - 1}`} />
      {marked !== null && <path class="mark" d={`M${marked} 0V${CHART_HEIGHT}`} />}
      <path d={path} />
    </svg>
  );
}
