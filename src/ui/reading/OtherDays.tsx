import { useEffect, useMemo, useState } from 'preact/hooks';
import { newestDate } from '../../model/calendar.ts';
import { formatDay } from '../../words/format.ts';
import { Sparkline } from '../kit/Sparkline.tsx';
import { otherDaysOf } from './other-days.ts';
import type { ReadingProps } from './reading-props.ts';

/** What the record would change by the lines of other days, or what was held then: as a table with curves. */
export function OtherDays(props: ReadingProps) {
  const { scenario, data, details, words, units } = props;
  const { otherDays } = words.reading;
  const { series } = details;
  const { days, rows } = useMemo(
    () => otherDaysOf(props),
    [scenario, data.ground, details, words, units],
  );
  // The curves are no part of the page that was written: they would weigh more than all the table.
  const [drawn, setDrawn] = useState(false);
  useEffect(() => setDrawn(true), []);
  if (days.length < 2 || rows.length === 0) return null;
  const isHeld = scenario.kind === 'assessment';
  const day = (date: string) => formatDay(date, data.lang);
  return (
    <section>
      <h3>{otherDays.title}</h3>
      <div class="table-box">
        <table class="other-days">
          <caption>
            {isHeld ? otherDays.held : otherDays.changes}, {words.units.square[units]}
          </caption>
          <thead>
            <tr>
              <th scope="col">{isHeld ? words.reading.region : words.reading.fate}</th>
              {days.map(({ date, name }) => (
                <th key={date} scope="col" class="number">
                  {name}, <span>{day(date)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, head, cells, course, isSum }) => (
              <tr key={key} class={isSum ? 'sum' : ''}>
                <th scope="row">
                  {head}
                  {drawn && course && (
                    <Sparkline
                      points={course()}
                      calendar={series}
                      mark={isHeld ? null : scenario.date}
                    />
                  )}
                </th>
                {cells.map((cell, index) => (
                  <td key={days[index]?.date} class="number">
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {drawn && rows.some(({ course }) => course) && (
        <p class="fine">
          {otherDays.curves(day(series.first), day(newestDate(series)))}
          {!isHeld && ` ${otherDays.mark}`}
        </p>
      )}
    </section>
  );
}
