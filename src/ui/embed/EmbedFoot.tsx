import { LANGUAGES, nameOf } from '../../model/language.ts';
import type { EmbedProps } from './embed-props.ts';

/** The way to the whole page and to other languages, and what the embed is frozen to. */
export function EmbedFoot(props: EmbedProps) {
  const { words, data, options, version, fullPage, present, inLanguage, mayFill, actions } = props;
  const { page } = words.embed;
  return (
    <>
      <p>
        <a href={fullPage} target="_blank" rel="noopener">
          {words.name}: {page.full}
        </a>
      </p>
      {version && (
        <p class="fine">
          {page.frozen(version)} <a href={present}>{page.present}</a>
        </p>
      )}
      <div class="foot-tools">
        {options.controls.includes('languages') &&
          LANGUAGES.filter((lang) => lang !== data.lang).map((lang) => (
            <a key={lang} href={inLanguage(lang)} lang={lang} hreflang={lang}>
              {nameOf(lang)}
            </a>
          ))}
        {options.controls.includes('fullscreen') && mayFill && (
          <button type="button" class="link" onClick={actions.toggleFullscreen}>
            {page.fullscreen}
          </button>
        )}
      </div>
    </>
  );
}
