import type { VNode } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { outcomesOf } from '../../model/outcome.ts';
import { ComparedRecords } from './ComparedRecords.tsx';
import { Differences } from './Differences.tsx';
import type { DetailedProps } from '../page/page-props.ts';
import { EventLine } from './EventLine.tsx';
import { MapInSight } from './MapInSight.tsx';
import { Reading } from './Reading.tsx';
import { TwoDays } from './TwoDays.tsx';

/** The reading of the shown scenario. Those seen before are kept, so that going back costs nothing. */
export function Readings(props: DetailedProps) {
  const { data, details, state, words, root, actions, alone } = props;
  const { scenario: shown, units, vs } = state.view;
  const seen = useRef(new Set<string>());
  seen.current.add(shown);
  const fault = props.unconfirmed?.faultOn(data.ground.day) ?? null;
  const readings = useMemo(
    () => new Map<string, VNode>(),
    [data, details, root, words, units, fault],
  );
  for (const scenario of details.scenarios) {
    if (!seen.current.has(scenario.id) || readings.has(scenario.id)) continue;
    readings.set(
      scenario.id,
      <Reading
        scenario={scenario}
        outcomes={outcomesOf(scenario, data.ground.zones)}
        data={data}
        details={details}
        root={root}
        words={words}
        units={units}
        actions={actions}
        alone={alone}
        unconfirmedFault={fault}
      />,
    );
  }
  const compared = [vs, shown].flatMap(
    (id) => details.scenarios.find((scenario) => scenario.id === id) ?? [],
  );
  return (
    <>
      <MapInSight {...props} />
      <TwoDays {...props} />
      {vs && <Differences {...props} />}
      {vs && <ComparedRecords scenarios={compared} lang={data.lang} words={words} />}
      {details.scenarios.map(({ id }) => {
        const reading = readings.get(id);
        return (
          reading && (
            <div key={id} class="reading-box" hidden={id !== shown}>
              {reading}
            </div>
          )
        );
      })}
      {!alone && <EventLine {...props} />}
    </>
  );
}
