import type { PageMessages } from '../../content/messages/index.ts';
import type { RegionId } from '../../model/region.ts';
import type { Actions } from '../page/state.ts';

interface Props {
  /** All of them for null. */
  readonly region: RegionId | null;
  readonly words: PageMessages;
  readonly actions: Pick<Actions, 'choose'>;
}

/** The head of a table's row: a region, which opens its card, or all regions. */
export function RegionHead({ region, words, actions }: Props) {
  return (
    <th scope="row">
      {region ? (
        <button
          type="button"
          class="link"
          onClick={() => actions.choose({ kind: 'region', id: region })}
        >
          {words.regions[region]}
        </button>
      ) : (
        words.reading.allRegions
      )}
    </th>
  );
}
