import type { Frame } from '../../figure/frame.ts';
import { regionLabelsIn } from '../../content/region-names.ts';
import type { PlacedLabel } from '../../figure/labels.ts';
import type { Geography } from '../../model/geography.ts';
import { labelsOfNames } from '../options/chosen-names.ts';
import { placedNames, type PlacedNames } from '../draw/labels.ts';
import { regionsIn } from '../options/extents.ts';
import type { Content } from '../say/content.ts';
import { changingOn } from './changing.ts';
import type { Context } from './context.ts';
import { furnitureOf } from './furniture.ts';
import { leastType } from '../options/size.ts';
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
  const least = leastType(context.options.size, sized.sheet.width);
  const labels = labelsFor(plan.maps, least, context);
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
function labelsFor([first]: Plan['maps'], least: number, context: Context): Placed['labels'] {
  const { pictures } = context.content;
  if (!first) return [];
  const grounds = [...new Set(pictures.map(({ geography }) => geography))];
  const named = (most?: number) =>
    grounds.map((geography) => namesOn(geography, first.frame, least, context, most));
  const found = named();
  // Names of all maps are of one size, that of the fullest.
  const most = Math.min(...found.map(({ size }) => size));
  const names = found.every(({ size }) => size === most) ? found : named(most);
  return pictures.map(({ sites, geography }) =>
    (names[grounds.indexOf(geography)]?.placed ?? []).filter(
      ({ kind, id }) => kind !== 'site' || sites.some((site) => site === id),
    ),
  );
}

function namesOn(
  geography: Geography,
  frame: Frame,
  least: number,
  context: Context,
  most: number | undefined,
): PlacedNames {
  const { options, material, content, alike } = context;
  const { lang } = material;
  return placedNames({
    geography,
    frame,
    lang,
    labels: options.labels,
    regionNames: regionLabelsIn(lang),
    about: regionsIn(options.extent),
    changing: changingOn(geography, context),
    wanted: labelsOfNames(options.names?.shown, geography),
    unwanted: labelsOfNames(options.names?.hidden, geography),
    sites: [content, ...alike.map((one) => one.content)].flatMap(({ pictures }) =>
      pictures.flatMap(({ sites }) => sites),
    ),
    obstacles: furnitureOf(frame, geography, context).boxes,
    least,
    isOfMany: content.pictures.length > 2,
    ...(most !== undefined && { most }),
  });
}
