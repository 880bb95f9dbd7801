import { LESSON_WORDS } from '../../content/lesson-words/index.ts';
import { MESSAGES } from '../../content/messages/index.ts';
import { labelsRef, shapeRef } from '../../figure/refs.ts';
import { USUAL_EXTENT } from '../../lesson/evaluate.ts';
import { CONTROLS } from '../../model/scenario.ts';
import { formatDay } from '../../words/format.ts';
import type { Drawn } from './drawn.ts';

interface Props {
  readonly drawn: Drawn;
  /** Tells it from the other figures of the page. */
  readonly id: string;
  readonly extent?: string | undefined;
}

/** A map without colours, to be shaded by hand, with a key that the learner fills in. */
export function OutlineMap({ drawn, id, extent = USUAL_EXTENT }: Props) {
  const { frames, data, lang } = drawn;
  const [words, say] = [MESSAGES[lang], LESSON_WORDS[lang]];
  const frame = frames[extent]?.at(-1);
  if (!frame) throw new Error(`no frame of "${extent}"`);
  return (
    <figure class="outline-map">
      <svg
        class="outline"
        viewBox={frame.viewBox.map((value) => Math.round(value * 10) / 10).join(' ')}
        role="img"
        aria-labelledby={`${id}-outline-title`}
      >
        <title id={`${id}-outline-title`}>{say.paper.outline}</title>
        <use href={shapeRef('land')} class="outline-land" />
        {data.ground.zones.map((zone) => (
          <use key={zone.id} href={shapeRef(zone.id)} class="outline-zone" />
        ))}
        <use href={shapeRef('water')} class="outline-water" />
        <use href={shapeRef('borders')} class="line border-line outline-border" />
        <use href={shapeRef('borderUkraine')} class="line ukraine-line outline-border" />
        <use href={shapeRef('contactLine')} class="line outline-contact" />
        <use href={labelsRef(frame.id)} />
      </svg>
      <figcaption>
        <p>
          <strong>{say.paper.keyTitle}</strong>
        </p>
        <ul class="shading">
          {CONTROLS.map((side) => (
            <li key={side}>
              <span class="box large" /> {say.predict.sides[side]}
            </li>
          ))}
          <li>
            <svg class="swatch" width="34" height="20" viewBox="0 0 34 20" aria-hidden="true">
              <path d="M0 10H34" class="outline-contact" />
            </svg>{' '}
            {words.legend.contactLine}, {formatDay(data.ground.day, lang)}
          </li>
        </ul>
      </figcaption>
    </figure>
  );
}
