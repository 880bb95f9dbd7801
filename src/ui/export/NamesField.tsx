import { useState } from 'preact/hooks';
import type { PageMessages } from '../../content/messages/index.ts';
import { chosenWith, parseNames, writeNames } from '../../share/options/chosen-names.ts';
import type { NameChoice } from '../../share/desk/names.ts';
import type { Fields } from '../page/figure-fields.ts';

interface Props {
  /** What the maps of the figure could name. */
  readonly choices: readonly NameChoice[];
  /** The choice as it is written. */
  readonly names: string;
  readonly words: PageMessages;
  readonly onChange: (change: Partial<Fields>, isDone: boolean) => void;
}

/** Which names the maps of a figure have, one by one. */
export function NamesField({ choices, names, words, onChange }: Props) {
  const [isOpen, setOpen] = useState(false);
  const { export: say } = words;
  const choose = (id: string, isShown: boolean) =>
    onChange({ names: writeNames(chosenWith(parseNames(names) ?? null, id, isShown)) }, true);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say.names}</summary>
      {isOpen && (
        <ul class="names-list">
          {choices.map(({ id, text, isShown }) => (
            <li key={id}>
              <label class="switch-line">
                <input
                  type="checkbox"
                  checked={isShown}
                  onChange={({ currentTarget: { checked } }) => choose(id, checked)}
                />
                <span>{text}</span>
              </label>
            </li>
          ))}
        </ul>
      )}
      <p>
        <button type="button" disabled={!names} onClick={() => onChange({ names: '' }, true)}>
          {say.usualNames}
        </button>
      </p>
    </details>
  );
}
