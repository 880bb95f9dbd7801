import { useMemo, useState } from 'preact/hooks';
import { talliesOf } from '../../own-map/tally.ts';
import { counted } from '../../words/plural.ts';
import { ClassAnswer } from './ClassAnswer.tsx';
import type { CollectProps } from './collect-state.ts';
import { FilePick } from './FilePick.tsx';

/** The page on which a teacher counts what a class answered. */
export function CollectApp(props: CollectProps) {
  const { data, ownMap, speech, state, actions } = props;
  const { own, lang } = speech;
  const say = own.collect;
  const [pasted, setPasted] = useState('');
  const { collected, refusals } = state;
  const tallies = useMemo(
    () =>
      talliesOf(
        collected.map(({ answer }) => answer),
        data.ground.zones,
      ),
    [collected, data],
  );
  return (
    <>
      <h1>{say.title}</h1>
      <section class="step" aria-label={say.title}>
        <p class="summary">{say.about}</p>
        <p class="fine">{say.private}</p>
        <p class="without-script">{say.withoutScript}</p>
        <div class="scripted">
          <FilePick id="class-files" label={say.files} multiple onPick={actions.addFiles} />
          <form
            onSubmit={(event) => {
              event.preventDefault();
              actions.addLinks(pasted);
              setPasted('');
            }}
          >
            <label for="class-links">{say.links}</label>
            <textarea
              id="class-links"
              rows={5}
              spellcheck={false}
              value={pasted}
              onInput={({ currentTarget }) => setPasted(currentTarget.value)}
            />
            <button type="submit">{say.add}</button>
          </form>
          <div role="status" class="verdict">
            {collected.length > 0 && <p>{counted(collected.length, say.taken, lang)}</p>}
            {refusals.length > 0 && (
              <>
                <p>{counted(refusals.length, say.refused, lang)}</p>
                <ul>
                  {refusals.map((line, index) => (
                    <li key={index}>{line}</li>
                  ))}
                </ul>
              </>
            )}
          </div>
          {(collected.length > 0 || refusals.length > 0) && (
            <div class="acts">
              {collected.length > 0 && (
                <button type="button" onClick={actions.saveCsv}>
                  {say.csv}
                </button>
              )}
              <button type="button" onClick={actions.again}>
                {say.again}
              </button>
            </div>
          )}
          <p role="status">{state.done}</p>
        </div>
      </section>
      {tallies.map((tally, index) => (
        <ClassAnswer
          key={JSON.stringify(tally.task)}
          {...props}
          id={`class-${index}`}
          tally={tally}
        />
      ))}
      <p class="fine own-page">
        <a href={ownMap}>{say.toOwn}</a>
      </p>
    </>
  );
}
