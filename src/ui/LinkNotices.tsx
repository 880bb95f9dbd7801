import { shortened } from '../words/shortened.ts';
import type { DetailedProps } from './page-props.ts';

/** What the link asks for in vain, in a line that can be dismissed. */
export function LinkNotices({ state: { invalid }, words, actions }: DetailedProps) {
  const { link } = words;
  if (invalid.length === 0) return null;
  return (
    <div class="notice" role="status">
      <div>
        {invalid.map(({ name, raw, fault }) => (
          <p key={name}>{link[fault](link.parameters[name] ?? name, shortened(raw))}</p>
        ))}
        <p class="fine">{link.kept}</p>
      </div>
      <button type="button" onClick={actions.dismissInvalid}>
        {link.dismiss}
      </button>
    </div>
  );
}
