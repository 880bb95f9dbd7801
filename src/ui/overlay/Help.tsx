import { Dialog } from '../kit/Dialog.tsx';
import type { DetailedProps } from '../page/page-props.ts';

/** What keys do, and how the map is moved. */
export function Help({ state, words: { help, map }, actions, alone }: DetailedProps) {
  const { keys } = help;
  const letters = [
    ['/', keys.search],
    ['0', keys.reset],
    ['f', keys.fullscreen],
    ['c', keys.copy],
    ['?', keys.help],
  ] as const;
  const others = [
    [help.arrows, keys.zones],
    ['Enter', keys.card],
    ['Esc', keys.close],
  ] as const;
  return (
    <Dialog title={help.title} closeLabel={map.close} onClose={() => actions.open(null)}>
      <dl class="keys">
        {[...letters, ...others].map(([key, text]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <label class="switch-line">
        <input
          type="checkbox"
          checked={state.shortcuts}
          onChange={(event) => actions.setShortcuts(event.currentTarget.checked)}
        />
        <span>{help.letters}</span>
      </label>
      {!alone && <p class="fine">{help.map}</p>}
    </Dialog>
  );
}
