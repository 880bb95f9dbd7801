import { render } from 'preact';
import { fitToSides, turned } from '../../browser/fit-sheet.ts';
import { qrOf } from '../../browser/qr.ts';
import { showQr } from '../../browser/show-qr.ts';
import type { Sheet } from '../../model/lesson.ts';
import { drawnFigures } from '../../ui/lesson/sheet/drawn-figures.tsx';
import { SheetRoom } from '../../ui/lesson/sheet/SheetRoom.tsx';
import { lessonFragment, speechOf, type LessonRoom } from './lesson-room.tsx';

/** Of A4 and Letter, within their margins, in millimetres: what fits is right on either. */
const SIDE = { width: 188, height: 259 };

/** Opens one of a lesson's sheets in the file, to be printed. @returns what closes it */
export function openSheet(room: LessonRoom, into: HTMLElement, sheet: Sheet): () => void {
  const { written, data, address } = room;
  const { lesson } = written;
  const speech = speechOf(room);
  const whole = { ...data, headings: [], frames: [] };
  document.title = `${speech.say[sheet]}: ${lesson.title}`;
  render(
    <SheetRoom
      {...{ lesson, speech, sheet, data: whole }}
      figures={drawnFigures({ ...written, data: whole }, speech)}
      back={lessonFragment(lesson.id)}
      print={() => print()}
    />,
    into,
  );
  const code = into.querySelector('[data-qr]');
  // Without the site there is nothing that a telephone could open.
  if (code && address) showQr(code, qrOf(`${address}?view=pupil`));
  const fit = () => {
    for (const part of into.querySelectorAll<HTMLElement>('.sheet-part')) {
      fitToSides(part, turned(part, SIDE));
    }
  };
  scrollTo({ top: 0 });
  // What was measured in other letters would not fit.
  void document.fonts.ready.then(fit);
  return () => render(null, into);
}
