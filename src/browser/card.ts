import type { View } from '../model/view.ts';
import { SHARE_WORDS } from '../content/share/index.ts';
import { needsArchive, onDays } from '../share/days.ts';
import { figureOf } from '../share/figure.ts';
import { svgText } from '../share/file.ts';
import { sentenceOf } from '../share/problems.ts';
import { fieldsOf, readFields } from '../ui/export/export-options.ts';
import { exporterOf } from './exporter.ts';

/** The figure of a view, alone and in one size: for services that take pictures of pages. */
export interface Card {
  /** The size as the link says it, e.g. "1200x675". */
  readonly size: string;
  readonly view: View;
  /** The address of a view. */
  readonly linkTo: (view: View) => string;
  /** Address of the site's root. */
  readonly site: URL;
  /** Ids, the standard one first. */
  readonly scenarios: readonly string[];
}

/** Shows nothing but the figure. @returns why there is none in this size, null where there is */
export async function showCard(card: Card): Promise<string | null> {
  const { size, view, linkTo, site, scenarios } = card;
  const say = SHARE_WORDS[view.lang];
  const theme = view.theme === 'dark' ? 'dark' : 'light';
  const read = readFields({ ...fieldsOf(view), size, theme, scale: '1' }, scenarios);
  if (!read.ok) return read.problems.map((problem) => sentenceOf(problem, say)).join(' ');
  const exporter = await exporterOf(site);
  const material = await exporter.materialIn(view.lang);
  const archive = needsArchive(read.options, material) ? await exporter.archive() : null;
  const dated = onDays(read.options, material, archive);
  const made = figureOf(dated.options, dated.material, linkTo);
  if (!made.ok) return sentenceOf(made.problem, say);
  const { about, composition } = made.figure;
  const image = new Image(composition.width, composition.height);
  image.src = `data:image/svg+xml,${encodeURIComponent(svgText(made.figure, 'outlines'))}`;
  image.alt = about.longAlt;
  image.className = 'card-alone';
  await image.decode();
  document.title = about.title;
  document.body.replaceChildren(image);
  return null;
}
