import type { VNode } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { Messages } from '../content/messages/index.ts';
import { outcomesOf } from '../model/outcome.ts';
import type { PageData } from './page-data.ts';
import { Reading } from './Reading.tsx';

interface Props {
  readonly data: PageData;
  readonly shown: string;
  readonly root: string;
  readonly words: Messages;
}

/** The reading of the shown scenario. Those seen before are kept, so that going back costs nothing. */
export function Readings({ data, shown, root, words }: Props) {
  const { scenarios, zones, lineDate, lang } = data;
  const seen = useRef(new Set<string>());
  seen.current.add(shown);
  const readings = useMemo(() => new Map<string, VNode>(), [data, root, words]);
  for (const scenario of scenarios) {
    if (!seen.current.has(scenario.id) || readings.has(scenario.id)) continue;
    readings.set(
      scenario.id,
      <Reading
        scenario={scenario}
        zones={zones}
        lineDate={lineDate}
        root={root}
        outcomes={outcomesOf(scenario, zones)}
        words={words}
        lang={lang}
      />,
    );
  }
  return (
    <>
      {scenarios.map(({ id }) => {
        const reading = readings.get(id);
        return (
          reading && (
            <div key={id} class="reading-box" hidden={id !== shown}>
              {reading}
            </div>
          )
        );
      })}
    </>
  );
}
