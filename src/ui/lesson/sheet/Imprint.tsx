import { formatDay } from '../../../words/format.ts';
import type { SheetProps } from './sheet-props.ts';

/** What the sheet is, where it is from and whose data its maps show: at its end, as on the map. */
export function Imprint({ lesson, data, speech: { words, say, lang } }: SheetProps) {
  return (
    <p class="fine imprint">
      {words.name} · {lesson.title} · {say.line(formatDay(data.ground.day, lang))}{' '}
      {words.reading.credits} {words.map.endorsesNothing}
    </p>
  );
}
