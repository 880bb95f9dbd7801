import { createHash } from 'node:crypto';
import { MESSAGES } from '../../content/messages/index.ts';
import { SHARE_WORDS } from '../../content/share/index.ts';
import type { Language } from '../../model/language.ts';
import { svgText } from '../../share/file.ts';
import { figureOf } from '../../share/figure.ts';
import { parseOptions } from '../../share/parse.ts';
import type { Material } from '../page-data.ts';

/** The figure of an answer key as a file: composed for paper, its hatching in lines. */
export interface KeyFigure {
  /** Below the site's root. */
  readonly file: string;
  readonly svg: string;
  readonly alt: string;
}

/** On paper, so that figure and table have room on one page. */
const SIZE = '150x125mm';

/** Draws what a scenario says of an extent. @throws Error where there is no such scenario or extent */
export function keyFigure(
  scenario: string,
  extent: string,
  lang: Language,
  material: Material,
): KeyFigure {
  const { scenarios, reviewed } = material.detailsIn(lang);
  const parsed = parseOptions(
    { scenario, lang, extent, size: SIZE },
    scenarios.map(({ id }) => id),
  );
  if (!parsed.ok) throw new Error(`no figure of "${scenario}": ${JSON.stringify(parsed.problems)}`);
  const { geography } = material;
  const [words, share] = [MESSAGES[lang], SHARE_WORDS[lang]];
  const made = figureOf(
    parsed.options,
    { geography, lang, scenarios, words, share, reviewed },
    { address: '' },
  );
  if (!made.ok) throw new Error(`no room in the key's figure of "${scenario}" in ${lang}`);
  const svg = svgText(made.figure, 'outlines');
  const hash = createHash('sha256').update(svg).digest('base64url').slice(0, 8);
  return {
    file: `assets/key-${scenario}-${extent}-${lang}-${hash}.svg`,
    svg,
    alt: made.figure.about.longAlt,
  };
}
