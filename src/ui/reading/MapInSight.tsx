import { outcomesOf } from '../../model/outcome.ts';
import type { DetailedProps } from '../page/page-props.ts';
import { focusMap } from './focus-map.ts';
import { recordFinding } from './record-finding.ts';
import { useScrolledPast } from './use-scrolled-past.ts';

/** The box of the map. */
const MAP = '.map-box';

/**
 * What the map shows, small and in a sentence, above the text while the map itself is scrolled out
 * of sight: for windows in which the two don't stand side by side. Pressed, it leads back to the map.
 */
export function MapInSight({
  data,
  details,
  state,
  words,
  root,
  scheme,
  smallMaps,
}: DetailedProps) {
  const isPast = useScrolledPast(MAP);
  const { scenario, vs, vsDay, units } = state.view;
  const shown = [vs, scenario].flatMap(
    (id) => details.scenarios.find((one) => one.id === id) ?? [],
  );
  const [record] = shown;
  const maps = smallMaps?.();
  if (!isPast || !maps || !record || vsDay) return null;
  const { lang, ground, days } = data;
  const told =
    shown.length > 1
      ? shown.map(({ title }) => title).join(' ↔ ')
      : `${recordFinding(record, outcomesOf(record, ground.zones), ground, words, lang, units)}.`;
  // Small maps are of the records' own days: of another day none is better than a wrong one.
  const drawn = shown.filter(({ id }) => days[id] === ground.day);
  return (
    <button
      type="button"
      class="map-in-sight"
      onClick={() => {
        document.querySelector(MAP)?.scrollIntoView();
        focusMap();
      }}
    >
      {drawn.map(({ id }) => {
        const map = maps[id]?.[scheme];
        return map && <img key={id} src={root + map} alt="" />;
      })}
      <span>
        <span class="unseen">{words.reading.toMap}. </span>
        {told}
      </span>
      <span aria-hidden="true">↑</span>
    </button>
  );
}
