import type { MultiPolygon } from 'geojson';
import type { ShareWords } from '../../content/share/index.ts';
import { drawsBefore2022 } from '../../grammar/colouring.ts';
import { EVE_OF_2022 } from '../../model/calendar.ts';
import type { Geography } from '../../model/geography.ts';
import { memoized } from '../../model/memoize.ts';
import type { SiteId } from '../../model/scenario.ts';
import { isPiece } from '../../model/two-days.ts';
import { lineDays } from '../../words/line-days.ts';
import type { DrawnZone } from '../draw/panel.ts';
import { toldIn, type Material, type Told } from '../material.ts';
import type { FigureOptions } from '../options.ts';
import { meaningsOf, said, saidOfBoth, saidOfPiece, type Meaning, type Said } from './meaning.ts';
import { captionOf, numbered, statusOf, type Saying } from './status.ts';
import { headlineOf } from './headline.ts';
import { nameOf } from './name.ts';
import { figuresShown } from './subtitle.ts';
import { unconfirmedArea } from '../unconfirmed.ts';
import { cleaned, LONGEST } from './title.ts';
import { calloutsOf, type Callout } from '../../words/callouts.ts';
import { zoneName } from '../../words/zone-names.ts';
import { zonesAbout } from '../extents.ts';

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

/** All that a figure says, before it has any size. */
export interface Content {
  /** What the figure is called, above its title; empty where that is the title. */
  readonly kicker: string;
  readonly title: string;
  readonly status: readonly Saying[];
  readonly subtitle: string;
  readonly credit: string;
  readonly pictures: readonly Picture[];
  /** In the order of the legend. */
  readonly meanings: readonly Meaning[];
}

/** Texts of a figure that somebody else wrote. */
type Owned = keyof ShareWords['ownWords'];

/**
 * What a figure says.
 * @param owned which of its texts the credit calls the publisher's own; else those that are
 */
export function contentOf(options: FigureOptions, material: Material, owned?: Owned): Content {
  return made(options, material, owned);
}

/** Its picture, its captions and its alternative texts all ask for it. */
const made = memoized((options: FigureOptions, material: Material, owned?: Owned): Content => {
  const { share, words, lang, earlier, house } = material;
  const { day } = material.geography.ground;
  const [title, subtitle] = [
    written(options.title, LONGEST.title),
    written(options.subtitle, LONGEST.subtitle),
  ];
  const kicker = nameOf(options, material);
  const headline = title || headlineOf(options, material);
  const own = owned ?? (title ? (subtitle ? 'both' : 'title') : subtitle ? 'subtitle' : null);
  const credit = [
    `${lineDays([...(earlier ? [earlier.geography.ground.day] : []), day], words, lang)}: DeepState`,
    share.baseMap,
    share.map(words.name),
    // Nobody is to take somebody else's words for the site's.
    ...(own ? [house ? share.ownWordsBy[own](house.name) : share.ownWords[own]] : []),
    ...(material.unconfirmed === null ? [share.unconfirmed.unknown] : []),
    ...(house?.credit ? [house.credit.replace(/\.$/, '')] : []),
  ].join('. ');
  return {
    kicker: kicker === headline ? '' : kicker,
    title: headline,
    // What the headline says is not said again below it.
    subtitle:
      subtitle ??
      figuresShown(options, material)
        .filter((figure) => !headline.startsWith(figure))
        .join('. '),
    credit: `${credit}.`,
    ...shown(options, material),
  };
});

/** What the maps show and how they are called. */
function shown(
  options: FigureOptions,
  material: Material,
): Pick<Content, 'status' | 'pictures' | 'meanings'> {
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
      pictures: [pictureOf('', null, pieces, [second], material)],
      meanings: meaningsOf(pieces, material.words),
    };
  }
  if (options.mode === 'difference') {
    const { zones } = first.geography.ground;
    const both = zones.map((zone) => saidOfBoth(zone, first, second, material));
    return {
      status: [first, second].map((one, index) => numbered(index + 1, one, material)),
      pictures: [pictureOf('', null, both, [first, second], material)],
      meanings: meaningsOf(both, material.words),
    };
  }
  const all = [first, second].map((one) =>
    one.geography.ground.zones.map((zone) => said(zone, one, material)),
  );
  return {
    status: [],
    pictures: [first, second].map((one, index) =>
      pictureOf(
        index === 0 ? 'first-' : 'second-',
        captionOf(index, one, options, material),
        all[index] ?? [],
        [one],
        material,
      ),
    ),
    meanings: meaningsOf(all.flat(), material.words),
  };
}

/** What a record would change on the ground that a figure is about. */
function changesIn(
  { scenario, geography, outcomes }: Told,
  { extent, units }: FigureOptions,
  { words, lang, asks }: Material,
): readonly Callout[] {
  if (scenario.kind !== 'proposal' || asks) return [];
  return calloutsOf(zonesAbout(extent, geography), outcomes, words, lang, units);
}

/** A text that somebody wrote, or null where nobody did. */
function written(text: string | null, most: number): string | null {
  return text === null ? null : cleaned(text, most).text;
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
