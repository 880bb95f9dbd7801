import type { FigureZone } from '../../figure/Figure.tsx';
import type { EvaluatedStep } from '../../lesson/evaluate.ts';
import type { Prediction } from '../../lesson/answer.ts';
import { outcomesFrom } from '../../lesson/predict.ts';
import { zoneArea, zoneTitle } from '../../lesson/prediction-words.ts';
import type { Speech } from '../../lesson/speech.ts';
import { treatmentOf } from '../../grammar/treatment.ts';
import { legendOf } from '../../grammar/legend.ts';
import { changeBetween } from '../../model/change.ts';
import type { Control, Sketch } from '../../model/scenario.ts';
import type { Zone, ZoneId } from '../../model/zone.ts';
import {
  differenceOf,
  figureZones,
  pairOf,
  picturesOf,
  pictureTexts,
  plainColourings,
  recordsOf,
} from '../map/pictures.ts';
import type { RecordOnDay } from '../map/pictures.ts';
import type { Shown } from '../page/comparison.ts';
import { plainGroup, type LegendGroup } from '../../words/legend-groups.ts';
import { legendLines } from '../../words/legend-lines.ts';
import { differenceGroups, groupsOf } from '../map/Legends.tsx';
import type { PageData } from '../page/page-data.ts';
import { zonesOf } from '../page/subject.ts';

/** One figure of a lesson, with all that stands in its frame. */
export interface LessonFigure {
  readonly key: string;
  /** What it shows: one scenario, or two whose difference it is. */
  readonly scenarios: readonly Sketch[];
  readonly title: string;
  readonly description: string;
  readonly zones: readonly FigureZone[];
  readonly chosen: readonly ZoneId[];
  readonly legend: readonly LegendGroup[];
  /** What says something of a zone that the reader points at. */
  readonly records: readonly RecordOnDay[];
}

/** The figures of a step's picture: one, or two beside each other, the one before first. */
export function figuresOf(
  { picture }: Pick<EvaluatedStep, 'picture'>,
  data: PageData,
  { words }: Speech,
): readonly LessonFigure[] {
  if (!picture) return [];
  const find = (id: string | undefined) => data.scenarios.find((one) => one.id === id) ?? null;
  const scenario = find(picture.scenario);
  if (!scenario) throw new Error(`no scenario "${picture.scenario}"`);
  const vs = find(picture.vs);
  const how = vs && (picture.compare === 'difference' ? 'difference' : 'side');
  const shown: Shown = { scenario, vs, other: null, how };
  const pair = pairOf(shown, recordsOf(data), data);
  const difference = differenceOf(pair);
  const colourings = [...plainColourings(data), ...(difference ? [difference] : [])];
  const chosen = (picture.highlight ?? []).flatMap((subject) =>
    zonesOf(subject, data.ground.zones),
  );
  return picturesOf(shown, pair, false)
    .toReversed()
    .flatMap((one): LessonFigure[] => {
      const colouring = colourings.find(({ id }) => id === one.id);
      if (!colouring) return [];
      const [first, second] = one.records;
      return [
        {
          key: one.id,
          scenarios: one.records.map((record) => record.scenario),
          ...pictureTexts(one, data, words, 'km'),
          zones: figureZones(one, colouring, data, words, 'km'),
          chosen,
          legend: second
            ? differenceGroups(first, second, words, data.lang)
            : // How much would change may be what is asked.
              groupsOf(first, words, data.lang, null),
          records: one.records,
        },
      ];
    });
}

/** The figure of a single scenario. */
export function scenarioFigure(id: string, data: PageData, speech: Speech): LessonFigure {
  const [figure] = figuresOf({ picture: { scenario: id } }, data, speech);
  if (!figure) throw new Error(`no scenario "${id}"`);
  return figure;
}

/** The figure of what a learner expects, in the page's grammar: pale where nothing is assigned. */
export function predictionFigure(
  prediction: Prediction,
  asked: readonly ZoneId[],
  { ground: { zones } }: PageData,
  speech: Speech,
): Pick<LessonFigure, 'zones' | 'legend' | 'description'> {
  const { words, say } = speech;
  const outcomes = outcomesFrom(prediction, zones);
  const sideOf = (zone: Zone) => {
    const side = prediction[zone.id];
    return side ? say.predict.sides[side] : say.predict.none;
  };
  const named = (zone: Zone) => `${zoneTitle(zone, zones, words, say)}, ${zoneArea(zone, speech)}`;
  return {
    description: say.predict.how,
    zones: zones.flatMap((zone): FigureZone[] => {
      const outcome = outcomes.get(zone.id);
      if (!outcome) return [];
      const name = asked.includes(zone.id)
        ? say.predict.assigned(named(zone), sideOf(zone))
        : named(zone);
      return [{ id: zone.id, treatment: treatmentOf(zone, outcome), name }];
    }),
    legend: [
      plainGroup(
        legendLines(
          legendOf(zones, outcomes).map(({ treatment, zone, outcome }) => ({
            treatment,
            meaning:
              outcome.basis === 'not-addressed'
                ? { fate: words.legend.held[zone.holder], detail: say.predict.notYet }
                : { fate: say.fates[fateOf(zone, outcome.control)], detail: '' },
          })),
          words,
        ),
      ),
    ],
  };
}

function fateOf({ holder }: Zone, control: Control) {
  const change = changeBetween(holder, control);
  return change === 'stays' ? holder : change;
}
