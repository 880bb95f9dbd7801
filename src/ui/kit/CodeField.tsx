import { useRef, useState } from 'preact/hooks';

interface Props {
  readonly title: string;
  readonly note: string;
  readonly code: string;
  /** How many lines of it are seen. */
  readonly rows?: number;
  readonly say: Readonly<Record<'copy' | 'copied' | 'refused', string>>;
}

/** A code to be copied; where the browser refuses that, it is selected. */
export function CodeField({ title, note, code, rows = 5, say }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState('');
  const copy = () => {
    const copied = navigator.clipboard?.writeText(code) ?? Promise.reject(new Error());
    copied.then(
      () => setTold(say.copied),
      () => {
        field.current?.focus();
        field.current?.select();
        setTold(say.refused);
      },
    );
  };
  return (
    <section class="code-field">
      <h3>{title}</h3>
      <p class="fine">{note}</p>
      <textarea
        ref={field}
        readOnly
        rows={rows}
        value={code}
        aria-label={title}
        spellcheck={false}
      />
      <div class="code-acts">
        <button type="button" onClick={copy} aria-label={`${say.copy}: ${title}`}>
          {say.copy}
        </button>
        <span role="status" class="fine">
          {told}
        </span>
      </div>
    </section>
  );
}
