import { Key } from '../../ui/lesson/sheet/Key.tsx';
import { TeacherSide } from '../../ui/lesson/sheet/TeacherSide.tsx';
import { Worksheet } from '../../ui/lesson/sheet/Worksheet.tsx';
import type { Program } from '../pages/programs.ts';
import type { Surroundings } from '../pages/surroundings.ts';
import type { Drawn } from './drawn.ts';
import { onPaper } from './on-paper.tsx';
import type { PaperSheet } from './paper.ts';
import { sheetDocument } from './sheet-document.tsx';
import type { SheetFigures } from './sheet-figures.ts';

/** All that a class needs on four sides: two for each pupil, the key, and the teacher's. */
export function packPage(
  drawn: Drawn,
  figures: SheetFigures,
  program: Program | undefined,
  papers: readonly PaperSheet[],
  surroundings: Surroundings,
): string {
  const props = onPaper(drawn, figures);
  return sheetDocument({
    ...{ drawn, kind: 'pack', program, papers, surroundings },
    children: (
      <>
        <Worksheet {...props} />
        <Key {...props} />
        <TeacherSide {...props} />
      </>
    ),
  });
}
