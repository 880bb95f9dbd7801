import type { Geography } from '../model/geography.ts';
import type { Language } from '../model/language.ts';
import { backgroundNames, isSpare } from './background-names.ts';
import { markBox, type Box, type Segment } from './candidates.ts';
import type { Frame } from './frame.ts';
import { contactLines, type Naming } from './labelling.ts';
import { placeLabels, type PlacedLabel } from './labels.ts';
import { riverNames } from './river-names.ts';

/** What there is to be said of names that only help to find one's way. */
export type Orienting = Pick<Naming, 'changing' | 'wanted' | 'unwanted' | 'obstacles'> & {
  /** Rank up to which rivers are named; 0 for none. */
  readonly rivers: number;
  /** In what part of their size names stand, and their smallest size, in CSS pixels. */
  readonly size: number;
  readonly least: number;
};

/** Distance between boxes that stand for a line, and half their side, in CSS pixels. */
const STEP = 4;

/**
 * Names that only help to find one's way, where there is room beside all that is more important:
 * of states that have no other name in the frame, and of rivers.
 * @param placed names and callouts that stand in the frame already
 */
export function orientingNames(
  geography: Geography,
  frame: Frame,
  { changing, wanted, unwanted, obstacles, rivers, size, least }: Orienting,
  placed: readonly PlacedLabel[],
  lang: Language,
): readonly PlacedLabel[] {
  const rankOf = (label: string) =>
    unwanted?.has(label) ? null : wanted?.has(label) ? WANTED : USUAL;
  const requests = [
    ...backgroundNames(geography, frame, lang, rankOf, changing, isSpare),
    ...riverNames(geography, frame, lang, (label, rank) =>
      rank <= rivers || wanted?.has(label) ? rankOf(label) : null,
    ),
  ]
    .filter(({ unless = [] }) => !placed.some(({ id }) => unless.includes(id)))
    .map((request) => ({ ...request, size: Math.max(least, request.size * size) }));
  return placeLabels(
    requests,
    { x: 0, y: 0, width: frame.width, height: frame.height },
    [...obstacles, ...placed.flatMap(boxesOf)],
    contactLines(geography, frame),
  );
}

const WANTED = 0;
const USUAL = 1;

function boxesOf({ box, mark, leader }: PlacedLabel): Box[] {
  return [
    box,
    ...(mark ? [markBox({ x: mark.x, y: mark.y, mark: mark.r })] : []),
    ...(leader ? boxesAlong(leader) : []),
  ];
}

function boxesAlong([[x1, y1], [x2, y2]]: Segment): Box[] {
  const count = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / STEP);
  return Array.from({ length: count + 1 }, (_, index) => {
    const part = count === 0 ? 0 : index / count;
    const [x, y] = [x1 + part * (x2 - x1), y1 + part * (y2 - y1)];
    return { x: x - STEP, y: y - STEP, width: 2 * STEP, height: 2 * STEP };
  });
}
