import type { ShareWords } from '../../content/share/index.ts';
import { memoized } from '../../model/memoize.ts';
import { formatDay } from '../../words/format.ts';
import { lineDays } from '../../words/line-days.ts';
import type { Material } from '../material/material.ts';
import type { FigureOptions } from '../options/options.ts';
import { headlineOf } from './headline.ts';
import { nameOf } from './name.ts';
import { panelDays } from './panels.ts';
import { shownIn, type Shown } from './shown.ts';
import { figuresShown } from './subtitle.ts';
import { cleaned, LONGEST } from '../options/title.ts';

/** All that a figure says, before it has any size. */
export interface Content extends Shown {
  /** What the figure is called, above its title; empty where that is the title. */
  readonly kicker: string;
  readonly title: string;
  readonly subtitle: string;
  readonly credit: string;
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
  const { share, words, house } = material;
  const [title, subtitle] = [
    written(options.title, LONGEST.title),
    written(options.subtitle, LONGEST.subtitle),
  ];
  const kicker = nameOf(options, material);
  const headline = title || headlineOf(options, material);
  const own = owned ?? (title ? (subtitle ? 'both' : 'title') : subtitle ? 'subtitle' : null);
  const credit = [
    lineOf(material),
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
    ...shownIn(options, material),
  };
});

/** Whose lines the maps have, and of which days. */
function lineOf(material: Material): string {
  const { words, lang, earlier, geography, share } = material;
  const days = panelDays(material);
  const [first = '', last = ''] = [days[0], days.at(-1)].map((day) => day && formatDay(day, lang));
  if (days.length > 2) return share.panels.lines(first, last);
  const pair = earlier ? [earlier.geography.ground.day, geography.ground.day] : days;
  return `${lineDays(pair, words, lang)}: DeepState`;
}

/** A text that somebody wrote, or null where nobody did. */
function written(text: string | null, most: number): string | null {
  return text === null ? null : cleaned(text, most).text;
}
