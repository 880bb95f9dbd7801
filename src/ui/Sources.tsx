import type { Language } from '../model/language.ts';
import type { LocalScenario } from '../model/scenario.ts';
import { formatDay } from '../words/format.ts';

/** The sources of a scenario, numbered as they are cited. */
export function Sources({ scenario, lang }: { scenario: LocalScenario; lang: Language }) {
  return (
    <ol class="sources">
      {scenario.sources.map(({ id, title, outlet, date, url }, index) => (
        <li key={index} id={sourceAnchor(scenario.id, id)}>
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

/** The id of a source's place on the page: two scenarios may cite the same source. */
export function sourceAnchor(scenario: string, source: string): string {
  return `${scenario}-source-${source}`;
}
