import { MESSAGES } from '../../content/messages/index.ts';
import { LANGUAGES, nameOf, type Language } from '../../model/language.ts';
import { homePath, SiteNav } from './SiteNav.tsx';

interface Props {
  readonly lang: Language;
  /** The way from the page to the site's root. */
  readonly root: string;
  /** Where the page lies below the site's root, in each language. */
  readonly pathIn: (lang: Language) => string;
}

/** The head of a page beside the map: the way home, to the other pages and to the other languages. */
export function SiteHead({ lang, root, pathIn }: Props) {
  const words = MESSAGES[lang];
  return (
    <header class="masthead">
      <a class="home" href={root + homePath(lang)}>
        {words.name}
      </a>
      <SiteNav lang={lang} root={root} current={pathIn(lang)} />
      <nav class="languages" aria-label={words.chooseLanguage}>
        {LANGUAGES.map((other) => (
          <a
            key={other}
            href={root + pathIn(other)}
            lang={other}
            hreflang={other}
            aria-current={other === lang ? 'true' : undefined}
          >
            {nameOf(other)}
          </a>
        ))}
      </nav>
    </header>
  );
}
