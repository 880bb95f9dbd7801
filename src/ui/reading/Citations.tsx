import type { LocalScenario } from '../../model/scenario.ts';
import { sourceAnchor } from './Sources.tsx';

interface Props {
  readonly ids: readonly string[];
  readonly scenario: LocalScenario;
}

/** Links to the numbered sources below, e.g. "[1] [3]". */
export function Citations({ ids, scenario }: Props) {
  const all = scenario.sources;
  return (
    <span class="citations">
      {ids.map((id) => {
        const index = all.findIndex((source) => source.id === id);
        const source = all[index];
        return (
          source && (
            <a
              key={id}
              href={`#${sourceAnchor(scenario.id, source.id)}`}
              title={`${source.outlet}: ${source.title}`}
            >
              [{index + 1}]
            </a>
          )
        );
      })}
    </span>
  );
}
