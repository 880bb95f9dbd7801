import { LAYER_FILES } from '../model/geography.ts';
import type { Messages } from '../content/messages/index.ts';
import type { Language } from '../model/language.ts';
import { formatDay } from './format.ts';

/** ISO day on which the content was last read against its sources. */
export const REVIEWED = '2026-11-23';

/** How the map is made, what it can't tell, and its data. */
export function Method({
  lineDate,
  words,
  lang,
}: {
  lineDate: string;
  words: Messages;
  lang: Language;
}) {
  const { reading } = words;
  return (
    <>
      <p>{reading.lineSource(formatDay(lineDate, lang))}</p>
      <p>{reading.borders}</p>
      <p>{reading.credits}</p>
      <p>{reading.reviewed(formatDay(REVIEWED, lang))}</p>
      <p>
        {reading.downloads}:{' '}
        {[...LAYER_FILES.map((file) => `${file}.geojson`), 'manifest.json'].map((file) => (
          <>
            <a href={`geo/${file}`}>{file}</a>{' '}
          </>
        ))}
      </p>
    </>
  );
}
