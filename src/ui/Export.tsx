import { useEffect, useState } from 'preact/hooks';
import { Dialog } from './Dialog.tsx';
import type { Exporter } from './exporter.ts';
import type { DetailedProps } from './page-props.ts';

/** The dialog in which figures are made; its form comes when it opens. */
export function Export(props: DetailedProps) {
  const { words, actions } = props;
  const [exporter, setExporter] = useState<Exporter | null>(null);
  const [fault, setFault] = useState('');
  const load = () => {
    setFault('');
    props.loadExporter().then(setExporter, (error: unknown) => setFault(String(error)));
  };
  useEffect(load, []);
  return (
    <Dialog
      wide
      title={words.export.title}
      closeLabel={words.map.close}
      onClose={() => actions.open(null)}
    >
      {fault ? (
        <div role="alert">
          <p>
            {words.export.notLoaded} <span class="fine">{fault}</span>
          </p>
          <button type="button" onClick={load}>
            {words.problem.retry}
          </button>
        </div>
      ) : exporter ? (
        <exporter.Form {...props} exporter={exporter} />
      ) : (
        <p role="status">{words.export.loading}</p>
      )}
    </Dialog>
  );
}
