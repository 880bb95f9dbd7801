import { LESSON_WORDS } from '../../content/lesson-words/index.ts';
import { MESSAGES } from '../../content/messages/index.ts';
import type { DrawnLabel } from '../../figure/Labels.tsx';
import type { Frame } from '../../figure/frame.ts';
import type { Shapes } from '../../figure/shapes.ts';
import { evaluate, extentsIn, type EvaluatedLesson } from '../../lesson/evaluate.ts';
import { changingZones } from '../../model/changing.ts';
import type { Language } from '../../model/language.ts';
import type { Lesson } from '../../model/lesson.ts';
import type { PageData } from '../../ui/page/page-data.ts';
import type { SiteMaterial } from '../pages/material.ts';
import { drawnNames, framesOf, namedFrames } from './frames.ts';

/** A lesson in one language with all that its pictures are drawn from. */
export interface Drawn {
  readonly lesson: EvaluatedLesson;
  readonly lang: Language;
  /** Without frames: those of the lesson's pictures are beside it. */
  readonly data: PageData;
  readonly shapes: Shapes;
  /** Those of the other days on which steps stand. */
  readonly onDays: ReadonlyMap<string, Shapes>;
  /** By extent. */
  readonly frames: Readonly<Record<string, readonly Frame[]>>;
  /** Placed names by the frame's id. */
  readonly names: Readonly<Record<string, readonly DrawnLabel[]>>;
}

/** Computes a lesson, and places the names of its pictures. */
export function drawnLesson(lesson: Lesson, lang: Language, material: SiteMaterial): Drawn {
  const { geography, known, shapes } = material;
  const speech = { lang, words: MESSAGES[lang], say: LESSON_WORDS[lang] };
  const changing = changingZones(known.scenarios, known.ground.zones);
  const evaluated = evaluate(lesson, known, speech);
  const named = { ringed: highlighted(lesson), changing };
  const frames = extentsIn(evaluated).map((extent) => {
    const sizes = framesOf(extent, geography);
    return [extent, namedFrames(extent, sizes, named, geography, lang)] as const;
  });
  return {
    lesson: evaluated,
    lang,
    data: { ...material.dataIn(lang), headings: [], frames: [] },
    shapes,
    onDays: new Map(
      Object.keys(evaluated.grounds).map((day) => [day, material.on(day).shapes] as const),
    ),
    frames: Object.fromEntries(
      frames.map(([extent, sizes]) => [extent, sizes.map(({ frame }) => frame)]),
    ),
    names: drawnNames(frames.flatMap(([, sizes]) => sizes)),
  };
}

/** The places that a lesson's pictures ring: they have their names in every frame. */
function highlighted({ steps }: Lesson): readonly string[] {
  return steps.flatMap(({ picture }) =>
    (picture?.highlight ?? []).flatMap(({ kind, id }) => (kind === 'place' ? [id] : [])),
  );
}
