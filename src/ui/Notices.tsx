import type { Messages } from '../content/messages/index.ts';
import type { Invalid } from '../url/links.ts';

/** Longest part of a link's value that a sentence repeats. */
const LONGEST = 60;

interface Props {
  readonly invalid: readonly Invalid[];
  readonly words: Messages;
  readonly onDismiss: () => void;
}

/** What the link asks for in vain, in a line that can be dismissed. */
export function Notices({ invalid, words, onDismiss }: Props) {
  if (invalid.length === 0) return null;
  return (
    <div class="notice" role="status">
      {invalid.map(({ name, raw }) => (
        <p key={name}>{words.problem.unknownValue(name, shortened(raw))}</p>
      ))}
      <button type="button" onClick={onDismiss}>
        {words.problem.dismiss}
      </button>
    </div>
  );
}

function shortened(raw: string): string {
  return raw.length > LONGEST ? `${raw.slice(0, LONGEST)}…` : raw;
}
