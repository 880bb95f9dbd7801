import type { MultiPolygon } from 'geojson';
import { drawsBefore2022 } from '../../grammar/colouring.ts';
import { EVE_OF_2022 } from '../../model/calendar.ts';
import type { Geography } from '../../model/geography.ts';
import type { SiteId } from '../../model/scenario.ts';
import { isPiece } from '../../model/two-days.ts';
import { calloutsOf, type Callout } from '../../words/callouts.ts';
import { zoneName } from '../../words/zone-names.ts';
import type { DrawnZone } from '../draw/panel.ts';
import { zonesAbout } from '../options/extents.ts';
import { toldIn, type Material, type Registered, type Told } from '../material/material.ts';
import type { FigureOptions } from '../options/options.ts';
import { unconfirmedArea } from '../material/unconfirmed.ts';
import { differenceCallouts, movedCallouts } from './difference-callouts.ts';
import { meaningsOf, said, saidOfBoth, saidOfPiece, type Meaning, type Said } from './meaning.ts';
import { panelCaption, panelStatus } from './panels.ts';
import { captionOf, numbered, statusOf, type Saying } from './status.ts';

/** One map of a figure. */
export interface Picture {
  /** Before the ids of its layers. */
  readonly prefix: string;
  readonly geography: Geography;
  readonly caption: Saying | null;
  readonly zones: readonly DrawnZone[];
  readonly sites: readonly SiteId[];
  /** What is written beside the ground that would change. */
  readonly callouts: readonly Callout[];
  /** Whether the line of before 24 February 2022 is drawn. */
  readonly before2022: boolean;
  /** What is not confirmed, if that is drawn. */
  readonly unconfirmed: MultiPolygon | null;
}

/** What the maps of a figure show, and what is said of them. */
export interface Shown {
  readonly status: readonly Saying[];
  readonly pictures: readonly Picture[];
  /** In the order of the legend. */
  readonly meanings: readonly Meaning[];
}

/** The maps of several figures on one sheet, with what each is called and what is found on it. */
function panelsShown(panels: readonly Registered[], { words }: Material): Shown {
  const each = panels.map((one, index) => {
    const [picture] = shownIn(one.options, one.material).pictures;
    if (!picture) throw new Error('a figure without a map');
    const { told, all } = saidIn(one.options, one.material);
    const caption = panelCaption(told, one, panels);
    // What is found stands above each map.
    const own = { prefix: `panel-${index + 1}-`, caption, callouts: [] };
    return { all, picture: { ...picture, ...own } };
  });
  return {
    status: panelStatus(panels),
    pictures: each.map(({ picture }) => picture),
    meanings: meaningsOf(
      each.flatMap(({ all }) => all),
      words,
    ),
  };
}

/** What a figure of one record says of each zone. */
function saidIn(options: FigureOptions, material: Material) {
  const [told] = toldIn(options, material);
  return { told, all: told.geography.ground.zones.map((zone) => said(zone, told, material)) };
}

/** What the maps show and how they are called. */
export function shownIn(options: FigureOptions, material: Material): Shown {
  if (material.panels) return panelsShown(material.panels, material);
  const [first, second] = toldIn(options, material);
  if (second === undefined) {
    const one = first.geography.ground.zones.map((zone) => said(zone, first, material));
    return {
      status: [statusOf(first, material)],
      pictures: [
        {
          ...pictureOf('', null, one, [first], material),
          callouts: changesIn(first, options, material),
          unconfirmed: unconfirmedArea(options, material) ? (material.unconfirmed ?? null) : null,
        },
      ],
      meanings: meaningsOf(one, material.words),
    };
  }
  if (options.mode === 'difference' && material.earlier) {
    const { zones } = material.earlier.both.ground;
    const pieces = zones.map((piece) => saidOfPiece(piece, first, second, material));
    return {
      status: [statusOf(second, material)],
      pictures: [
        {
          ...pictureOf('', null, pieces, [second], material),
          callouts: movedCallouts(options, material, material.earlier),
        },
      ],
      meanings: meaningsOf(pieces, material.words),
    };
  }
  if (options.mode === 'difference') {
    const { zones } = first.geography.ground;
    const both = zones.map((zone) => saidOfBoth(zone, first, second, material));
    return {
      status: [first, second].map((one, index) => numbered(index + 1, one, material)),
      pictures: [
        {
          ...pictureOf('', null, both, [first, second], material),
          callouts: differenceCallouts(first, second, options, material),
        },
      ],
      meanings: meaningsOf(both, material.words),
    };
  }
  const all = [first, second].map((one) =>
    one.geography.ground.zones.map((zone) => said(zone, one, material)),
  );
  return {
    status: [],
    pictures: [first, second].map((one, index) => ({
      ...pictureOf(
        index === 0 ? 'first-' : 'second-',
        captionOf(index, one, options, material),
        all[index] ?? [],
        [one],
        material,
      ),
      callouts: changesIn(one, options, material),
    })),
    meanings: meaningsOf(all.flat(), material.words),
  };
}

/** What a record would change on the ground that a figure is about. */
function changesIn(
  { scenario, geography, outcomes }: Told,
  { extent, units }: FigureOptions,
  { words, share, lang, asks }: Material,
): readonly Callout[] {
  if (scenario.kind !== 'proposal' || asks) return [];
  const zones = zonesAbout(extent, geography);
  return calloutsOf(zones, outcomes, words, lang, units, share.rulesBriefly);
}

function pictureOf(
  prefix: string,
  caption: Saying | null,
  all: readonly Said[],
  told: readonly Told[],
  { words, noLineBefore2022 = false }: Material,
): Picture {
  const [{ geography } = { geography: undefined }] = told;
  if (!geography) throw new Error('a picture of nothing');
  return {
    geography,
    prefix,
    caption,
    zones: all.map(({ zone, treatment, meaning }) => ({
      id: zone.id,
      treatment,
      name: isPiece(zone)
        ? `${words.regions[zone.region]}: ${meaning.fate}`
        : zoneName(zone, geography.ground.zones, words),
    })),
    sites: [...new Set(told.flatMap(({ scenario }) => scenario.sites.map(({ site }) => site)))],
    callouts: [],
    before2022: !noLineBefore2022 && hasLineBefore2022(told, geography),
    unconfirmed: null,
  };
}

/** Whether a map has the line of before 2022: one of who held what, on a day that came after. */
function hasLineBefore2022([told, other]: readonly Told[], { ground }: Geography): boolean {
  if (!told || other || ground.zones.some(isPiece) || ground.day === EVE_OF_2022) return false;
  return drawsBefore2022(told.scenario);
}
