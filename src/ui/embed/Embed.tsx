import { Dialog } from '../kit/Dialog.tsx';
import type { DetailedProps } from '../page/page-props.ts';
import { Retry } from '../kit/Retry.tsx';
import { useLoaded } from '../kit/use-loaded.ts';

/** The dialog with the code for other pages; its form comes when it opens. */
export function Embed(props: DetailedProps) {
  const { words, actions } = props;
  const { dialog } = words.embed;
  const loaded = useLoaded(async () => (await import('./EmbedForm.tsx')).EmbedForm);
  const Form = loaded.value;
  return (
    <Dialog
      wide
      title={dialog.title}
      closeLabel={words.map.close}
      onClose={() => actions.open(null)}
    >
      {loaded.fault ? (
        <div role="alert">
          <p>
            {dialog.notLoaded} <span class="fine">{loaded.fault}</span>
          </p>
          <Retry
            failures={loaded.failures}
            words={words.problem}
            onRetry={loaded.retry}
            onReload={actions.reload}
          />
        </div>
      ) : Form ? (
        <Form {...props} />
      ) : (
        <p role="status">{dialog.loading}</p>
      )}
    </Dialog>
  );
}
