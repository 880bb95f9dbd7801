import { useMemo } from 'preact/hooks';
import type { CoreMessages } from '../../content/messages/index.ts';
import { drawsBefore2022, drawsUnconfirmed } from '../../grammar/colouring.ts';
import { differenceLegendOf, legendOf } from '../../grammar/legend.ts';
import type { Language } from '../../model/language.ts';
import type { Units } from '../../model/units.ts';
import { unconfirmedSum } from '../../model/unconfirmed.ts';
import { formatArea } from '../../words/area.ts';
import {
  differenceGroup,
  legendGroups,
  type Drawn,
  type LegendGroup,
} from '../../words/legend-groups.ts';
import { wholeLegend } from '../../words/legend-lines.ts';
import { differenceMeaning, legendMeaning } from '../../words/legend-text.ts';
import type { Shown } from '../page/comparison.ts';
import { Legend } from './Legend.tsx';
import type { PageData } from '../page/page-data.ts';
import { labelOf, type Pair, type RecordOnDay } from './pictures.ts';

interface Props {
  readonly data: PageData;
  readonly shown: Shown;
  readonly records: ReadonlyMap<string, RecordOnDay>;
  readonly pair: Pair;
  readonly units: Units;
  /** Whether all have the room of the largest. */
  readonly roomy: boolean;
  /** Whether what is not confirmed is drawn. */
  readonly unconfirmed?: boolean;
  readonly words: CoreMessages;
}

/**
 * The legend of what is shown. Where the page around must not jump when the reader switches, those of
 * single scenarios lie in the same place, all but one hidden.
 */
export function Legends(props: Props) {
  const { data, shown, records, pair, units, roomy, words } = props;
  const { scenarios, lang } = data;
  const { scenario, how } = shown;
  const sum = props.unconfirmed ? unconfirmedSum(data.ground.unconfirmed, units) : 0;
  const unconfirmed = sum > 0 ? formatArea(sum, units, words, lang) : null;
  const alone = useMemo(
    () =>
      scenarios
        .filter(({ id }) => roomy || id === scenario.id)
        .map(({ id, kind }) => ({
          id,
          legend: (
            <Legend
              groups={groupsOf(records.get(id), words, lang, units)}
              before2022={hasBefore2022([records.get(id)])}
              unconfirmed={drawsUnconfirmed({ kind }) ? unconfirmed : null}
              words={words}
            />
          ),
        })),
    [scenarios, roomy || scenario, records, words, lang, units, unconfirmed],
  );
  const { before, after } = pair;
  if (how) {
    const groups =
      how === 'difference'
        ? differenceGroups(before, after, words, lang)
        : legendGroups(
            [before, after].flatMap((told) => drawnOf(told, words)),
            before?.scenario.kind === after.scenario.kind ? after.scenario.kind : 'proposal',
            words,
            lang,
            null,
          );
    const before2022 = how !== 'difference' && hasBefore2022([before, after]);
    return <Legend groups={groups} before2022={before2022} words={words} />;
  }
  return (
    <div class="legends">
      {alone.map(({ id, legend }) => (
        <div key={id} class={id === scenario.id ? undefined : 'waiting'}>
          {legend}
        </div>
      ))}
    </div>
  );
}

/** Whether one of the records is drawn with the line of before 24 February 2022. */
function hasBefore2022(told: readonly (RecordOnDay | null | undefined)[]): boolean {
  return told.some((one) => one && drawsBefore2022(one.scenario));
}

/** The legend of one record. @param units of how much would change, or null where that is not told */
export function groupsOf(
  told: RecordOnDay | null | undefined,
  words: CoreMessages,
  lang: Language,
  units: Units | null,
): readonly LegendGroup[] {
  if (!told) return [];
  return legendGroups(drawnOf(told, words), told.scenario.kind, words, lang, units);
}

/** The legend of where two records differ, or one on two days: both are named once. */
export function differenceGroups(
  before: RecordOnDay | null | undefined,
  after: RecordOnDay | undefined,
  words: CoreMessages,
  lang: Language,
): readonly LegendGroup[] {
  if (!before || !after) return [];
  const both = [before, after] as const;
  const meant = differenceLegendOf(after.zones, before.outcomes, after.outcomes).map((entry) => ({
    ...entry,
    meaning: differenceMeaning(entry, inTurn, words),
  }));
  const title = inTurn(labelOf(before, both, lang), labelOf(after, both, lang));
  return [differenceGroup(title, wholeLegend(meant, words))];
}

/** What is said of the first, and of the second: an arrow would read as a handover. */
function inTurn(before: string, after: string): string {
  return `1: ${before}; 2: ${after}`;
}

function drawnOf(told: RecordOnDay | null | undefined, words: CoreMessages): readonly Drawn[] {
  if (!told) return [];
  return legendOf(told.zones, told.outcomes).map((entry) => ({
    ...entry,
    meaning: legendMeaning(entry, told.scenario, words),
    recognisedBy: entry.outcome.recognitionBy,
  }));
}
