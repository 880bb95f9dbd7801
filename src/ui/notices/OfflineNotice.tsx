import { useEffect, useState } from 'preact/hooks';
import type { PageMessages } from '../../content/messages/index.ts';
import type { Language } from '../../model/language.ts';
import { formatDay } from '../../words/format.ts';
import type { Offline, OfflineState } from '../page/offline.ts';

interface Props {
  readonly offline: Offline;
  readonly words: Pick<PageMessages, 'offline'>;
  readonly lang: Language;
}

/** That there is no network, or that a newer version is ready: quiet lines, which can be dismissed. */
export function OfflineNotice({ offline, words: { offline: say }, lang }: Props) {
  const [{ update, saved }, tell] = useState<OfflineState>({ update: false, saved: null });
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  useEffect(() => offline.watch(tell), []);
  const dismiss = (what: string) => () => setDismissed([...dismissed, what]);
  return (
    <>
      {saved !== null && !dismissed.includes('saved') && (
        <div class="notice" role="status">
          <p>{saved ? say.saved(formatDay(saved, lang)) : say.savedSometime}</p>
          <button type="button" onClick={dismiss('saved')}>
            {say.dismiss}
          </button>
        </div>
      )}
      {update && !dismissed.includes('update') && (
        <div class="notice" role="status">
          <p>{say.update}</p>
          <div class="answers">
            <button type="button" onClick={offline.takeOver}>
              {say.reload}
            </button>
            <button type="button" onClick={dismiss('update')}>
              {say.dismiss}
            </button>
          </div>
        </div>
      )}
    </>
  );
}
