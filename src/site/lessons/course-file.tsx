import { render } from 'preact-render-to-string';
import { LESSON_WORDS } from '../../content/lesson-words/index.ts';
import { MESSAGES } from '../../content/messages/index.ts';
import { onDayOf, type EvaluatedStep } from '../../lesson/evaluate.ts';
import { zoneTitle } from '../../lesson/prediction-words.ts';
import { outcomesOf } from '../../model/outcome.ts';
import type { Course, CourseLegendLine, CoursePicture, CourseStep } from '../../school/course.ts';
import { sourceLine } from '../../words/source-line.ts';
import { outlinedNames } from '../../words/zone-names.ts';
import type { Drawn } from './drawn.ts';
import { linesOf, PaperSwatch } from '../../ui/lesson/sheet/PaperLegend.tsx';
import type { SheetFigures } from './sheet-figures.ts';
import { townsAsked } from '../../ui/lesson/sheet/sheet-props.ts';
import type { SheetMap } from './sheet-map.ts';

/** A lesson with its sheets' maps as what files for schools are made of. */
export function courseOf(drawn: Drawn, figures: SheetFigures): Course {
  const { lesson, lang } = drawn;
  const { id, title, summary, teacher, exit, steps } = lesson;
  const [words, say] = [MESSAGES[lang], LESSON_WORDS[lang]];
  return {
    ...{ id, lang, title, summary, teacher, exit },
    credit: `${words.name}. ${words.reading.credits} ${words.map.endorsesNothing}`,
    steps: steps.map((step) => stepOf(step, drawn, figures)),
    words: {
      answer: say.answer('').trim(),
      hint: say.paper.hint,
      sources: say.sources,
      picture: say.school.picture,
      exit: say.help.exit,
      teacher: say.paper.forTeachers,
      whyNot: say.whyNot,
    },
  };
}

function stepOf(step: EvaluatedStep, drawn: Drawn, figures: SheetFigures): CourseStep {
  const { id, title, paragraphs, exercise, sources } = step;
  return {
    ...{ id, title, paragraphs, exercise },
    pictures: picturesOf(step, drawn, figures),
    said: saidOf(step, drawn),
    sources: sources.map((source) => {
      const { title: of, outlet, url } = sourceLine(source, drawn.lang, MESSAGES[drawn.lang]);
      return `${of}. ${outlet}. ${url}`;
    }),
  };
}

/** A prediction's map has numbers and no colours, as on the sheet. */
function picturesOf(
  step: EvaluatedStep,
  { lesson, lang, data }: Drawn,
  figures: SheetFigures,
): readonly CoursePicture[] {
  const { picture, day, exercise } = step;
  const [words, say] = [MESSAGES[lang], LESSON_WORDS[lang]];
  if (exercise?.kind === 'predict') {
    return [pictured(figures.toShade(step, exercise.zones).map, say.paper.outline, [], '')];
  }
  if (!picture) return [];
  const { zones } = onDayOf(step, lesson, data).ground;
  return figures.pictures({ picture, day }, townsAsked(step)).map(({ map, figure }) => {
    const named = figure.chosen.flatMap((id) => zones.filter((zone) => zone.id === id));
    const legend = linesOf(figure.legend).map(({ treatments, text }) => ({
      text,
      swatches: treatments.map((treatment) => render(<PaperSwatch treatment={treatment} isFile />)),
    }));
    const outlined =
      named.length > 0 ? say.paper.outlined(outlinedNames(named, zones, words, lang)) : '';
    return pictured(map, figure.scenarios.map((one) => one.title).join(' / '), legend, outlined);
  });
}

function pictured(
  { file, alt, width, height }: SheetMap,
  title: string,
  legend: readonly CourseLegendLine[],
  outlined: string,
): CoursePicture {
  return { file, alt, width, height, title, legend, outlined };
}

/** What a scenario says of each zone that was asked for, numbered as on the map. */
function saidOf(step: EvaluatedStep, { lesson, lang, data }: Drawn): CourseStep['said'] {
  const { exercise } = step;
  if (exercise?.kind !== 'predict') return [];
  const [words, say] = [MESSAGES[lang], LESSON_WORDS[lang]];
  const { ground, scenarios } = onDayOf(step, lesson, data);
  const scenario = scenarios.find(({ id }) => id === exercise.scenario);
  if (!scenario) throw new Error(`no scenario "${exercise.scenario}"`);
  const outcomes = outcomesOf(scenario, ground.zones);
  return exercise.zones.flatMap((id, index) => {
    const zone = ground.zones.find((one) => one.id === id);
    const outcome = outcomes.get(id);
    if (!zone || !outcome) return [];
    const name = `${index + 1}. ${zoneTitle(zone, ground.zones, words, say)}`;
    return [[name, say.predict.sides[outcome.control]] as const];
  });
}
