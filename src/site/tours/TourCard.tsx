import { LESSON_WORDS } from '../../content/lesson-words/index.ts';
import { MESSAGES } from '../../content/messages/index.ts';
import type { Geography } from '../../model/geography.ts';
import { FINDING, type TourStep } from '../../model/tour.ts';
import { figuresOf } from '../../ui/lesson/pictures.ts';
import type { PageData } from '../../ui/page/page-data.ts';
import { recordFinding } from '../../ui/reading/record-finding.ts';
import type { NamedFrame } from '../lessons/frames.ts';
import { TourPicture } from './TourPicture.tsx';

interface Props {
  readonly step: TourStep<string>;
  /** From 1, and how many there are. */
  readonly number: number;
  readonly count: number;
  readonly frames: readonly NamedFrame[];
  /** Address of the map that shows the same. */
  readonly map: string;
  readonly geography: Geography;
  readonly data: PageData;
}

/** A card of a tour: what is found stands over its picture, the rest below it where no room is beside. */
export function TourCard({ step, number, count, frames, map, geography, data }: Props) {
  const { id, title, paragraphs, picture } = step;
  const words = MESSAGES[data.lang];
  const say = LESSON_WORDS[data.lang];
  const [figure] = figuresOf({ picture }, data, { lang: data.lang, words, say });
  if (!figure) throw new Error(`no picture in step "${id}"`);
  const [told] = figure.records;
  const finding = told
    ? recordFinding(told.scenario, told.outcomes, data.ground, words, data.lang, 'km')
    : '';
  const found = paragraphs.filter((paragraph) => paragraph.includes(FINDING));
  const rest = paragraphs.filter((paragraph) => !paragraph.includes(FINDING));
  return (
    <section id={id} class="step pictured" aria-labelledby={`${id}-title`}>
      <div class="step-text">
        <p class="fine">{say.step(String(number), String(count))}</p>
        <h2 id={`${id}-title`} tabIndex={-1}>
          {title}
        </h2>
        {found.map((paragraph) => (
          <p key={paragraph} class="finding">
            {paragraph.replaceAll(FINDING, finding)}
          </p>
        ))}
      </div>
      <div class="lesson-maps">
        <TourPicture
          id={id}
          figure={figure}
          frames={frames}
          geography={geography}
          data={data}
          words={words}
        />
      </div>
      <div class="step-task">
        {rest.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <p class="fine">
          <a href={map}>{say.onMap}</a>
        </p>
      </div>
    </section>
  );
}
