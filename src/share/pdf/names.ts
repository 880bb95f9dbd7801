import type { Layer } from '../scene/scene.ts';
import type { FaceName } from '../type/faces.ts';
import type { PdfFont } from './fonts.ts';

/** How a page refers to what the file holds beside it. */
export interface PageNames {
  readonly fonts: ReadonlyMap<FaceName, PdfFont>;
  /** The name of a layer that can be switched, e.g. "L3". */
  readonly layer: (layer: Layer) => string;
  /** The name of a degree of transparency. */
  readonly opacity: (value: number) => string;
}
