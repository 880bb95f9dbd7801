import { areaSaidText, areaSizeText } from '../../own-map/class-words.ts';
import type { Tally } from '../../own-map/tally.ts';
import type { CollectProps } from './collect-state.ts';

/** The areas that a class drew, each by whom, how large and as what it is read. */
export function ClassAreas({ tally, speech }: Pick<CollectProps, 'speech'> & { tally: Tally }) {
  const { collect } = speech.own;
  const drawn = tally.answers.flatMap(({ areas, by }) =>
    areas.map((area, index) => ({ area, index, by: by || collect.nobody })),
  );
  if (drawn.length === 0) return null;
  return (
    <div class="table-box">
      <p class="fine">{collect.drawnHow}</p>
      <table>
        <caption>{collect.drawn}</caption>
        <thead>
          <tr>
            <th scope="col">{collect.columns.name}</th>
            <th scope="col">{collect.columns.zone}</th>
            <th scope="col">{collect.columns.answer}</th>
          </tr>
        </thead>
        <tbody>
          {drawn.map(({ area, index, by }, row) => (
            <tr key={row}>
              <th scope="row">{by}</th>
              <td>{areaSizeText(area, index, speech)}</td>
              <td>{areaSaidText(area, speech)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
