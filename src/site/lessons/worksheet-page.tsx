import { Worksheet } from '../../ui/lesson/sheet/Worksheet.tsx';
import type { Program } from '../pages/programs.ts';
import type { Surroundings } from '../pages/surroundings.ts';
import type { Drawn } from './drawn.ts';
import type { PaperSheet } from './paper.ts';
import { onPaper } from './on-paper.tsx';
import { sheetDocument } from './sheet-document.tsx';
import type { SheetFigures } from './sheet-figures.ts';

/** The tasks of a lesson with all that they lean on, to be filled in by hand: two sides of paper. */
export function worksheetPage(
  drawn: Drawn,
  figures: SheetFigures,
  program: Program | undefined,
  papers: readonly PaperSheet[],
  surroundings: Surroundings,
): string {
  return sheetDocument({
    ...{ drawn, kind: 'worksheet', program, papers, surroundings },
    children: <Worksheet {...onPaper(drawn, figures)} />,
  });
}
