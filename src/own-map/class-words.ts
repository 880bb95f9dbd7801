import { formatArea } from '../words/area.ts';
import { formatNumber, formatShare } from '../words/format.ts';
import type { Zone } from '../model/zone.ts';
import { zoneTitle } from '../lesson/prediction-words.ts';
import type { Answered, KnownTasks, Refusal, Task } from './collect.ts';
import { areaName } from './area-words.ts';
import { READINGS, type DrawnArea } from './own-map.ts';
import { ringKm2 } from './ring-area.ts';
import { faultLines } from './sentences.ts';
import type { OwnSpeech } from './own-speech.ts';
import type { ZoneTally } from './tally.ts';
import { textTitle } from './text.ts';

/** What somebody handed in and what came of it: where answers come from, by name. */
export interface Collected {
  readonly source: string;
  readonly answer: Answered;
}

/** Why something is not taken, in a sentence. @param where it, at the beginning of a sentence */
export function refusalText(
  refusal: Refusal,
  where: string,
  day: string,
  speech: OwnSpeech,
): string {
  if (refusal.kind !== 'map') return speech.own.collect.why[refusal.kind](where, refusal.value);
  const { map, faults } = refusal.asked;
  const [first = ''] = faultLines({ map: { ...map, day }, faults }, where, day, speech);
  return first;
}

/** What a task is called. */
export function taskTitle(
  task: Task,
  records: readonly { readonly id: string; readonly title: string }[],
  { lessons }: Pick<KnownTasks, 'lessons'>,
  { own }: OwnSpeech,
): string {
  if (task.kind === 'map') return own.collect.mapTask(textTitle(task.text, records, own));
  const lesson = lessons.find(({ id }) => id === task.lesson);
  const step = lesson?.steps.find(({ id }) => id === task.step);
  return own.collect.lessonTask(lesson?.title ?? task.lesson, step?.title ?? task.step);
}

/** How many gave an answer, and which part of all that is: "18 (60%)". */
function shareText(count: number, all: number, { own, lang }: OwnSpeech): string {
  return own.collect.share(formatNumber(count, lang), formatShare(count / all, lang));
}

/** What a class answered of a zone, the answers that somebody gave: "Russia 18 (60%), …". */
export function tallyText({ counts, none }: ZoneTally, all: number, speech: OwnSpeech): string {
  const { own } = speech;
  const told = [
    ...READINGS.map((one) => [own.zones.readings[one], counts[one]] as const),
    [own.collect.none, none] as const,
  ];
  return told
    .filter(([, count]) => count > 0)
    .map(([answer, count]) => own.collect.told(answer, shareText(count, all, speech)))
    .join(', ');
}

/** All answers as a table, a row for each zone of each answer. */
export function answerRows(
  collected: readonly Collected[],
  titleOf: (task: Task) => string,
  zones: readonly Zone[],
  speech: OwnSpeech,
): readonly (readonly string[])[] {
  const { own, words, say } = speech;
  const { columns } = own.collect;
  return [
    [columns.task, columns.source, columns.name, columns.zone, columns.answer],
    ...collected.flatMap(({ source, answer }) => {
      const who = [titleOf(answer.task), source, answer.by];
      return [
        ...zones
          .filter(({ id }) => answer.zones.includes(id))
          .map((zone) => {
            const reading = answer.readings[zone.id];
            const said = reading ? own.zones.readings[reading] : '';
            return [...who, zoneTitle(zone, zones, words, say), said];
          }),
        ...answer.areas.map((area, index) => [
          ...who,
          areaSizeText(area, index, speech),
          areaSaidText(area, speech),
        ]),
      ];
    }),
  ];
}

/** An area that somebody drew, and how large it is: "Area 1, 1,234 km²". */
export function areaSizeText({ corners }: DrawnArea, index: number, speech: OwnSpeech): string {
  const { words, lang } = speech;
  const size = formatArea(Math.round(ringKm2(corners)), 'km', words, lang);
  return `${areaName(index, speech)}, ${size}`;
}

/** What somebody read of an area that he drew, and how certain that is. */
export function areaSaidText({ reading, certainty }: DrawnArea, { own }: OwnSpeech): string {
  if (reading === null) return own.zones.none;
  if (reading === 'silent') return own.zones.readings.silent;
  return own.collect.drawnSaid(own.zones.readings[reading], own.areas.certainties[certainty]);
}
