import { useMemo } from 'preact/hooks';
import type { Frame } from '../../figure/frame.ts';
import { drawsUnconfirmed, type Colouring } from '../../grammar/colouring.ts';
import type { Look } from '../../map/picture.ts';
import type { Shown } from '../page/comparison.ts';
import type { PageProps } from '../page/page-props.ts';
import { calloutsIn, type FrameCallout } from './callouts.ts';
import {
  differenceOf,
  figureZones,
  pairOf,
  picturesOf,
  pictureTexts,
  plainColourings,
  recordsOf,
  type Picture,
} from './pictures.ts';

/** A picture with all that figure and map need to draw it. */
export interface Drawn extends Picture, ReturnType<typeof pictureTexts> {
  readonly frames: readonly Frame[];
  readonly look: Look;
  readonly zones: ReturnType<typeof figureZones>;
  readonly before2022: boolean;
  readonly callouts: readonly FrameCallout[];
}

/**
 * The pictures of what is shown, made anew only where something of theirs changes: what figures say
 * of each zone takes longer than drawing it.
 */
export function usePictures(
  { data, words, scheme, state, unconfirmed }: PageProps,
  shown: Shown,
  flipped: boolean,
) {
  const { units } = state.view;
  const records = useMemo(() => recordsOf(data), [data]);
  const pair = useMemo(() => pairOf(shown, records, data), [shown, records]);
  const plain = useMemo(() => plainColourings(data), [data]);
  const colourings: readonly Colouring[] = useMemo(() => {
    const difference = differenceOf(pair);
    return difference ? [...plain, difference] : plain;
  }, [plain, pair]);
  const pictures: readonly Drawn[] = useMemo(
    () =>
      picturesOf(shown, pair, flipped).flatMap((picture) => {
        const colouring = colourings.find(({ id }) => id === picture.id);
        if (!colouring) return [];
        return [
          {
            ...picture,
            ...pictureTexts(picture, data, words, units),
            frames: data.frames,
            zones: figureZones(picture, colouring, data, words, units),
            before2022: colouring.before2022,
            // The line between two maps would cut their words.
            callouts: shown.how === 'swipe' ? [] : calloutsIn(picture, data, words, units),
            look: {
              colourings,
              shown: picture.id,
              scheme,
              regionNames: words.regionLabels,
              units,
              unconfirmed:
                unconfirmed !== undefined && !shown.how && drawsUnconfirmed(shown.scenario),
            },
          },
        ];
      }),
    [colourings, records, shown, flipped, scheme, words, units],
  );
  return { pair, pictures };
}
