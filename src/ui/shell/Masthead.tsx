import { LANGUAGES, nameOf } from '../../model/language.ts';
import type { PageProps } from '../page/page-props.ts';

/** In the page's head: its other languages, search and settings. */
export function Masthead({ words, data: { lang }, state, actions }: PageProps) {
  const toggle = (dialog: 'search' | 'menu') => () =>
    actions.open(state.dialog === dialog ? null : dialog);
  return (
    <>
      <nav class="languages" aria-label={words.chooseLanguage}>
        {LANGUAGES.filter((choice) => actions.linkTo({ lang: choice })).map((choice) => (
          <a
            key={choice}
            href={actions.linkTo({ lang: choice })}
            lang={choice}
            hreflang={choice}
            aria-current={choice === lang ? 'true' : undefined}
          >
            {nameOf(choice)}
          </a>
        ))}
      </nav>
      <div class="tools">
        <button type="button" aria-label={words.map.search} onClick={toggle('search')}>
          <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
            <path d="M13 13l5 5M2 8.5a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0" />
          </svg>
        </button>
        <button
          type="button"
          aria-label={words.map.menu}
          aria-expanded={state.dialog === 'menu'}
          onClick={toggle('menu')}
        >
          <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
            <path d="M2 5h16M2 10h16M2 15h16" />
          </svg>
        </button>
      </div>
    </>
  );
}
