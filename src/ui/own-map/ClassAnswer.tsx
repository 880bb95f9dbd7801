import { useMemo } from 'preact/hooks';
import { drawnOver } from '../../figure/DrawnShapes.tsx';
import { zoneTitle } from '../../lesson/prediction-words.ts';
import { tallyText, taskTitle } from '../../own-map/class-words.ts';
import { majority, type Tally } from '../../own-map/tally.ts';
import { counted } from '../../words/plural.ts';
import { FramedFigure } from '../lesson/FramedFigure.tsx';
import { ClassAreas } from './ClassAreas.tsx';
import type { CollectProps } from './collect-state.ts';
import { outlineOf } from './divided-pictures.ts';
import { readingFigure } from './pictures.ts';

interface Props extends CollectProps {
  readonly id: string;
  readonly tally: Tally;
}

/** What a class answered to one task: what more than half said as a map, and all of it as a table. */
export function ClassAnswer({ id, tally, ...props }: Props) {
  const { data, frames, records, lessons, speech } = props;
  const { own, words, say, lang } = speech;
  const { collect } = own;
  const { zones } = data.ground;
  const all = tally.answers.length;
  const figure = useMemo(
    () =>
      readingFigure({ readings: majority(tally), certainties: {} }, zones, speech, {
        of: (zone) => {
          const found = tally.zones.find((one) => one.zone.id === zone.id);
          return found ? tallyText(found, all, speech) : collect.none;
        },
        pale: (fate) => (fate === 'silent' ? own.zones.readings.silent : collect.noMajority),
      }),
    [tally, zones, speech],
  );
  const shapes = useMemo(() => tally.answers.flatMap(({ areas }) => areas.map(outlineOf)), [tally]);
  const title = taskTitle(tally.task, records, { lessons }, speech);
  return (
    <section class="step pictured" aria-labelledby={`${id}-title`}>
      <div class="step-text">
        <h2 id={`${id}-title`}>{title}</h2>
        <p>{counted(all, collect.answers, lang)}</p>
      </div>
      <div class="lesson-maps">
        <FramedFigure
          id={id}
          frames={frames}
          day={null}
          head={
            <p class="map-title">
              <strong>{collect.picture}</strong>
              <span>{collect.caption}</span>
            </p>
          }
          title={`${title}. ${collect.picture}. ${collect.caption}`}
          description={collect.table}
          {...figure}
          drawn={drawnOver(shapes)}
          onPick={() => undefined}
          data={data}
          speech={speech}
        />
      </div>
      <div class="step-task">
        {tally.zones.length > 0 && (
          <table>
            <caption>{collect.table}</caption>
            <thead>
              <tr>
                <th scope="col">{collect.zone}</th>
                <th scope="col">{collect.columns.answer}</th>
              </tr>
            </thead>
            <tbody>
              {tally.zones.map((one) => (
                <tr key={one.zone.id}>
                  <th scope="row">{zoneTitle(one.zone, zones, words, say)}</th>
                  <td>{tallyText(one, all, speech)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <ClassAreas tally={tally} speech={speech} />
        <details>
          <summary>{collect.who}</summary>
          <ul>
            {tally.answers.map(({ by }, index) => (
              <li key={index}>{by || collect.nobody}</li>
            ))}
          </ul>
        </details>
      </div>
    </section>
  );
}
