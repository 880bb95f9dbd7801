import { LESSON_WORDS } from '../../content/lesson-words/index.ts';
import { MESSAGES } from '../../content/messages/index.ts';
import { FigureDefs } from '../../figure/FigureDefs.tsx';
import { USUAL_EXTENT } from '../../lesson/evaluate.ts';
import { changingZones } from '../../model/changing.ts';
import { textsIn, type Language } from '../../model/language.ts';
import type { LessonPicture } from '../../model/lesson.ts';
import { localise } from '../../model/localise.ts';
import type { Tour } from '../../model/tour.ts';
import { PLAIN_VIEW } from '../../model/view.ts';
import { pathOf, queryOf } from '../../url/links.ts';
import { lessonDocument } from '../lessons/document.tsx';
import { drawnNames, framesOf, namedFrames } from '../lessons/frames.ts';
import type { Surroundings } from '../pages/surroundings.ts';
import { articlePath } from '../pages/article-path.ts';
import type { SiteMaterial } from '../pages/material.ts';
import { choicesIn, rootFrom } from '../pages/page.tsx';
import type { Program } from '../pages/programs.ts';
import { homePath } from '../pages/SiteNav.tsx';
import { tourPath } from '../pages/tour-path.ts';
import { TourCard } from './TourCard.tsx';

/** The page of a tour: all its cards one after another, and one at a time with its program. */
export function tourPage(
  tour: Tour,
  lang: Language,
  material: SiteMaterial,
  program: Program | undefined,
  surroundings: Surroundings,
): string {
  const { geography, shapes, known } = material;
  const data = material.dataIn(lang);
  const words = MESSAGES[lang];
  const say = LESSON_WORDS[lang];
  const { title, summary, steps } = localise(tour, textsIn(lang));
  const root = rootFrom(tourPath(tour.id, lang));
  const changing = changingZones(known.scenarios, known.ground.zones);
  const framesIn = new Map(
    steps.map(({ picture: { extent = USUAL_EXTENT } }) => [
      extent,
      namedFrames(extent, framesOf(extent, geography), { changing }, geography, lang),
    ]),
  );
  const frames = [...framesIn.values()].flat();
  const [first, second] = steps;
  return lessonDocument({
    ...surroundings,
    lang,
    pathIn: (of) => tourPath(tour.id, of),
    title,
    description: summary,
    program,
    children: (
      <>
        <FigureDefs
          shapes={shapes}
          frames={frames.map(({ frame }) => frame)}
          labels={drawnNames(frames)}
          unit={words.units.distance.km}
        />
        <main class="article lesson tour" lang={textsIn(lang)}>
          <h1>{title}</h1>
          <p class="summary">{summary}</p>
          {steps.map((step, index) => (
            <TourCard
              key={step.id}
              step={step}
              number={index + 1}
              count={steps.length}
              frames={framesIn.get(step.picture.extent ?? USUAL_EXTENT) ?? []}
              map={root + mapOf(step.picture, lang, material)}
              geography={geography}
              data={data}
            />
          ))}
          <p class="tour-end">
            <a href={root + articlePath('matrix', lang)}>{say.tour.all}</a> ·{' '}
            <a href={root + homePath(lang)}>{say.toMap}</a>
          </p>
          <details class="teacher scripted">
            <summary>{say.tour.embed}</summary>
            <label>
              <span class="fine">{say.tour.embedHow}</span>
              <textarea
                readOnly
                rows={4}
                spellcheck={false}
                data-title={`${words.name}: ${title}`}
              />
            </label>
          </details>
          <nav class="steps" aria-label={say.steps}>
            <a class="button back scripted" rel="prev" href={`#${first?.id}`}>
              {say.back}
            </a>
            <ol>
              {steps.map(({ id, title: heading }, index) => (
                <li key={id}>
                  <a href={`#${id}`} title={heading} aria-label={`${index + 1}. ${heading}`}>
                    {index + 1}
                  </a>
                </li>
              ))}
            </ol>
            <a class="button next scripted" rel="next" href={`#${second?.id}`}>
              {say.next}
            </a>
          </nav>
        </main>
      </>
    ),
  });
}

/** The page of the map that shows a picture, on the day of its ground, below the site's root. */
function mapOf(
  { scenario, vs, compare }: LessonPicture,
  lang: Language,
  { dataIn, geography }: SiteMaterial,
): string {
  const choices = choicesIn(dataIn(lang));
  const view = {
    ...PLAIN_VIEW,
    scenario,
    lang,
    vs: vs ?? null,
    compare: compare ?? PLAIN_VIEW.compare,
    day: geography.ground.day,
  };
  return pathOf(view, choices) + queryOf(view, choices, true);
}
