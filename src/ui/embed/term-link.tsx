import type { LinkTerm } from '../page/page-props.ts';

/** Links to the glossary from a frame, which it leaves as it is. @param glossary its page's address */
export function termLinker(glossary: string): LinkTerm {
  return (id, text) => (
    <a class="term" href={`${glossary}#${id}`} target="_blank" rel="noopener">
      {text}
    </a>
  );
}
