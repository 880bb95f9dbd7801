import type { View } from '../model/view.ts';
import { fieldsOf, rawOf } from '../ui/page/figure-fields.ts';
import { deskOnPage, siteOf, textsIn } from './exporter.ts';

/** The figure of a view, alone and in one size: for services that take pictures of pages. */
export interface Card {
  /** The size as the link says it, e.g. "1200x675". */
  readonly size: string;
  readonly view: View;
  /** Address of the site's root. */
  readonly site: URL;
}

/** Shows nothing but the figure. @returns why there is none in this size, null where there is */
export async function showCard({ size, view, site }: Card): Promise<string | null> {
  const theme = view.theme === 'dark' ? 'dark' : 'light';
  const { lang } = view;
  const [desk, texts] = await Promise.all([deskOnPage(), textsIn(lang)]);
  desk.know(siteOf(site));
  desk.know(texts);
  const raw = rawOf({ ...fieldsOf(view), size, theme, scale: '1' });
  const { figure, sentences } = await desk.answer({ kind: 'draft', lang, raw, today: '' });
  if (!figure) return sentences.join(' ');
  const image = new Image(figure.width, figure.height);
  image.src = `data:image/svg+xml,${encodeURIComponent(figure.svg)}`;
  image.alt = figure.longAlt;
  image.className = 'card-alone';
  await image.decode();
  document.title = figure.title;
  document.body.replaceChildren(image);
  return null;
}
