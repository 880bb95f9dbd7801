import { dayOf } from '../../model/calendar.ts';
import { pointsOf, type DaySeries } from '../../model/day-series.ts';
import { CHART_HEIGHT, chartPath } from '../kit/chart.ts';

interface Props {
  readonly series: DaySeries;
  /** ISO days of the proposals. */
  readonly marks: readonly string[];
}

/** How much Russia held, day by day, with the days of the proposals and those without a line. */
export function TimeChart({ series, marks }: Props) {
  const { days, missing } = series;
  const at = [...new Set(marks)].flatMap((date) => dayOf(series, date) ?? []);
  return (
    <svg
      class="time-chart"
      viewBox={`0 0 ${days - 1} ${CHART_HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {at.map((day) => (
        <path key={day} class="time-mark" d={`M${day} 0V${CHART_HEIGHT}`} />
      ))}
      <path class="time-line" d={chartPath(pointsOf(series))} />
      {missing.map((day) => (
        <path key={day} class="time-gap" d={`M${day} 0V${CHART_HEIGHT}`} />
      ))}
    </svg>
  );
}
