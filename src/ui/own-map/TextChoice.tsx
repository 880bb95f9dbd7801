import { LIMITS } from '../../own-map/own-map.ts';
import { formatNumber } from '../../words/format.ts';
import { SourceLine } from '../kit/SourceLine.tsx';
import type { OwnMapProps } from './state.ts';

/** What the choice of a text of one's own is called among the ids of records. */
const OWN = '+';

/** The text that is read: one of this site's, or one that somebody brings along. */
export function TextChoice(props: OwnMapProps) {
  const { records, speech, state, actions } = props;
  const { text: say } = speech.own;
  const { text } = state.map;
  const record = text?.kind === 'record' ? records.find(({ id }) => id === text.id) : undefined;
  return (
    <section aria-labelledby="text-title">
      <h2 id="text-title">{say.title}</h2>
      <p class="scripted">
        <label for="text-choice">{say.choose}</label>
        <select
          id="text-choice"
          value={text === null ? '' : text.kind === 'own' ? OWN : text.id}
          onChange={({ currentTarget: { value } }) =>
            actions.setText(
              value === ''
                ? null
                : value === OWN
                  ? { kind: 'own', title: '', words: '' }
                  : { kind: 'record', id: value },
            )
          }
        >
          <option value="">{say.none}</option>
          <option value={OWN}>{say.own}</option>
          <optgroup label={say.records}>
            {records.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </optgroup>
        </select>
      </p>
      <div class="without-script">
        {records.map((one) => (
          <details key={one.id}>
            <summary>{one.title}</summary>
            <RecordText {...props} record={one} />
          </details>
        ))}
      </div>
      {record && <RecordText {...props} record={record} />}
      {text?.kind === 'own' && <OwnText {...props} text={text} />}
    </section>
  );
}

function RecordText({
  record: { title, text, sources },
  speech: { own, words, lang },
}: OwnMapProps & { readonly record: OwnMapProps['records'][number] }) {
  return (
    <blockquote class="read-text">
      <p>
        <strong>{title}</strong>
      </p>
      <p>{text}</p>
      <details>
        <summary>{own.text.sources}</summary>
        <ul class="fine">
          {sources.map((source) => (
            <li key={source.id}>
              <SourceLine source={source} lang={lang} words={words} />
            </li>
          ))}
        </ul>
      </details>
    </blockquote>
  );
}

function OwnText({
  text,
  speech: { own, lang },
  actions,
}: OwnMapProps & { readonly text: { kind: 'own'; title: string; words: string } }) {
  const left = LIMITS.words - text.words.length;
  return (
    <>
      <p>
        <label for="own-title">{own.text.ownTitle}</label>
        <input
          type="text"
          id="own-title"
          autoComplete="off"
          maxLength={LIMITS.title}
          value={text.title}
          onInput={({ currentTarget: { value } }) => actions.setText({ ...text, title: value })}
        />
      </p>
      <p>
        <label for="own-words">{own.text.ownWords}</label>
        <textarea
          id="own-words"
          rows={8}
          maxLength={LIMITS.words}
          value={text.words}
          onInput={({ currentTarget: { value } }) => actions.setText({ ...text, words: value })}
        />
        <span class="fine">{own.text.left(formatNumber(left, lang))}</span>
      </p>
    </>
  );
}
