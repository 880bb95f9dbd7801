import { useMemo } from 'preact/hooks';
import type { CoreMessages } from '../../content/messages/index.ts';
import { drawsBefore2022 } from '../../grammar/colouring.ts';
import { differenceLegendOf, legendOf, type LegendEntry } from '../../grammar/legend.ts';
import type { Language } from '../../model/language.ts';
import { wholeLegend, type LegendLine, type Meant } from '../../words/legend-lines.ts';
import { differenceMeaning, legendMeaning } from '../../words/legend-text.ts';
import type { Shown } from '../page/comparison.ts';
import { Legend } from './Legend.tsx';
import type { PageData } from '../page/page-data.ts';
import { labelOf, type Pair, type Told } from './pictures.ts';

interface Props {
  readonly data: PageData;
  readonly shown: Shown;
  readonly records: ReadonlyMap<string, Told>;
  readonly pair: Pair;
  readonly words: CoreMessages;
}

/**
 * The legend of what is shown. Those of single scenarios lie in the same place, all but one hidden,
 * so that the place keeps its size and the map does not move when the reader switches.
 */
export function Legends({ data, shown, records, pair, words }: Props) {
  const { scenarios, lang } = data;
  const alone = useMemo(
    () =>
      scenarios.map(({ id }) => ({
        id,
        legend: (
          <Legend
            lines={linesOf(records.get(id), words)}
            before2022={hasBefore2022([records.get(id)])}
            words={words}
          />
        ),
      })),
    [scenarios, records, words],
  );
  const { scenario, how } = shown;
  const { before, after } = pair;
  if (how) {
    const lines =
      how === 'difference'
        ? differenceLines(before, after, words, lang)
        : wholeLegend(
            [before, after].flatMap((told) => meantBy(told, words)),
            words,
          );
    const before2022 = how !== 'difference' && hasBefore2022([before, after]);
    return <Legend lines={lines} before2022={before2022} words={words} />;
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

/** Whether one of the records is drawn with the line of before 24 February 2022. */
function hasBefore2022(told: readonly (Told | null | undefined)[]): boolean {
  return told.some((one) => one && drawsBefore2022(one.scenario));
}

/** The legend of one record. */
export function linesOf(told: Told | null | undefined, words: CoreMessages): readonly LegendLine[] {
  return wholeLegend(meantBy(told, words), words);
}

/** The legend of where two records differ, or one on two days. */
export function differenceLines(
  before: Told | null | undefined,
  after: Told | undefined,
  words: CoreMessages,
  lang: Language,
): readonly LegendLine[] {
  if (!before || !after) return [];
  const both = [before, after] as const;
  const titles = [labelOf(before, both, lang), labelOf(after, both, lang)] as const;
  const meant = differenceLegendOf(after.zones, before.outcomes, after.outcomes).map((entry) => ({
    ...entry,
    meaning: differenceMeaning(entry, titles, words),
  }));
  return wholeLegend(meant, words);
}

function meantBy(
  told: Told | null | undefined,
  words: CoreMessages,
): readonly (LegendEntry & Meant)[] {
  if (!told) return [];
  return legendOf(told.zones, told.outcomes).map((entry) => ({
    ...entry,
    meaning: legendMeaning(entry, told.scenario, words),
    recognisedBy: entry.outcome.recognitionBy,
  }));
}
