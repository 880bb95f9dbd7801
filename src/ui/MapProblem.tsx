import type { Messages } from '../content/messages/index.ts';

interface Props {
  readonly text: string;
  readonly details: readonly string[];
  readonly words: Messages;
  readonly onRetry: () => void;
}

/** In the map's place: why there is none, the fault by name, and a way to try again. */
export function MapProblem({ text, details, words, onRetry }: Props) {
  return (
    <div class="map-problem" role="alert">
      <h2>{words.problem.title}</h2>
      <p>{text}</p>
      <button type="button" onClick={onRetry}>
        {words.problem.retry}
      </button>
      <ul class="fine">
        {details.map((detail) => (
          <li key={detail}>{detail}</li>
        ))}
      </ul>
    </div>
  );
}
