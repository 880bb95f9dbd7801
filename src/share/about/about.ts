import { contentOf } from '../say/content.ts';
import { nameOf } from '../say/name.ts';
import { allTold, type Material } from '../material/material.ts';
import type { FigureOptions } from '../options/options.ts';
import { shortAlt } from './alt.ts';
import { longAlt, type SeenOnMap } from './long-alt.ts';
import { captionOf } from './caption.ts';

/** What a file says of the figure in it. */
export interface About {
  /** The site's own title, also where somebody has written another one above the picture. */
  readonly title: string;
  /** What stands above the picture. */
  readonly headline: string;
  readonly caption: string;
  readonly alt: string;
  readonly longAlt: string;
  /** Name of the site. */
  readonly creator: string;
  readonly credit: string;
  readonly licence: string;
  /** Reports that the figure is drawn from, with their addresses. */
  readonly source: string;
  /** ISO day to which the content was reviewed. */
  readonly day: string;
  readonly lang: string;
  /** The figure's own; empty where the site's is not known. */
  readonly address: string;
}

export function aboutOf(
  options: FigureOptions,
  material: Material,
  seen: SeenOnMap,
  address: string,
): About {
  const { title: headline, credit } = contentOf(options, material);
  const told = allTold(options, material);
  const cited = told.flatMap(({ scenario, outcomes }) => {
    const ids = new Set([...outcomes.values()].flatMap(({ sources }) => sources));
    return scenario.sources.filter(({ id }) => ids.has(id));
  });
  const sources = new Set(cited.map(({ outlet, date, url }) => `${outlet}, ${date}, ${url}`));
  return {
    title: nameOf(options, material),
    headline,
    caption: captionOf(options, material),
    alt: shortAlt(options, material),
    longAlt: longAlt(options, material, seen),
    creator: material.words.name,
    credit,
    licence: material.share.licence,
    source: [...sources].join('; '),
    day: material.reviewed,
    lang: material.lang,
    address,
  };
}
