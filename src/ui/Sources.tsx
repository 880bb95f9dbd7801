import type { Language } from '../model/language.ts';
import type { Source } from '../model/scenario.ts';
import { formatDay } from './format.ts';

/** The sources of a scenario, numbered as they are cited. */
export function Sources({ sources, lang }: { sources: readonly Source[]; lang: Language }) {
  return (
    <ol class="sources">
      {sources.map(({ id, title, outlet, date, url }, index) => (
        <li key={index} id={`source-${id}`}>
          <a href={url} rel="noopener" lang="en">
            {title}
          </a>
          <br />
          <span class="fine">
            {outlet}, <time dateTime={date}>{formatDay(date, lang)}</time>
          </span>
        </li>
      ))}
    </ol>
  );
}
