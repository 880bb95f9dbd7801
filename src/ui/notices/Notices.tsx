import { shortened } from '../../words/shortened.ts';
import type { PageProps } from '../page/page-props.ts';
import { Retry } from '../kit/Retry.tsx';

/** What has happened and what did not load, in a line each. */
export function Notices({ state, words, actions }: PageProps) {
  const { detailsFault, copied, dialog } = state;
  return (
    <>
      <p class="toast" role="status">
        {copied && !dialog && words.map.copied}
      </p>
      {detailsFault && (
        <div class="notice" role="status">
          <p>
            {words.problem.details} <span class="fine">{shortened(detailsFault.detail)}</span>
          </p>
          <Retry
            failures={detailsFault.failures}
            words={words.problem}
            onRetry={actions.retryDetails}
            onReload={actions.reload}
          />
        </div>
      )}
    </>
  );
}
