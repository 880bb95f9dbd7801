import { Dialog } from '../kit/Dialog.tsx';
import type { DetailedProps } from '../page/page-props.ts';
import { Retry } from '../kit/Retry.tsx';
import { useLoaded } from '../kit/use-loaded.ts';

/** The dialog in which figures are made; its form comes when it opens. */
export function Export(props: DetailedProps) {
  const { words, actions } = props;
  const loaded = useLoaded(props.loadExporter);
  const exporter = loaded.value;
  return (
    <Dialog
      wide
      title={words.export.title}
      closeLabel={words.map.close}
      onClose={() => actions.open(null)}
    >
      {loaded.fault ? (
        <div role="alert">
          <p>
            {words.export.notLoaded} <span class="fine">{loaded.fault}</span>
          </p>
          <Retry
            failures={loaded.failures}
            words={words.problem}
            onRetry={loaded.retry}
            onReload={actions.reload}
          />
        </div>
      ) : exporter ? (
        <exporter.Form {...props} exporter={exporter} />
      ) : (
        <p role="status">{words.export.loading}</p>
      )}
    </Dialog>
  );
}
