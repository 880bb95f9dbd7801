import { OwnMapApp } from '../../ui/own-map/OwnMapApp.tsx';
import { textsOf, townsOf } from '../../ui/own-map/known.ts';
import { untouched, type OwnMapActions } from '../../ui/own-map/state.ts';
import type { Ingredients } from '../lessons/files.ts';
import { OWN_MAP } from '../pages/article-path.ts';
import { lessonPath } from '../pages/lesson-path.ts';
import { nothing, ownMapPages } from './document.tsx';

/** The pages on which somebody draws how he reads a text, by name below the site's root. */
export function ownMapFiles(ingredients: Ingredients): ReadonlyMap<string, string> {
  return ownMapPages(
    ingredients,
    OWN_MAP,
    'own-map',
    ({ lang, material, data, frames, speech, root }) => {
      const details = material.detailsIn(lang);
      const written = {
        frames,
        records: textsOf(details),
        towns: townsOf(details, lang),
        lessons: root + lessonPath(lang),
      };
      return {
        title: speech.own.title,
        description: speech.own.about,
        data: written,
        children: (
          <OwnMapApp
            {...written}
            data={data}
            speech={speech}
            state={untouched(data.ground.day)}
            actions={NO_ACTIONS}
            openMap={() => Promise.resolve(null)}
            pictures
          />
        ),
      };
    },
  );
}

const NO_ACTIONS: OwnMapActions = {
  setText: nothing,
  read: nothing,
  clear: nothing,
  areas: {
    begin: nothing,
    edit: nothing,
    remove: nothing,
    say: nothing,
    addCorner: () => false,
    moveCorner: () => false,
    removeCorner: nothing,
    finish: () => false,
    discard: nothing,
    ring: () => false,
    refuse: nothing,
    undo: nothing,
    measure: nothing,
    showMap: nothing,
  },
  setName: nothing,
  link: () => '',
  copy: nothing,
  save: nothing,
  saveDifference: nothing,
  open: nothing,
  dismiss: nothing,
  lay: nothing,
  laySite: nothing,
};
