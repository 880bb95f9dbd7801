import type { Sheet } from '../../../model/lesson.ts';
import { Key } from './Key.tsx';
import type { SheetProps } from './sheet-props.ts';
import { Slides } from './Slides.tsx';
import { TeacherSide } from './TeacherSide.tsx';
import { Worksheet } from './Worksheet.tsx';

interface Props extends SheetProps {
  readonly sheet: Sheet;
  /** The link back to the lesson. */
  readonly back: string;
  readonly print: () => void;
}

/** One of a lesson's sheets as a part of a document that has more, with what prints it. */
export function SheetRoom({ sheet, back, print, ...props }: Props) {
  const { say } = props.speech;
  return (
    <div class="article paper">
      <div class="paper-tools">
        <p>
          <a href={back}>{say.paper.toLesson}</a>
        </p>
        <button type="button" onClick={print}>
          {say.paper.print}
        </button>
      </div>
      {sheet === 'slides' && <Slides {...props} />}
      {(sheet === 'worksheet' || sheet === 'pack') && <Worksheet {...props} />}
      {sheet !== 'worksheet' && <Key {...props} isPage={sheet === 'key'} />}
      {(sheet === 'pack' || sheet === 'slides') && <TeacherSide {...props} />}
    </div>
  );
}
