import type { PageMessages } from '../../content/messages/index.ts';
import { shortened } from '../../words/shortened.ts';
import type { PageProps } from '../page/page-props.ts';

type Props = Pick<PageProps, 'state' | 'actions'> & { readonly words: Pick<PageMessages, 'link'> };

/** What the link asks for in vain, in a line that can be dismissed. */
export function LinkNotices({ state: { invalid }, words, actions }: Props) {
  const { link } = words;
  if (invalid.length === 0) return null;
  return (
    <div class="notice" role="status">
      <div>
        {invalid.map(({ name, raw, fault, instead }) => (
          <p key={name}>
            {link[fault](link.parameters[name] ?? name, shortened(raw))} {instead}
          </p>
        ))}
        <p class="fine">{link.kept}</p>
      </div>
      <button type="button" onClick={actions.dismissInvalid}>
        {link.dismiss}
      </button>
    </div>
  );
}
