import type { Messages } from '../content/messages/index.ts';
import { LANGUAGES, type Language } from '../model/language.ts';
import type { Actions } from './state.ts';

/** Each language in its own words. */
const NAMES: Readonly<Record<Language, string>> = { en: 'English', uk: 'Українська' };

interface Props {
  readonly words: Messages;
  readonly lang: Language;
  readonly linkTo: Actions['linkTo'];
}

/** The page's name and purpose, and links to it in other languages. */
export function Masthead({ words, lang, linkTo }: Props) {
  return (
    <header class="masthead">
      <div>
        <h1>{words.name}</h1>
        <p class="tagline">{words.tagline}</p>
      </div>
      <nav aria-label={words.chooseLanguage}>
        {LANGUAGES.map((choice) => (
          <a
            key={choice}
            href={linkTo({ lang: choice })}
            lang={choice}
            hreflang={choice}
            aria-current={choice === lang ? 'true' : undefined}
          >
            {NAMES[choice]}
          </a>
        ))}
      </nav>
    </header>
  );
}
