import type { DrawnLabel } from '../../figure/Labels.tsx';
import type { CoreMessages } from '../../content/messages/index.ts';
import type { Units } from '../../model/units.ts';
import { calloutsOf } from '../../words/callouts.ts';
import type { PageData } from '../page/page-data.ts';
import type { Picture } from './pictures.ts';

/** A callout in one of the page's frames. */
export interface FrameCallout {
  readonly frame: string;
  readonly label: DrawnLabel;
}

/**
 * The callouts of a picture of one record, with the figures of its day. They stand
 * where they were placed on the record's own day; one without ground on this day is left out.
 */
export function calloutsIn(
  { records }: Pick<Picture, 'records'>,
  { callouts, lang }: PageData,
  words: CoreMessages,
  units: Units,
): readonly FrameCallout[] {
  const [told, other] = records;
  if (!told || other) return [];
  const said = calloutsOf(told.zones, told.outcomes, words, lang, units);
  return (callouts[told.scenario.id] ?? []).flatMap((place): FrameCallout[] => {
    const [full, short] = said.find(({ id }) => place.id === id)?.texts ?? [];
    const text = place.isShort ? short : full;
    if (text === undefined) return [];
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = place.leader;
    const label: DrawnLabel = {
      id: `callout-${place.id}`,
      kind: 'callout',
      lines: inLines(text, place.words),
      x: place.at[0],
      y: place.at[1],
      textAnchor: 'middle',
      size: place.size,
      weight: 600,
      letterSpacing: 0,
      mark: null,
      leader: [
        [x1, y1],
        [x2, y2],
      ],
    };
    return [{ frame: place.frame, label }];
  });
}

/** Those of a frame. */
export function labelsIn(frame: string, callouts: readonly FrameCallout[] = []): DrawnLabel[] {
  return callouts.filter((callout) => callout.frame === frame).map(({ label }) => label);
}

/** A text in lines of so many words each. */
function inLines(text: string, counts: readonly number[]): readonly string[] {
  const words = text.split(' ');
  return counts.map((count, index) => {
    const from = counts.slice(0, index).reduce((sum, one) => sum + one, 0);
    return words.slice(from, index === counts.length - 1 ? undefined : from + count).join(' ');
  });
}
