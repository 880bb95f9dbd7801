import { UNITS } from '../../model/units.ts';
import { APPEARANCES } from '../../model/view.ts';
import { formatNumber } from '../../words/format.ts';
import { addressOf } from '../kit/address.ts';
import { Dialog } from '../kit/Dialog.tsx';
import type { DetailedProps } from '../page/page-props.ts';

/** The site's other pages, colours, units, the link to the present view, full screen and help. */
export function Menu(props: DetailedProps) {
  const { data, state, words, actions, copy, alone } = props;
  const { menu, map, offline, embed } = words;
  const { theme, units } = state.view;
  const close = () => actions.open(null);
  return (
    <Dialog title={map.menu} closeLabel={map.close} onClose={close}>
      {!alone && <Pages {...props} />}
      <Options
        name="theme"
        title={menu.theme}
        values={APPEARANCES}
        chosen={theme}
        texts={menu.themes}
        onChoose={(value) => actions.go({ theme: value }, 'replace')}
      />
      <Options
        name="units"
        title={menu.units}
        values={UNITS}
        chosen={units}
        texts={menu.unitNames}
        onChoose={(value) => actions.go({ units: value }, 'replace')}
      />
      <div class="acts">
        {!alone && (
          <button type="button" onClick={() => actions.open('export')}>
            {map.makeFigure}
          </button>
        )}
        {!alone && (
          <button type="button" onClick={() => actions.open('embed')}>
            {embed.dialog.open}
          </button>
        )}
        <button type="button" onClick={actions.copyLink}>
          {menu.copyLink}
        </button>
        {document.fullscreenEnabled && (
          <button
            type="button"
            onClick={() => {
              close();
              actions.toggleFullscreen();
            }}
          >
            {menu.fullscreen}
          </button>
        )}
        <button type="button" onClick={() => actions.open('help')}>
          {menu.help}
        </button>
      </div>
      {copy && (
        <p>
          <a href={copy.href} download>
            {offline.copy(formatNumber(copy.kilobytes, data.lang))}
          </a>
        </p>
      )}
      <p role="status">
        {state.copied === true && map.copied}
        {state.copied === false && menu.notCopied}
      </p>
      {state.copied === false && (
        <input type="text" readOnly value={actions.linkHere()} aria-label={menu.copyLink} />
      )}
    </Dialog>
  );
}

/** The site's other pages, where the head has no room for them. */
function Pages({ details, root, words: { pages } }: DetailedProps) {
  return (
    <nav class="menu-pages" aria-label={pages.title}>
      {details.pages.header.map(({ path, text }) => (
        <a key={path} href={addressOf(root, path)}>
          {text}
        </a>
      ))}
    </nav>
  );
}

interface OptionsProps<Value extends string> {
  readonly name: string;
  readonly title: string;
  readonly values: readonly Value[];
  readonly chosen: Value;
  readonly texts: Readonly<Record<Value, string>>;
  readonly onChoose: (value: Value) => void;
}

function Options<Value extends string>(props: OptionsProps<Value>) {
  const { name, title, values, chosen, texts, onChoose } = props;
  return (
    <fieldset class="options">
      <legend>{title}</legend>
      {values.map((value) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <span>{texts[value]}</span>
        </label>
      ))}
    </fieldset>
  );
}
