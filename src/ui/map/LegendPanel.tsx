import { useMemo } from 'preact/hooks';
import { shownBy } from '../page/comparison.ts';
import type { PageProps } from '../page/page-props.ts';
import { Legends } from './Legends.tsx';
import { recordsOf } from './pictures.ts';

/** The legend of what the map shows, and what can be made of it. */
export function LegendPanel({ data, words, state, actions, alone, embedded }: PageProps) {
  const { view, wide } = state;
  const { scenario, vs } = shownBy(view, data, wide);
  const shown = useMemo(() => shownBy(view, data, wide), [scenario, vs, view.compare, wide]);
  const records = useMemo(() => recordsOf(data), [data]);
  const legends = useMemo(
    () => <Legends data={data} shown={shown} records={records} words={words} />,
    [data, shown, records, words],
  );
  return (
    <>
      {legends}
      <p class="fine">
        {view.camera && <span class="on-paper">{words.map.printedWhole} </span>}
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
