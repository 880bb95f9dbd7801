import { RESULTS } from '../../lesson/progress.ts';
import { linesOf, resultsOf } from '../../lesson/results.ts';
import { headingId, sectionId } from './section-ids.ts';
import type { LessonProps } from './state.ts';

/** What was answered, to print, copy or save. */
export function Results({ lesson, data, speech, state, actions }: LessonProps) {
  const { say } = speech;
  const entries = resultsOf({ lesson, ...state }, data, speech);
  return (
    <section
      id={sectionId(RESULTS)}
      class="step results"
      aria-labelledby={headingId(RESULTS)}
      hidden={!state.stepwise || state.step !== RESULTS}
    >
      <h2 id={headingId(RESULTS)} tabIndex={-1}>
        {say.results.title}
      </h2>
      <p class="unprinted">{say.results.intro}</p>
      <p class="printed-only">{lesson.title}</p>
      <p class="number-field">
        <label for="learner">{say.results.name}</label>
        <input
          type="text"
          id="learner"
          autoComplete="off"
          maxLength={80}
          value={state.name}
          onInput={({ currentTarget }) => actions.setName(currentTarget.value)}
        />
      </p>
      <div class="acts unprinted">
        <button type="button" onClick={actions.print}>
          {say.results.print}
        </button>
        <button type="button" onClick={actions.copy}>
          {say.results.copy}
        </button>
        <button type="button" onClick={actions.save}>
          {say.results.save}
        </button>
      </div>
      <p class="unprinted" role="status">
        {state.done}
      </p>
      {state.refused && (
        <p class="unprinted">
          <label for="results-text">{say.results.text}</label>
          <textarea id="results-text" rows={8} readOnly value={actions.resultsText()} />
        </p>
      )}
      <ol class="result-list">
        {entries.map((entry) => (
          <li key={entry.step}>
            <h3>{entry.step}</h3>
            <p>{entry.prompt}</p>
            {linesOf(entry, speech).map((line, index) => (
              <p key={index} class={index === 0 ? 'given' : undefined}>
                {line}
              </p>
            ))}
          </li>
        ))}
      </ol>
      <p class="fine">
        <a href={actions.linkTo(RESULTS)}>{say.results.link}</a>
      </p>
    </section>
  );
}
