import type { ComponentChildren } from 'preact';
import { LESSON_WORDS } from '../../content/lesson-words/index.ts';
import { MESSAGES } from '../../content/messages/index.ts';
import { templatesOf } from '../../content/messages/templates.ts';
import { OWN_MAP_WORDS } from '../../content/own-map-words/index.ts';
import { FigureDefs } from '../../figure/FigureDefs.tsx';
import type { Frame } from '../../figure/frame.ts';
import { USUAL_EXTENT } from '../../lesson/evaluate.ts';
import { changingZones } from '../../model/changing.ts';
import { LANGUAGES, textsIn, type Language } from '../../model/language.ts';
import type { OwnSpeech } from '../../own-map/own-speech.ts';
import type { PageData } from '../../ui/page/page-data.ts';
import type { Ingredients } from '../lessons/files.ts';
import { lessonDocument } from '../lessons/document.tsx';
import { drawnNames, framesOf, namedFrames } from '../lessons/frames.ts';
import { surroundingsIn } from '../pages/surroundings.ts';
import { articlePath } from '../pages/article-path.ts';
import type { SiteMaterial } from '../pages/material.ts';
import { rootFrom } from '../pages/page.tsx';

/** What a page of own maps is made from, in one language. */
export interface Drawing {
  readonly lang: Language;
  readonly material: SiteMaterial;
  /** Without frames: those of its pictures are beside it. */
  readonly data: PageData;
  readonly frames: readonly Frame[];
  readonly speech: OwnSpeech;
  /** The way from the page to the site's root. */
  readonly root: string;
}

/** What a page says, and what its program reads of it. */
interface Written {
  readonly title: string;
  readonly description: string;
  readonly data: object;
  readonly children: ComponentChildren;
}

/**
 * The pages of one kind, by name below the site's root.
 * @param folder where they lie
 * @param name of the program, and of the element that it takes over
 */
export function ownMapPages(
  { material, programs, ...site }: Ingredients,
  folder: string,
  name: string,
  write: (drawing: Drawing) => Written,
): ReadonlyMap<string, string> {
  const { geography, shapes, known } = material;
  const frames = framesOf(USUAL_EXTENT, geography);
  const changing = changingZones(known.scenarios, known.ground.zones);
  return new Map(
    LANGUAGES.map((lang) => {
      const [words, own] = [MESSAGES[lang], OWN_MAP_WORDS[lang]];
      const root = rootFrom(articlePath(folder, lang));
      const { data, children, ...head } = write({
        lang,
        material,
        data: { ...material.dataIn(lang), headings: [], frames: [] },
        frames,
        speech: { lang, words, say: LESSON_WORDS[lang], own },
        root,
      });
      const html = lessonDocument({
        ...surroundingsIn(lang, site),
        ...head,
        lang,
        pathIn: (of) => articlePath(folder, of),
        program: programs.get(name),
        data: { ...data, words: templatesOf(own) },
        children: (
          <>
            <FigureDefs
              shapes={shapes}
              frames={frames}
              labels={drawnNames(namedFrames(USUAL_EXTENT, frames, { changing }, geography, lang))}
              unit={words.units.distance.km}
            />
            <main id={name} class="article lesson own-map" lang={textsIn(lang)}>
              {children}
            </main>
          </>
        ),
      });
      return [`${articlePath(folder, lang)}index.html`, html];
    }),
  );
}

/** Without script nobody acts. */
export function nothing(): void {
  // Nobody asks.
}
