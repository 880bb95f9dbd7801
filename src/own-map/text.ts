import type { OwnMapWords } from '../content/own-map-words/index.ts';
import type { ReadText } from './own-map.ts';

/** What a text is called. @param records those whose texts can be read here */
export function textTitle(
  text: ReadText | null,
  records: readonly { readonly id: string; readonly title: string }[],
  { text: say }: OwnMapWords,
): string {
  const title =
    text?.kind === 'record' ? records.find(({ id }) => id === text.id)?.title : text?.title.trim();
  return title || say.untitled;
}
