import { quoting } from '../../content/quotation.ts';
import { withPlainSpaces } from '../../content/spaces.ts';
import { STYLES } from '../../content/style.ts';
import { textsIn } from '../../model/language.ts';
import { formatDay } from '../../words/format.ts';
import { nameOf } from '../say/name.ts';
import { panelDays } from '../say/panels.ts';
import type { Material } from '../material/material.ts';
import type { FigureOptions } from '../options/options.ts';
import { sentences } from './sentences.ts';

export const CITATIONS = ['plain', 'chicago', 'bibtex'] as const;
export type CitationStyle = (typeof CITATIONS)[number];

/** Where a figure can be found, and when it was. */
export interface Whereabouts {
  /** The figure's own; empty where the site's is not known. */
  readonly address: string;
  /** ISO day on which it was looked up, where that is known. */
  readonly accessed?: string;
}

/** How to cite a figure, with plain spaces: it goes into other programs. */
export function citation(
  style: CitationStyle,
  options: FigureOptions,
  material: Material,
  where: Whereabouts,
): string {
  return withPlainSpaces({ plain, chicago, bibtex }[style](options, material, where));
}

function plain(options: FigureOptions, material: Material, { address, accessed }: Whereabouts) {
  const { share, words, lang } = material;
  const day = (date: string) => formatDay(date, lang);
  const { map, reviewed, accessed: lookedUp } = share.citation;
  return sentences(
    `${quoting(textsIn(lang))(nameOf(options, material))} [${map}]`,
    words.name,
    linesIn(material, day),
    reviewed(day(material.reviewed)),
    accessed && lookedUp(day(accessed)),
  ).concat(address && ` ${address}`);
}

/** Whose lines are drawn, and of which days. */
function linesIn(material: Material, called: (day: string) => string): string {
  const { share, geography, earlier } = material;
  const days = panelDays(material).map(called);
  const [from, to] = [days[0], days.at(-1)];
  if (from && to && from !== to) return share.panels.cited(from, to);
  const day = called(geography.ground.day);
  return earlier
    ? share.days.cited(called(earlier.geography.ground.day), day)
    : share.citation.line(day);
}

/** Source: The Chicago Manual of Style, 17th edition, 14.237 (maps) and 14.207 (websites). */
function chicago(options: FigureOptions, material: Material, { address, accessed }: Whereabouts) {
  const { share, words, lang } = material;
  // Its days are those of American English; other languages keep their own.
  const day = (date: string) => (lang === 'en' ? americanDay(date) : formatDay(date, lang));
  const { map, reviewed, accessed: lookedUp } = share.citation;
  const title = nameOf(options, material);
  const quoted = quoting(textsIn(lang));
  const inside = STYLES[textsIn(lang)].stopInside ? quoted(sentences(title)) : `${quoted(title)}.`;
  return `${words.name}. ${inside} `.concat(
    sentences(
      map.charAt(0).toLocaleUpperCase(lang) + map.slice(1),
      linesIn(material, day),
      reviewed(day(material.reviewed)),
      accessed && lookedUp(day(accessed)),
    ),
    address && ` ${address}.`,
  );
}

const AMERICAN_DAY = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });

function americanDay(day: string): string {
  return AMERICAN_DAY.format(new Date(`${day}T00:00:00Z`));
}

function bibtex(options: FigureOptions, material: Material, { address, accessed }: Whereabouts) {
  const { words, share, lang, geography } = material;
  const names = [
    options.scenario,
    ...(options.mode === 'single' ? [] : [options.vsDay ?? options.vs, options.mode]),
    ...(material.panels ? [`${material.panels.length}-maps`] : []),
  ];
  const fields = [
    ['author', `{${escaped(words.name)}}`],
    ['title', `{${escaped(nameOf(options, material))}}`],
    ['year', geography.ground.day.slice(0, 4)],
    ['month', String(Number(geography.ground.day.slice(5, 7)))],
    [
      'note',
      escaped(
        [
          share.about.map(linesIn(material, (one) => formatDay(one, lang))),
          share.citation.reviewed(formatDay(material.reviewed, lang)),
        ].join('. '),
      ),
    ],
    ['language', share.citation.babel],
    // A URL is taken as it is, but for what would end the field.
    ...(address ? [['url', address.replaceAll(/[{}\\]/g, encodeURIComponent)]] : []),
    ...(accessed ? [['urldate', accessed]] : []),
  ];
  const list = fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n');
  return `@misc{lines-of-contact-${names.join('-')}-${lang},\n${list}\n}`;
}

const BACKSLASH = '\\textbackslash{}';

function escaped(text: string): string {
  return text
    .replaceAll(/[&%$#_{}]|\\/g, (character) => (character === '\\' ? BACKSLASH : `\\${character}`))
    .replaceAll('~', '\\textasciitilde{}')
    .replaceAll('^', '\\textasciicircum{}');
}
