import type { House } from './house.ts';
import { know, type FaceName } from '../type/faces.ts';

/** What a figure's texts outside of its maps are set in: names on maps stand where their widths let them. */
export interface Faces {
  readonly titles: FaceName;
  readonly text: FaceName;
  readonly bold: FaceName;
}

/** The faces of a figure: a publisher's own where it has some. */
export function facesOf(house: House | undefined): Faces {
  const { titles, text, bold } = house?.fonts ?? {};
  for (const own of [titles, text, bold]) if (own) know(own);
  return {
    titles: titles?.name ?? house?.titles ?? 'serif',
    text: text?.name ?? 'sans',
    bold: bold?.name ?? 'sansBold',
  };
}
