import type { MultiPolygon } from 'geojson';
import type { ShareWords } from '../../content/share/index.ts';
import { citation, CITATIONS, type CitationStyle } from '../about/citation.ts';
import { missingNames, unknownNames } from '../options/chosen-names.ts';
import { cutIn } from '../figure/cut.ts';
import { needsArchive, onDays, type Archive } from '../material/days.ts';
import { figureOf, pixelProblem, type Figure, type MadeFigure } from '../figure/figure.ts';
import { svgText } from '../file/file.ts';
import type { Material } from '../material/material.ts';
import { sheetOf } from '../figure/panels.ts';
import { parseOptions, type RawOptions } from '../options/parse.ts';
import { daySentence, sentenceOf, sentencesOf } from '../figure/problems.ts';
import { headlineOf } from '../say/headline.ts';
import { cleaned, LONGEST } from '../options/title.ts';
import type { Step } from '../series/series.ts';
import { unconfirmedDay, withUnconfirmed } from '../material/unconfirmed.ts';
import { namesOf, type NameChoice } from './names.ts';
import type { View } from '../../model/view.ts';

/** What figures are made with in one language. */
export interface Supplies {
  /** On the published day. */
  readonly material: Material;
  /** The ground of all days, loaded when a figure first needs it. */
  readonly archive: () => Promise<Archive>;
  /** What is not confirmed on a day, YYYY-MM-DD; null where nothing is known of it. */
  readonly unconfirmedOn: (day: string) => Promise<MultiPolygon | null>;
  /** The address of a view; empty where the site's is not known. */
  readonly linkTo: (view: View) => string;
}

/** A figure that was asked for, or what keeps it from being made. */
export interface Made {
  readonly figure: Figure | null;
  /** What is wrong with what was asked, or was left out of it. */
  readonly sentences: readonly string[];
}

/** What a figure is made from, or what keeps it from being made. */
export interface MadeStep {
  readonly step: Step | null;
  readonly sentences: readonly string[];
}

/** What the figure is made from that options ask for. */
export async function stepFrom(raw: RawOptions, supplies: Supplies): Promise<MadeStep> {
  const { material: base, archive } = supplies;
  const { share, lang, scenarios } = base;
  const parsed = parseOptions(
    { ...raw, lang },
    scenarios.map(({ id }) => id),
  );
  if (!parsed.ok) {
    return { step: null, sentences: parsed.problems.map((one) => sentenceOf(one, share)) };
  }
  const days = needsArchive(parsed.options, base) ? await archive() : null;
  const dated = onDays(parsed.options, base, days);
  const day = unconfirmedDay(dated);
  const { options, material, problems } = withUnconfirmed(
    dated,
    day === null ? null : await supplies.unconfirmedOn(day),
  );
  const sentences = [
    ...problems.map((problem) => daySentence(problem, share, lang)),
    ...unknownNames(options.names, material.geography).map((one) => sentenceOf(one, share)),
    ...(['title', 'subtitle'] as const).flatMap((name) =>
      sentencesOf(cleaned(options[name] ?? '', LONGEST[name]), name, share),
    ),
  ];
  return { step: { options, material }, sentences };
}

/** Makes the figure that options ask for. */
export async function madeFrom(raw: RawOptions, supplies: Supplies): Promise<Made> {
  const { step, sentences: left } = await stepFrom(raw, supplies);
  if (!step) return { figure: null, sentences: left };
  return toldOf(figureOf(step.options, step.material, supplies.linkTo), left, step.material.share);
}

/** Makes the sheet of several maps that options ask for, one for each. */
export async function sheetFrom(raws: readonly RawOptions[], supplies: Supplies): Promise<Made> {
  const all = [];
  for (const raw of raws) all.push(await stepFrom(raw, supplies));
  const steps = all.flatMap(({ step }) => step ?? []);
  const left = [...new Set(all.flatMap(({ sentences }) => sentences))];
  if (steps.length < raws.length) return { figure: null, sentences: left };
  return toldOf(sheetOf(steps, supplies.linkTo), left, supplies.material.share);
}

/** A figure with what is to be said of it, or why there is none. @param left what of the options is told already */
function toldOf(made: MadeFigure, left: readonly string[], share: ShareWords): Made {
  if (!made.ok) return { figure: null, sentences: [...left, sentenceOf(made.problem, share)] };
  const pixels = pixelProblem(made.figure);
  const cut = cutIn(made.figure.composition).map((name) => share.problem.cut[name]);
  const { options, material, composition } = made.figure;
  const missing = missingNames(options.names, material.geography, composition.labels);
  return {
    figure: made.figure,
    sentences: [
      ...left,
      ...cut,
      ...(missing.length > 0 ? [share.problem.noPlace(missing.join(', '))] : []),
      ...(pixels ? [sentenceOf(pixels, share)] : []),
    ],
  };
}

/** A figure as it is previewed and copied: plain data, which a worker can hand on. */
export interface Draft {
  readonly sentences: readonly string[];
  readonly figure: {
    /** With its texts as outlines. */
    readonly svg: string;
    /** Pixels at an enlargement of 1. */
    readonly width: number;
    readonly height: number;
    /** The site's own title. */
    readonly title: string;
    /** The headline that the figure has by itself. */
    readonly headline: string;
    readonly caption: string;
    readonly alt: string;
    readonly longAlt: string;
    readonly address: string;
    readonly citations: Readonly<Record<CitationStyle, string>>;
    /** What its maps could name, and whether they do. */
    readonly names: readonly NameChoice[];
  } | null;
}

/** What is shown of a figure before it is a file. @param today ISO day on which it is cited */
export function draftOf({ figure, sentences }: Made, today: string): Draft {
  if (!figure) return { sentences, figure: null };
  const { about, options, material, composition } = figure;
  const { title, caption, alt, longAlt, address } = about;
  const where = { address, accessed: today };
  return {
    sentences,
    figure: {
      svg: svgText(figure, 'outlines'),
      width: composition.width,
      height: composition.height,
      title,
      headline: headlineOf(options, material),
      caption,
      alt,
      longAlt,
      address,
      citations: Object.fromEntries(
        CITATIONS.map((style) => [style, citation(style, options, material, where)]),
      ) as Record<CitationStyle, string>,
      names: namesOf(figure),
    },
  };
}
