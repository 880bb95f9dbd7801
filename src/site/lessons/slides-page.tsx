import { Key } from '../../ui/lesson/sheet/Key.tsx';
import { Slides } from '../../ui/lesson/sheet/Slides.tsx';
import { TeacherSide } from '../../ui/lesson/sheet/TeacherSide.tsx';
import type { Program } from '../pages/programs.ts';
import type { Surroundings } from '../pages/surroundings.ts';
import type { Drawn } from './drawn.ts';
import { onPaper } from './on-paper.tsx';
import type { PaperSheet } from './paper.ts';
import { sheetDocument } from './sheet-document.tsx';
import type { SheetFigures } from './sheet-figures.ts';

/** A lesson as slides, one a side, and after them what only the teacher sees: to print, or to save as PDF. */
export function slidesPage(
  drawn: Drawn,
  figures: SheetFigures,
  program: Program | undefined,
  papers: readonly PaperSheet[],
  surroundings: Surroundings,
): string {
  const props = onPaper(drawn, figures);
  return sheetDocument({
    ...{ drawn, kind: 'slides', program, papers, surroundings },
    children: (
      <>
        <Slides {...props} />
        <Key {...props} />
        <TeacherSide {...props} />
      </>
    ),
  });
}
