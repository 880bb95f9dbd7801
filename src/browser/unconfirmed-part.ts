import type { PageDays } from './days.ts';
import type { Store } from './store.ts';
import { unconfirmedGround } from './unconfirmed.ts';
import { drawsUnconfirmed } from '../grammar/colouring.ts';
import type { PageData } from '../ui/page/page-data.ts';
import type { DrawnUnconfirmed } from '../ui/page/drawn-unconfirmed.ts';
import type { PageState } from '../ui/page/state.ts';

/** Draws what is not confirmed where it belongs: over who held what, with nothing compared. */
export interface UnconfirmedPart {
  readonly drawn: DrawnUnconfirmed;
  /** Draws that of the view. */
  readonly draw: () => void;
  /** Draws that of another day as far as it has come, while the reader still looks for one. */
  readonly seek: (day: string, inMaps?: boolean) => void;
  /** A map needs the shape that the page has for its figure alone. */
  readonly mapOpens: () => void;
}

interface Options {
  /** Address of the site's root. */
  readonly site: URL;
  /** What the page was written with. */
  readonly data: Pick<PageData, 'ground' | 'headings'>;
  /** Whether it is known what is not confirmed on a day: of others there is no file. */
  readonly isKnown: (day: string) => boolean;
  /** Whether a state needs more than the shape that the page was written with. */
  readonly needs: (state: PageState) => boolean;
}

export function unconfirmedPart(
  store: Store<PageState>,
  days: PageDays,
  { site, data, isKnown, needs }: Options,
): UnconfirmedPart {
  const ground = unconfirmedGround({
    own: data.ground.day,
    base: new URL('geo/', site).href,
    // What has come is read when it is drawn.
    onChange: () => store.set({}),
  });
  let hasMap = false;
  const drawOn = (day: string, asks: boolean, inMaps?: boolean) => {
    const { scenario, vs, vsDay } = store.current().view;
    const isDrawn =
      vs === null &&
      vsDay === null &&
      data.headings.some((one) => one.id === scenario && drawsUnconfirmed(one));
    ground.draw(isDrawn ? day : null, asks && isKnown(day), inMaps);
  };
  const draw = () => {
    const state = store.current();
    drawOn(days.dayOf(state.view), hasMap || needs(state));
  };
  return {
    drawn: ground,
    draw,
    seek: (day, inMaps) => drawOn(day, false, inMaps),
    mapOpens: () => {
      hasMap = true;
      draw();
    },
  };
}
