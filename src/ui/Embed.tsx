import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Dialog } from './Dialog.tsx';
import type { DetailedProps } from './page-props.ts';

/** The dialog with the code for other pages; its form comes when it opens. */
export function Embed(props: DetailedProps) {
  const { words, actions } = props;
  const { dialog } = words.embed;
  const [loaded, setLoaded] = useState<{ readonly Form: ComponentType<DetailedProps> } | null>(
    null,
  );
  const [fault, setFault] = useState('');
  const load = () => {
    setFault('');
    import('./EmbedForm.tsx').then(
      ({ EmbedForm }) => setLoaded({ Form: EmbedForm }),
      (error: unknown) => setFault(String(error)),
    );
  };
  useEffect(load, []);
  return (
    <Dialog
      wide
      title={dialog.title}
      closeLabel={words.map.close}
      onClose={() => actions.open(null)}
    >
      {fault ? (
        <div role="alert">
          <p>
            {dialog.notLoaded} <span class="fine">{fault}</span>
          </p>
          <button type="button" onClick={load}>
            {words.problem.retry}
          </button>
        </div>
      ) : loaded ? (
        <loaded.Form {...props} />
      ) : (
        <p role="status">{dialog.loading}</p>
      )}
    </Dialog>
  );
}
