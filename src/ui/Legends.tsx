import { useMemo } from 'preact/hooks';
import type { Messages } from '../content/messages/index.ts';
import { outcomesOf } from '../model/outcome.ts';
import type { LocalScenario } from '../model/scenario.ts';
import type { Zone } from '../model/zone.ts';
import { Legend } from './Legend.tsx';

interface Props {
  readonly scenarios: readonly LocalScenario[];
  readonly shown: string;
  readonly zones: readonly Zone[];
  readonly words: Messages;
}

/**
 * The legend of the shown scenario. Those of the others lie hidden in the same place, so that the
 * place keeps its size and the map does not move when the reader switches.
 */
export function Legends({ scenarios, shown, zones, words }: Props) {
  const legends = useMemo(
    () =>
      scenarios.map((scenario) => ({
        id: scenario.id,
        legend: (
          <Legend
            scenario={scenario}
            zones={zones}
            outcomes={outcomesOf(scenario, zones)}
            words={words}
          />
        ),
      })),
    [scenarios, zones, words],
  );
  return (
    <div class="legends">
      {legends.map(({ id, legend }) => (
        <div key={id} class={id === shown ? '' : 'waiting'}>
          {legend}
        </div>
      ))}
    </div>
  );
}
