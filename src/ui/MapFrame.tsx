import type { Messages } from '../content/messages/index.ts';
import type { Language } from '../model/language.ts';
import type { Scenario } from '../model/scenario.ts';
import { formatDay } from './format.ts';

interface Props {
  readonly scenario: Scenario;
  /** ISO day of the line; undefined until the data is there. */
  readonly lineDate: string | undefined;
  readonly words: Messages;
  readonly lang: Language;
}

/** What stands inside the frame, so that any picture of the map carries it. */
export function MapFrame({ scenario, lineDate, words, lang }: Props) {
  const proposal = scenario.kind === 'proposal';
  return (
    <>
      <p class="map-title">
        <strong>{scenario.title[lang]}</strong>
        <span>
          {proposal ? words.scenario.notAgreed : words.scenario.assessment}
          {proposal && ` · ${scenario.outlet[lang]}, ${formatDay(scenario.date, lang)}`}
        </span>
      </p>
      <p class="map-credit">
        {lineDate && (
          <>
            {words.map.lineOf(formatDay(lineDate, lang))}:{' '}
            <a href="https://deepstatemap.live/">DeepState</a> ·{' '}
          </>
        )}
        <a href="https://www.openstreetmap.org/copyright">© OpenStreetMap</a>, geoBoundaries,{' '}
        <a href="https://www.naturalearthdata.com/">Natural Earth</a>
      </p>
    </>
  );
}
