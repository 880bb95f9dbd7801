import type { Language } from '../../model/language.ts';
import { articlePath } from './article-path.ts';

/** Where a tour lies in a language, below the site's root: "tours/five-maps/". */
export function tourPath(id: string, lang: Language): string {
  return articlePath(`tours/${id}`, lang);
}
