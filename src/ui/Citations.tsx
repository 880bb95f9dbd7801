import type { Source } from '../model/scenario.ts';

/** Links to the numbered sources below, e.g. "[1] [3]". */
export function Citations({ ids, all }: { ids: readonly string[]; all: readonly Source[] }) {
  return (
    <span class="citations">
      {ids.map((id) => {
        const index = all.findIndex((source) => source.id === id);
        const source = all[index];
        return (
          source && (
            <a key={id} href={`#source-${source.id}`} title={`${source.outlet}: ${source.title}`}>
              [{index + 1}]
            </a>
          )
        );
      })}
    </span>
  );
}
