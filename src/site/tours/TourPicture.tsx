import { placeCallouts } from '../../figure/callouts.ts';
import { Figure } from '../../figure/Figure.tsx';
import type { Geography } from '../../model/geography.ts';
import { Legend } from '../../ui/map/Legend.tsx';
import { groupsOf } from '../../ui/map/Legends.tsx';
import { MapCredit, MapTitle } from '../../ui/map/MapFrame.tsx';
import type { LessonFigure } from '../../ui/lesson/pictures.ts';
import type { PageData } from '../../ui/page/page-data.ts';
import type { CoreMessages } from '../../content/messages/index.ts';
import { calloutsOf } from '../../words/callouts.ts';
import type { NamedFrame } from '../lessons/frames.ts';
import { drawn } from '../pages/drawing.ts';

/** How many callouts a narrow and a wide figure may have. */
const MOST_CALLOUTS = [1, 3] as const;

interface Props {
  /** Tells it from the other pictures of the page. */
  readonly id: string;
  readonly figure: LessonFigure;
  readonly frames: readonly NamedFrame[];
  readonly geography: Geography;
  readonly data: PageData;
  readonly words: CoreMessages;
}

/** A picture of a tour with its title, day and legend; what would change is named on it. */
export function TourPicture({ id, figure, frames, geography, data, words }: Props) {
  const { lang } = data;
  const [told, other] = figure.records;
  const alone = other ? undefined : told;
  const callouts = alone ? calloutsOf(alone.zones, alone.outcomes, words, lang, 'km') : [];
  return (
    <figure class="lesson-map">
      <MapTitle scenarios={figure.scenarios} words={words} lang={lang} />
      <div class="lesson-map-box">
        {frames.map(({ frame, names, obstacles }, index) => (
          <Figure
            key={frame.id}
            id={`${id}-${frame.id}`}
            frame={frame}
            title={figure.title}
            description={figure.description}
            zones={figure.zones}
            chosen={figure.chosen}
            callouts={placeCallouts(
              callouts.slice(0, MOST_CALLOUTS[index]),
              geography,
              frame,
              names,
              obstacles,
              callouts.length,
            ).map(drawn)}
          />
        ))}
      </div>
      <figcaption>
        <Legend
          groups={alone ? groupsOf(alone, words, lang, 'km') : figure.legend}
          sites={frames.some(({ frame }) => frame.sites)}
          words={words}
        />
        <MapCredit days={[data.ground.day]} words={words} lang={lang} />
      </figcaption>
    </figure>
  );
}
