import { MESSAGES } from '../../content/messages/index.ts';
import { LANGUAGES, type Language } from '../../model/language.ts';
import { pageLinks } from './site-pages.ts';

interface Props {
  readonly lang: Language;
  /** The way from the page to the site's root. */
  readonly root: string;
  /** The path of the page that it stands on, below the site's root; null on those of the map. */
  readonly current: string | null;
}

/** The way to each part of the site: the same in the head of every page. */
export function SiteNav({ lang, root, current }: Props) {
  const { pages } = MESSAGES[lang];
  const parts = [
    { text: pages.map, path: homePath(lang), isHere: current === null },
    ...pageLinks(lang).header.map((link) => ({ ...link, isHere: current?.startsWith(link.path) })),
  ];
  return (
    <nav class="pages" aria-label={pages.title}>
      {parts.map(({ text, path, isHere }) => (
        <a key={path} href={root + path} aria-current={isHere ? 'page' : undefined}>
          {text}
        </a>
      ))}
    </nav>
  );
}

/** The map's first page in a language: the bare site goes to the reader's own, so this one says which. */
export function homePath(lang: Language): string {
  return lang === LANGUAGES[0] ? `?lang=${lang}` : `${lang}/`;
}
