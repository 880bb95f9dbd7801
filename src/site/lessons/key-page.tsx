import { Key } from '../../ui/lesson/sheet/Key.tsx';
import { TeacherSide } from '../../ui/lesson/sheet/TeacherSide.tsx';
import type { Program } from '../pages/programs.ts';
import type { Surroundings } from '../pages/surroundings.ts';
import { CourseFiles } from './CourseFiles.tsx';
import type { Drawn } from './drawn.ts';
import { onPaper } from './on-paper.tsx';
import type { PaperSheet } from './paper.ts';
import { sheetDocument } from './sheet-document.tsx';
import type { SheetFigures } from './sheet-figures.ts';

/** The computed answers of a lesson on one side; on the screen also where they come from. */
export function keyPage(
  drawn: Drawn,
  figures: SheetFigures,
  program: Program | undefined,
  papers: readonly PaperSheet[],
  surroundings: Surroundings,
): string {
  const props = onPaper(drawn, figures);
  return sheetDocument({
    ...{ drawn, kind: 'key', program, papers, surroundings },
    children: (
      <>
        <Key {...props} isPage />
        <CourseFiles lang={drawn.lang} />
        <div class="unprinted">
          <TeacherSide {...props} />
        </div>
      </>
    ),
  });
}
