import type { ComponentChildren } from 'preact';
import { Key } from '../../ui/lesson/sheet/Key.tsx';
import { Slides } from '../../ui/lesson/sheet/Slides.tsx';
import { TeacherSide } from '../../ui/lesson/sheet/TeacherSide.tsx';
import { Worksheet } from '../../ui/lesson/sheet/Worksheet.tsx';
import type { Program } from '../pages/programs.ts';
import type { Surroundings } from '../pages/surroundings.ts';
import { CourseFiles } from './CourseFiles.tsx';
import type { Drawn } from './drawn.ts';
import { onPaper } from './on-paper.tsx';
import type { PaperSheet } from './paper.ts';
import { sheetDocument } from './sheet-document.tsx';
import type { SheetFigures } from './sheet-figures.ts';

type Kind = Parameters<typeof sheetDocument>[0]['kind'];

/** What writes a page made for paper, of a kind, from what stands on it. */
const pageOf =
  (kind: Kind, sides: (props: ReturnType<typeof onPaper>, drawn: Drawn) => ComponentChildren) =>
  (
    drawn: Drawn,
    figures: SheetFigures,
    program: Program | undefined,
    papers: readonly PaperSheet[],
    surroundings: Surroundings,
  ): string =>
    sheetDocument({
      ...{ drawn, kind, program, papers, surroundings },
      children: sides(onPaper(drawn, figures), drawn),
    });

/** The tasks of a lesson with all that they lean on, to be filled in by hand: two sides of paper. */
export const worksheetPage = pageOf('worksheet', (props) => <Worksheet {...props} />);

/** The computed answers of a lesson on one side; on the screen also where they come from. */
export const keyPage = pageOf('key', (props, { lang }) => (
  <>
    <Key {...props} isPage />
    <CourseFiles lang={lang} />
    <div class="unprinted">
      <TeacherSide {...props} />
    </div>
  </>
));

/** All that a class needs on four sides: two for each pupil, the key, and the teacher's. */
export const packPage = pageOf('pack', (props) => (
  <>
    <Worksheet {...props} />
    <Key {...props} />
    <TeacherSide {...props} />
  </>
));

/** A lesson as slides, one a side, and after them what only the teacher sees: to print, or to save as PDF. */
export const slidesPage = pageOf('slides', (props) => (
  <>
    <Slides {...props} />
    <Key {...props} />
    <TeacherSide {...props} />
  </>
));
