import { SHARE_WORDS } from '../../content/share/index.ts';
import { textsIn, type Language } from '../../model/language.ts';
import type { Lesson } from '../../model/lesson.ts';
import type { PredictedLesson } from '../../own-map/collect.ts';
import { CollectApp } from '../../ui/own-map/CollectApp.tsx';
import { textsOf } from '../../ui/own-map/known.ts';
import type { Ingredients } from '../lessons/files.ts';
import { articlePath, COLLECT, OWN_MAP } from '../pages/article-path.ts';
import { nothing, ownMapPages } from './document.tsx';

/** The pages on which a teacher counts what a class answered, by name below the site's root. */
export function collectFiles(ingredients: Ingredients): ReadonlyMap<string, string> {
  return ownMapPages(
    ingredients,
    COLLECT,
    'collect',
    ({ lang, material, data, frames, speech, root }) => {
      const { title, about } = speech.own.collect;
      const written = {
        frames,
        records: textsOf(material.detailsIn(lang)).map(({ id, title: name }) => ({
          id,
          title: name,
        })),
        lessons: material.lessons.map((lesson) => predictedIn(lesson, lang)),
        marks: SHARE_WORDS[lang].table.marks,
        ownMap: root + articlePath(OWN_MAP, lang),
      };
      return {
        title,
        description: about,
        data: written,
        children: (
          <CollectApp
            {...written}
            data={data}
            speech={speech}
            state={{ collected: [], refusals: [], done: '' }}
            actions={{ addFiles: nothing, addLinks: nothing, again: nothing, saveCsv: nothing }}
          />
        ),
      };
    },
  );
}

/** A lesson as far as it has predictions. */
function predictedIn({ id, title, steps }: Lesson, lang: Language): PredictedLesson {
  const texts = textsIn(lang);
  return {
    id,
    title: title[texts],
    steps: steps.flatMap(({ task, ...step }) =>
      task?.kind === 'predict'
        ? [
            {
              id: step.id,
              title: step.title[texts],
              exercise: { ...task, prompt: task.prompt[texts] },
            },
          ]
        : [],
    ),
  };
}
