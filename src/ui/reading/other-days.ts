import { newestDate } from '../../model/calendar.ts';
import type { SeriesPoint } from '../../model/day-series.ts';
import { fateOverTime, fatesOnDays, zonesOf } from '../../model/fates-on-days.ts';
import { groundHeldBy } from '../../model/totals.ts';
import type { MeasuredZone } from '../../model/zone.ts';
import { measuredText } from '../../words/amount-text.ts';
import { totalText } from '../../words/change-sentences.ts';
import { formatNumber } from '../../words/format.ts';
import type { ReadingProps } from './reading-props.ts';

/** A day that a record is told on. */
interface ToldDay {
  readonly date: string;
  /** Why it is: the day of the report, the newest line. */
  readonly name: string;
  readonly zones: readonly MeasuredZone[];
}

/** A line of the table: ground of one fate, or of one region. */
interface Row {
  readonly key: string;
  readonly head: string;
  /** A text for each day. */
  readonly cells: readonly string[];
  /** How much ground it was over time; null where that is open, or where another chart tells it. */
  readonly course: (() => readonly SeriesPoint[]) | null;
  readonly isSum: boolean;
}

type Props = Pick<ReadingProps, 'scenario' | 'data' | 'details' | 'words' | 'units'>;

/** What a record would change, or what was held, on its own day, the newest and the one that is shown. */
export function otherDaysOf(props: Props) {
  const days = daysOf(props);
  const rows = props.scenario.kind === 'assessment' ? heldRows(props, days) : fateRows(props, days);
  return { days, rows };
}

function daysOf({ scenario, data, details, words }: Props): readonly ToldDay[] {
  const { otherDays } = words.reading;
  const { series, knownDays } = details;
  const isProposal = scenario.kind === 'proposal';
  const own = isProposal ? data.days[scenario.id] : series.first;
  const ownName = own === scenario.date ? otherDays.own : otherDays.nearest;
  // A day that is more than one of them is told as the last of these.
  const named = new Map([
    [data.ground.day, otherDays.shown],
    [newestDate(series), otherDays.newest],
    ...(own === undefined ? [] : [[own, isProposal ? ownName : otherDays.first] as const]),
  ]);
  return [...named]
    .flatMap(([date, name]): ToldDay[] => {
      const known = knownDays[date];
      const zones = date === data.ground.day ? data.ground.zones : known && zonesOf(known);
      return zones ? [{ date, name, zones }] : [];
    })
    .toSorted((a, b) => a.date.localeCompare(b.date));
}

function fateRows(
  { scenario, data, details, words, units }: Props,
  days: readonly ToldDay[],
): readonly Row[] {
  const zones = days.map((day) => day.zones);
  return fatesOnDays(scenario, zones, units).flatMap(({ key, totals }): Row[] => {
    const some = totals.find((total) => total !== null);
    if (!some) return [];
    return [
      {
        key,
        head: totalText(some, scenario, words),
        cells: totals.map((total) => {
          if (!total) return words.reading.otherDays.none;
          if (total.area === null) return words.legend.unpublished;
          return measuredText(total.measure, formatNumber(total.area, data.lang), words);
        }),
        course: some.measure === 'all' ? () => fateOverTime(scenario, key, details.series) : null,
        isSum: false,
      },
    ];
  });
}

function heldRows({ data, words, units }: Props, days: readonly ToldDay[]): readonly Row[] {
  const byDay = days.map(({ zones }) => groundHeldBy('russia', zones, units));
  const regions = new Set(byDay.flatMap((held) => held.map(({ region }) => region)));
  const ordered = [...regions].toSorted((a, b) => Number(a === null) - Number(b === null));
  return ordered.map((region) => ({
    key: region ?? 'all',
    head: region ? words.regions[region] : words.reading.allRegions,
    cells: byDay.map((held) => {
      const area = held.find((one) => one.region === region)?.area ?? 0;
      return formatNumber(area, data.lang);
    }),
    course: null,
    isSum: region === null,
  }));
}
