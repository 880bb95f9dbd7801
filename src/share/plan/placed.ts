import type { Frame } from '../../figure/frame.ts';
import type { PlacedLabel } from '../../figure/labels.ts';
import { changingZones } from '../../model/changing.ts';
import type { Geography } from '../../model/geography.ts';
import { handovers, isPiece } from '../../model/two-days.ts';
import type { ZoneId } from '../../model/zone.ts';
import { placedLabels } from '../draw/labels.ts';
import { scaleBox } from '../draw/scale.ts';
import { regionsIn } from '../extents.ts';
import { allTold } from '../material.ts';
import { alikeOf } from '../say/alike.ts';
import type { Content } from '../say/content.ts';
import type { Context } from './context.ts';
import { planFor, type Plan } from './plan.ts';
import { SITE } from './seen.ts';
import { sheetFor, type Sized } from './sheet.ts';

/** A figure before it is drawn: where all texts, maps and names stand. */
export interface Placed extends Sized {
  readonly plan: Plan;
  readonly content: Content;
  /** The names on each map. */
  readonly labels: readonly (readonly PlacedLabel[])[];
}

/** Finds a place for everything. @returns null where the texts have no room */
export function placedIn(context: Context): Placed | null {
  const sized = sheetFor(context);
  const plan = planFor(sized.sheet, context);
  if (!plan) return null;
  const { content } = context;
  const labels = labelsFor(plan.maps, context);
  const isMarked = labels.some((names) => names.some(({ kind }) => kind === 'site'));
  if (!isMarked && plan.entries.some(({ key }) => key === SITE)) {
    // No site has room for its name: none is marked, and the legend has none.
    const pictures = content.pictures.map((picture) => ({ ...picture, sites: [] }));
    return placedIn({ ...context, content: { ...content, pictures } });
  }
  return { ...sized, plan, content, labels };
}

/**
 * The names on each map. Maps of the same ground that are framed alike have the same names in the
 * same places.
 */
function labelsFor([first]: Plan['maps'], context: Context): Placed['labels'] {
  const { pictures } = context.content;
  if (!first) return [];
  const grounds = new Map(
    [...new Set(pictures.map(({ geography }) => geography))].map((geography) => [
      geography,
      namesOn(geography, first.frame, context),
    ]),
  );
  return pictures.map(({ sites, geography }) =>
    (grounds.get(geography) ?? []).filter(
      ({ kind, id }) => kind !== 'site' || sites.some((site) => site === id),
    ),
  );
}

function namesOn(geography: Geography, frame: Frame, context: Context): readonly PlacedLabel[] {
  const { options, material, content, alike } = context;
  const { lang, words } = material;
  return placedLabels({
    geography,
    frame,
    lang,
    labels: options.labels,
    regionNames: words.regionLabels,
    about: regionsIn(options.extent),
    changing: changingOn(geography, context),
    sites: [content, ...alike].flatMap(({ pictures }) => pictures.flatMap(({ sites }) => sites)),
    obstacles: [scaleBox(frame, words.units.distance.km)],
  });
}

/** The zones whose towns are named first: of those that change hands. */
function changingOn({ ground }: Geography, { options, material }: Context): ReadonlySet<ZoneId> {
  const pieces = ground.zones.filter(isPiece);
  if (pieces.length > 0) {
    return new Set(handovers(pieces).flatMap((one) => one.pieces.map(({ id }) => id)));
  }
  const scenarios = [options, ...alikeOf(options, material)].flatMap((one) =>
    allTold(one, material).map(({ scenario }) => scenario),
  );
  return changingZones(scenarios, ground.zones);
}
