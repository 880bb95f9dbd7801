import { createHash } from 'node:crypto';
import { MESSAGES } from '../../content/messages/index.ts';
import { SHARE_WORDS } from '../../content/share/index.ts';
import { USUAL_EXTENT } from '../../lesson/evaluate.ts';
import type { Language } from '../../model/language.ts';
import type { LessonPicture } from '../../model/lesson.ts';
import type { ZoneId } from '../../model/zone.ts';
import { svgText } from '../../share/file.ts';
import { figureOf, type Figure } from '../../share/figure.ts';
import { parseOptions, type RawOptions } from '../../share/parse.ts';
import { PRINT_DPI } from '../../share/size.ts';
import { zonesOf } from '../../ui/page/subject.ts';
import type { Material } from '../pages/page-data.ts';
import type { Sheet } from '../pages/lesson-path.ts';

/** A figure of a sheet as a file: composed for paper, its hatching in lines. */
export interface PaperFigure {
  /** Below the site's root. */
  readonly file: string;
  readonly svg: string;
  readonly alt: string;
  /** Zones that it outlines. */
  readonly outlined: readonly ZoneId[];
  /** How wide and high it is, in CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/**
 * How each sheet has its figures: a key's in colour, so that figure and table have room on one page;
 * a worksheet's in greys that any printer keeps apart, and without the areas that its tasks ask for.
 */
const MADE: Readonly<Record<Sheet, RawOptions>> = {
  key: { size: '150x125mm' },
  worksheet: { size: '110mm', theme: 'grey', labels: 'dense', subtitle: '' },
};

/** Composes a picture for a sheet. @throws Error where it shows what there is not, or has no room */
export function paperFigure(
  picture: LessonPicture,
  sheet: Sheet,
  lang: Language,
  material: Material,
): PaperFigure {
  const { scenario, extent = USUAL_EXTENT } = picture;
  const figure = composed(picture, sheet, lang, material);
  const svg = svgText(figure, 'outlines');
  const hash = createHash('sha256').update(svg).digest('base64url').slice(0, 8);
  const { width, height } = figure.composition;
  return {
    file: `assets/${sheet}-${scenario}-${extent}-${lang}-${hash}.svg`,
    svg,
    alt: figure.about.longAlt,
    outlined: figure.material.outlined ?? [],
    width: Math.round((width * CSS_DPI) / PRINT_DPI),
    height: Math.round((height * CSS_DPI) / PRINT_DPI),
  };
}

const CSS_DPI = 96;

/** The figure of a picture on a sheet, written among the site's files. */
export type FigureOf = (picture: LessonPicture, sheet: Sheet) => PaperFigure;

/** The same before it is a file. */
export function composed(
  picture: LessonPicture,
  sheet: Sheet,
  lang: Language,
  material: Material,
): Figure {
  const { scenario, vs, compare, extent = USUAL_EXTENT, highlight = [] } = picture;
  const { scenarios, reviewed } = material.detailsIn(lang);
  const parsed = parseOptions(
    {
      scenario,
      lang,
      extent,
      ...(vs !== undefined && { vs, mode: compare === 'difference' ? 'difference' : 'side' }),
      ...MADE[sheet],
    },
    scenarios.map(({ id }) => id),
  );
  if (!parsed.ok) throw new Error(`no figure of "${scenario}": ${JSON.stringify(parsed.problems)}`);
  const { geography } = material;
  const outlined = highlight.flatMap((subject) => zonesOf(subject, geography.ground.zones));
  const [words, share] = [MESSAGES[lang], SHARE_WORDS[lang]];
  const made = figureOf(
    parsed.options,
    {
      ...{ geography, lang, scenarios, words, share, reviewed, outlined },
      asks: sheet === 'worksheet',
      // The lesson's page has none.
      noLineBefore2022: true,
    },
    () => '',
  );
  if (!made.ok) throw new Error(`no room in the ${sheet}'s figure of "${scenario}" in ${lang}`);
  return made.figure;
}
