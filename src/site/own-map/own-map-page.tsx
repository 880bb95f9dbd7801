import { localeOf, textsIn, type Language } from '../../model/language.ts';
import { UNDIVIDED } from '../../own-map/division.ts';
import { emptyMap } from '../../own-map/own-map.ts';
import { OwnMapApp } from '../../ui/own-map/OwnMapApp.tsx';
import type { LocatedTown } from '../../own-map/towns.ts';
import type { OwnMapActions, RecordText } from '../../ui/own-map/state.ts';
import type { Ingredients } from '../lessons/files.ts';
import { OWN_MAP } from '../pages/article-path.ts';
import { lessonPath } from '../pages/lesson-path.ts';
import type { Material } from '../pages/material.ts';
import { nothing, ownMapPages } from './document.tsx';

/** The pages on which somebody draws how he reads a text, by name below the site's root. */
export function ownMapFiles(ingredients: Ingredients): ReadonlyMap<string, string> {
  return ownMapPages(
    ingredients,
    OWN_MAP,
    'own-map',
    ({ lang, material, data, frames, speech, root }) => {
      const records = textsOf(material, lang);
      const written = {
        frames,
        records,
        towns: townsOf(material, lang),
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
            state={{
              map: emptyMap(data.ground.day),
              notices: [],
              done: '',
              refused: false,
              draft: null,
              past: [],
              areaFault: '',
              drawsOnMap: false,
              measured: { kind: 'done', division: UNDIVIDED },
              other: null,
              otherNotices: [],
            }}
            actions={NO_ACTIONS}
            openMap={() => Promise.resolve(null)}
          />
        ),
      };
    },
  );
}

/** The towns of the map by their zone, and the people who lived in them. */
function townsOf(
  { known: { places, placeZones } }: Material,
  lang: Language,
): readonly LocatedTown[] {
  const towns = places.flatMap(({ id, kind, name, at, population, populationYear }) => {
    const zone = placeZones[id];
    if (kind !== 'town' || !zone) return [];
    return [{ id, name: name[textsIn(lang)], at, zone, population, populationYear }];
  });
  return towns.toSorted((one, other) => one.name.localeCompare(other.name, localeOf(lang)));
}

/** The texts of the proposals that have a record. */
export function textsOf({ detailsIn }: Material, lang: Language): readonly RecordText[] {
  return detailsIn(lang).scenarios.flatMap(({ id, kind, title, summary, sources }) =>
    kind === 'proposal' ? [{ id, title, text: summary, sources }] : [],
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
