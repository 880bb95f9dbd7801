import { useMemo } from 'preact/hooks';
import type { CoreMessages } from '../../content/messages/index.ts';
import { differenceLegendOf, legendOf, type LegendEntry } from '../../grammar/legend.ts';
import type { Zone } from '../../model/zone.ts';
import { wholeLegend, type LegendLine, type Meant } from '../../words/legend-lines.ts';
import { differenceMeaning, legendMeaning } from '../../words/legend-text.ts';
import type { Shown } from '../page/comparison.ts';
import { Legend } from './Legend.tsx';
import type { PageData } from '../page/page-data.ts';
import type { Told } from './pictures.ts';

interface Props {
  readonly data: PageData;
  readonly shown: Shown;
  readonly records: ReadonlyMap<string, Told>;
  readonly words: CoreMessages;
}

/**
 * The legend of what is shown. Those of single scenarios lie in the same place, all but one hidden,
 * so that the place keeps its size and the map does not move when the reader switches.
 */
export function Legends({ data, shown, records, words }: Props) {
  const {
    scenarios,
    ground: { zones },
  } = data;
  const alone = useMemo(
    () =>
      scenarios.map(({ id }) => ({
        id,
        legend: <Legend lines={linesOf(records.get(id), zones, words)} words={words} />,
      })),
    [scenarios, records, zones, words],
  );
  const { scenario, vs, how } = shown;
  if (how) {
    const [before, after] = [vs && records.get(vs.id), records.get(scenario.id)];
    const lines =
      how === 'difference'
        ? differenceLines(before, after, zones, words)
        : wholeLegend(
            [before, after].flatMap((told) => meantBy(told, zones, words)),
            words,
          );
    return <Legend lines={lines} words={words} />;
  }
  return (
    <div class="legends">
      {alone.map(({ id, legend }) => (
        <div key={id} class={id === scenario.id ? '' : 'waiting'}>
          {legend}
        </div>
      ))}
    </div>
  );
}

/** The legend of one record. */
export function linesOf(
  told: Told | null | undefined,
  zones: readonly Zone[],
  words: CoreMessages,
): readonly LegendLine[] {
  return wholeLegend(meantBy(told, zones, words), words);
}

/** The legend of where two records differ. */
export function differenceLines(
  before: Told | null | undefined,
  after: Told | undefined,
  zones: readonly Zone[],
  words: CoreMessages,
): readonly LegendLine[] {
  if (!before || !after) return [];
  const titles = [before.scenario.title, after.scenario.title] as const;
  const meant = differenceLegendOf(zones, before.outcomes, after.outcomes).map((entry) => ({
    ...entry,
    meaning: differenceMeaning(entry, titles, words),
  }));
  return wholeLegend(meant, words);
}

function meantBy(
  told: Told | null | undefined,
  zones: readonly Zone[],
  words: CoreMessages,
): readonly (LegendEntry & Meant)[] {
  if (!told) return [];
  return legendOf(zones, told.outcomes).map((entry) => ({
    ...entry,
    meaning: legendMeaning(entry, told.scenario, words),
    recognisedBy: entry.outcome.recognitionBy,
  }));
}
