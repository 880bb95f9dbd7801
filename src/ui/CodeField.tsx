import { useRef, useState } from 'preact/hooks';
import type { PageMessages } from '../content/messages/index.ts';

interface Props {
  readonly title: string;
  readonly note: string;
  readonly code: string;
  readonly words: PageMessages;
}

/** A code to be copied; where the browser refuses that, it is selected. */
export function CodeField({ title, note, code, words }: Props) {
  const { dialog } = words.embed;
  const field = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState('');
  const copy = () => {
    const copied = navigator.clipboard?.writeText(code) ?? Promise.reject(new Error());
    copied.then(
      () => setTold(dialog.copied),
      () => {
        field.current?.focus();
        field.current?.select();
        setTold(dialog.refused);
      },
    );
  };
  return (
    <section class="export-part">
      <h3>{title}</h3>
      <p class="fine">{note}</p>
      <textarea ref={field} readOnly rows={5} value={code} aria-label={title} spellcheck={false} />
      <div class="code-acts">
        <button type="button" onClick={copy} aria-label={`${dialog.copy}: ${title}`}>
          {dialog.copy}
        </button>
        <span role="status" class="fine">
          {told}
        </span>
      </div>
    </section>
  );
}
