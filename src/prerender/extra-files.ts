import type { Page } from './page.tsx';
import type { Material } from './page-data.ts';

/** What files beside the pages are made of. */
export interface Ingredients {
  /** Folder of the project. */
  readonly root: string;
  readonly material: Material;
  readonly pages: readonly Page[];
  /** The site's address with a slash at its end, or empty where it is not known. */
  readonly site: string;
  /** The pages' style sheet. */
  readonly css: string;
}

/** The files that a site has beside its pages, by name below its root. */
export async function extraFiles(
  _ingredients: Ingredients,
): Promise<ReadonlyMap<string, string | Uint8Array>> {
  return new Map();
}
