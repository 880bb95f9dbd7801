import type { Composition } from './compose.ts';
import { LONGEST } from '../options/title.ts';
import { ELLIPSIS } from '../type/block.ts';

type Name = keyof typeof LONGEST;

const NAMES = Object.keys(LONGEST) as readonly Name[];

/** Which texts had to lose words for want of room. */
export function cutIn({ items, content }: Pick<Composition, 'items' | 'content'>): readonly Name[] {
  return NAMES.filter((name) => {
    const words = items.find((item) => item.name === name)?.drawn.find(isWords);
    const last = words?.lines.at(-1)?.text ?? '';
    return last.endsWith(ELLIPSIS) && !content[name].endsWith(ELLIPSIS);
  });
}

function isWords(drawn: Composition['items'][number]['drawn'][number]) {
  return drawn.kind === 'words';
}
