import type { Messages } from '../content/messages/index.ts';
import type { Language } from '../model/language.ts';
import type { LocalScenario } from '../model/scenario.ts';
import { formatDay } from '../words/format.ts';

interface Props {
  readonly scenario: LocalScenario;
  /** ISO day of the line. */
  readonly lineDate: string;
  readonly words: Messages;
  readonly lang: Language;
}

/** What stands inside the frame, so that any picture of the map carries it. */
export function MapFrame({ scenario, lineDate, words, lang }: Props) {
  const proposal = scenario.kind === 'proposal';
  return (
    <>
      <p class="map-title">
        <strong>{scenario.title}</strong>
        <span>
          {proposal ? words.scenario.notAgreed : words.scenario.assessment}
          {proposal && ` · ${scenario.outlet}, ${formatDay(scenario.date, lang)}`}
        </span>
      </p>
      <p class="map-credit">
        {words.map.lineOf(formatDay(lineDate, lang))}:{' '}
        <a href="https://deepstatemap.live/">DeepState</a> ·{' '}
        <a href="https://www.openstreetmap.org/copyright">© OpenStreetMap</a>, geoBoundaries,{' '}
        <a href="https://www.naturalearthdata.com/">Natural Earth</a>
      </p>
    </>
  );
}
