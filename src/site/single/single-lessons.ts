import { OWN_MAP_WORDS } from '../../content/own-map-words/index.ts';
import { LESSON_WORDS } from '../../content/lesson-words/index.ts';
import { templatesOf } from '../../content/messages/templates.ts';
import type { Shapes } from '../../figure/shapes.ts';
import { textsIn, type Language } from '../../model/language.ts';
import { ZONE_IDS } from '../../model/view.ts';
import type { SingleLessons, SingleShapes } from '../../ui/lesson/single-lessons.ts';
import { termsIn, termsWithin } from '../../words/terms.ts';
import { framesOf } from '../lessons/frames.ts';
import { USUAL_EXTENT } from '../../lesson/evaluate.ts';
import { IN_FILE } from '../../own-map/link.ts';
import { drawnLesson } from '../lessons/drawn.ts';
import type { SiteMaterial } from '../pages/material.ts';

/** The lessons of a language as the file that has the whole site carries them. */
export function singleLessons(material: SiteMaterial, lang: Language): SingleLessons {
  const texts = textsIn(lang);
  const { glossary, shapes } = material;
  const drawn = material.lessons.map((lesson) => drawnLesson(lesson, lang, material));
  return {
    lessons: drawn.map(({ lesson, frames }) => ({
      lesson,
      frames,
      terms: termsWithin(JSON.stringify(lesson), termsIn(glossary.terms, texts)),
      glossary: '#glossary',
      ownMap: `#${IN_FILE}`,
    })),
    names: Object.assign({}, ...drawn.map(({ names }) => names)) as SingleLessons['names'],
    days: Object.fromEntries(
      drawn.flatMap(({ onDays }) =>
        [...onDays].map(([day, other]) => [day, differing(other, shapes)] as const),
      ),
    ),
    bank: Object.fromEntries(
      glossary.terms.map(({ id, term, plain }) => [id, [term[texts], plain[texts]]]),
    ),
    say: templatesOf(LESSON_WORDS[lang]),
    own: templatesOf(OWN_MAP_WORDS[lang]),
    ownFrames: framesOf(USUAL_EXTENT, material.geography),
  };
}

function differing({ contactLine, zones }: Shapes, own: Shapes): SingleShapes {
  const others = ZONE_IDS.flatMap((zone) => {
    const path = zones.get(zone) ?? '';
    return path === own.zones.get(zone) ? [] : [[zone, path] as const];
  });
  return { contactLine, zones: Object.fromEntries(others) };
}
