import type { Ground } from '../model/ground.ts';
import { OWN_PAGE, type OwnGround, type OwnPage } from '../ui/page/page-data.ts';

/** What a page's HTML holds of its own. @throws where it holds nothing */
export function ownPage(): OwnPage {
  const json = document.getElementById(OWN_PAGE)?.textContent;
  if (!json) throw new Error(`the page has no element with the id "${OWN_PAGE}"`);
  // The build wrote it: see `site/pages/page`.
  return JSON.parse(json) as OwnPage;
}

/** The site's data as a page has them that holds ground of its own. */
export function dataWith<Data extends { readonly ground: Ground }>(
  own: OwnGround | null,
  data: Data,
): Data {
  return own ? { ...data, ground: own.ground } : data;
}
