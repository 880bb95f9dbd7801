import { useMemo } from 'preact/hooks';
import { shownBy } from '../page/comparison.ts';
import type { PageProps } from '../page/page-props.ts';
import { Legends } from './Legends.tsx';
import { pairOf, recordsOf } from './pictures.ts';

/** The legend of what the map shows, and what can be made of it. */
export function LegendPanel(props: PageProps) {
  const { data, words, state, actions, alone, embedded } = props;
  const { view, wide } = state;
  const { scenario, vs, other } = shownBy(view, data, wide);
  const shown = useMemo(() => shownBy(view, data, wide), [scenario, vs, other, view.compare, wide]);
  const records = useMemo(() => recordsOf(data), [data]);
  const pair = useMemo(() => pairOf(shown, records, data), [shown, records]);
  const legends = useMemo(
    () => (
      <Legends
        data={data}
        shown={shown}
        records={records}
        pair={pair}
        units={view.units}
        roomy={embedded !== undefined}
        unconfirmed={props.unconfirmed !== undefined}
        words={words}
      />
    ),
    [data, shown, records, pair, view.units, words],
  );
  return (
    <>
      {legends}
      <p class="fine">
        <span>{words.map.endorsesNothing}</span>{' '}
        {!alone && !embedded && (
          <button type="button" class="link" onClick={() => actions.open('export')}>
            {words.map.makeFigure}
          </button>
        )}
      </p>
    </>
  );
}
