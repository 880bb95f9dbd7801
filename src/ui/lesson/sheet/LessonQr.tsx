import type { LessonWords } from '../../../content/lesson-words/index.ts';

/** Room for the QR code of the lesson, which is drawn where its address is known. */
export function LessonQr({ say }: { readonly say: LessonWords }) {
  return (
    <svg class="sheet-qr" data-qr role="img" aria-label={say.school.qr} viewBox="0 0 1 1" hidden>
      <path d="" />
    </svg>
  );
}
