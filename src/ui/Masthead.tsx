import { MESSAGES, type Messages } from '../content/messages/index.ts';
import { LANGUAGES, type Language } from '../model/language.ts';
import type { Actions } from './state.ts';

interface Props {
  readonly words: Messages;
  readonly lang: Language;
  readonly actions: Actions;
}

/** The page's name and purpose, and the choice of language. */
export function Masthead({ words, lang, actions }: Props) {
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
            href={actions.linkTo({ lang: choice })}
            lang={choice}
            hreflang={choice}
            aria-current={choice === lang ? 'true' : undefined}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              actions.go({ lang: choice });
            }}
          >
            {MESSAGES[choice].languageName}
          </a>
        ))}
      </nav>
    </header>
  );
}
