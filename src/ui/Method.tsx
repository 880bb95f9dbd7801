import { LAYER_FILES } from '../model/geography.ts';
import type { Messages } from '../content/messages/index.ts';
import { REVIEWED } from '../content/reviewed.ts';
import type { Language } from '../model/language.ts';
import { formatDay } from '../words/format.ts';

interface Props {
  readonly lineDate: string;
  readonly root: string;
  readonly words: Messages;
  readonly lang: Language;
}

/** How the map is made, what it can't tell, and its data. */
export function Method({ lineDate, root, words, lang }: Props) {
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
            <a href={`${root}geo/${file}`}>{file}</a>{' '}
          </>
        ))}
      </p>
    </>
  );
}
