import { useRef } from 'preact/hooks';
import type { PageProps } from './page-props.ts';

/** Longest part of a link's value that a sentence repeats. */
const LONGEST = 60;

/** What the link asks for in vain, and what did not load, in lines that can be dismissed. */
export function Notices({ data, state, words, actions }: PageProps) {
  const { invalid, detailsFault, copied, panel, view } = state;
  const shown = useRef(view.scenario);
  const announced = useRef('');
  if (view.scenario !== shown.current) {
    const title = data.scenarios.find(({ id }) => id === view.scenario)?.title ?? '';
    announced.current = words.map.shows(title);
    shown.current = view.scenario;
  }
  return (
    <>
      <p class="unseen" role="status">
        {announced.current}
      </p>
      <p class="toast" role="status">
        {copied && !panel && words.map.copied}
      </p>
      {invalid.length > 0 && (
        <div class="notice" role="status">
          <div>
            {invalid.map(({ name, raw, fault }) => (
              <p key={name}>
                {words.problem.link[fault](words.problem.parameters[name] ?? name, shortened(raw))}
              </p>
            ))}
            <p class="fine">{words.problem.kept}</p>
          </div>
          <button type="button" onClick={actions.dismissInvalid}>
            {words.problem.dismiss}
          </button>
        </div>
      )}
      {detailsFault && (
        <div class="notice" role="status">
          <p>
            {words.problem.details} <span class="fine">{shortened(detailsFault)}</span>
          </p>
          <button type="button" onClick={actions.retryDetails}>
            {words.problem.retry}
          </button>
        </div>
      )}
    </>
  );
}

function shortened(raw: string): string {
  return raw.length > LONGEST ? `${raw.slice(0, LONGEST)}…` : raw;
}
