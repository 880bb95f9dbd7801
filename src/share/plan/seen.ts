import type { Frame } from '../../figure/frame.ts';
import type { Geography } from '../../model/geography.ts';
import type { ZoneId } from '../../model/zone.ts';
import { sitesIn } from '../draw/labels.ts';
import { coarseOutlines } from '../draw/ground.ts';
import { visibleIn } from '../draw/visible.ts';
import { framed } from '../layout/frames.ts';
import { formatDay } from '../../words/format.ts';
import type { Entry } from '../layout/key.ts';
import type { Content } from '../say/content.ts';
import { unconfirmedArea } from '../material/unconfirmed.ts';
import type { Registered } from '../material/material.ts';
import type { Context } from './context.ts';

/** The key of the entry that explains the marks of sites. */
export const SITE = 'site';

/** What maps show, and the legend of that. */
export interface Seen {
  readonly visible: ReadonlySet<ZoneId>;
  /** Whether the line of before 24 February 2022 is on one of them. */
  readonly before2022: boolean;
  /** Whether what is not confirmed is. */
  readonly unconfirmed: boolean;
  readonly entries: readonly Entry[];
}

/** What maps in these frames show, and what they would show of the figures that share the frame. */
export function allSeenIn(frames: readonly Frame[], context: Context): AllSeen {
  return {
    own: seenIn(frames, context, context.content),
    alike: context.alike.map((one) => seenIn(frames, one, one.content)),
  };
}

export interface AllSeen {
  readonly own: Seen;
  readonly alike: readonly Seen[];
}

type Visible = ReturnType<typeof visibleIn>;
type Shape = Parameters<typeof visibleIn>[2];

/** What frames show of a ground: those that share a frame ask for it again and again. */
const KNOWN = new WeakMap<Geography, WeakMap<object, Map<string, Visible>>>();

/** As many frames as the layouts of some figures try. */
const MOST_FRAMES = 60;

function visibleOf(frame: Frame, geography: Geography, unconfirmed: Shape): Visible {
  const ofGround = KNOWN.get(geography) ?? new WeakMap<object, Map<string, Visible>>();
  KNOWN.set(geography, ofGround);
  const known = ofGround.get(unconfirmed ?? geography) ?? new Map<string, Visible>();
  ofGround.set(unconfirmed ?? geography, known);
  const key = JSON.stringify(frame);
  const found = known.get(key) ?? visibleIn(frame, coarseOutlines(geography), unconfirmed);
  if (known.size >= MOST_FRAMES) known.clear();
  known.set(key, found);
  return found;
}

function seenIn(
  frames: readonly Frame[],
  { options, material }: Registered,
  content: Content,
): Seen {
  const groundOf = (index: number) => content.pictures[index]?.geography ?? material.geography;
  const seen = frames.map((frame, index) =>
    visibleOf(frame, groundOf(index), content.pictures[index]?.unconfirmed),
  );
  const visible = new Set(seen.flatMap(({ zones }) => [...zones]));
  const findable = new Set(seen.flatMap(({ found }) => [...found]));
  const { legend } = material.words;
  const { earlier, geography, lang, share } = material;
  // Where two days are laid over each other the line is that of one of them.
  const line =
    earlier && content.pictures.some((picture) => picture.geography === earlier.both)
      ? `${legend.contactLine}, ${share.days.called(formatDay(geography.ground.day, lang))}`
      : legend.contactLine;
  const hasSites = frames.some((frame, index) =>
    sitesIn(frame, content.pictures[index]?.sites ?? [], material.geography),
  );
  const hasBefore2022 = content.pictures.some(
    ({ before2022 }, index) => before2022 && seen[index]?.before2022,
  );
  const hasUnconfirmed = seen.some(({ unconfirmed }) => unconfirmed);
  const isHidden = !hasUnconfirmed && content.pictures.some(({ unconfirmed }) => unconfirmed);
  // The line hides what is too narrow to be drawn beside it: then the line's name tells of it.
  const lineName = isHidden
    ? share.unconfirmed.beside(line, unconfirmedArea(options, material))
    : line;
  const entries: readonly Entry[] = [
    ...content.meanings
      .filter(({ zones }) => [...zones].some((zone) => findable.has(zone)))
      .map(({ key, treatment, text }): Entry => ({
        key,
        sample: { kind: 'ground', treatment },
        text,
      })),
    ...(seen.some(({ contactLine }) => contactLine)
      ? [{ key: 'line', sample: { kind: 'contactLine' }, text: lineName } as const]
      : []),
    ...(hasBefore2022
      ? [{ key: 'before2022', sample: { kind: 'before2022' }, text: legend.before2022 } as const]
      : []),
    ...(hasUnconfirmed
      ? [
          {
            key: 'unconfirmed',
            sample: { kind: 'unconfirmed' },
            text: share.unconfirmed.unconfirmed(unconfirmedArea(options, material)),
          } as const,
        ]
      : []),
    ...(hasSites ? [{ key: SITE, sample: { kind: 'site' }, text: legend.site } as const] : []),
  ];
  return { visible, before2022: hasBefore2022, unconfirmed: hasUnconfirmed, entries };
}

/** What may be seen on a sheet: for a first guess of how large the legend is. */
export function allSeenOn(
  { width, height }: { readonly width: number; readonly height: number },
  context: Context,
): AllSeen {
  const box = { x: 0, y: 0, width, height };
  return allSeenIn(
    context.content.pictures.map(() => framed('', box, context.extent).frame),
    context,
  );
}
