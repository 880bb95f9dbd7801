import { RESULTS } from '../../lesson/progress.ts';
import { linesOf, resultsOf } from '../../lesson/results.ts';
import { scoreOf } from '../../lesson/score.ts';
import { Rubric } from './Rubric.tsx';
import { headingId, sectionId } from './section-ids.ts';
import type { LessonProps } from './state.ts';

/** What was answered, to print, copy or save. */
export function Results({ lesson, data, ownMap, speech, state, actions }: LessonProps) {
  const { say } = speech;
  const entries = resultsOf({ lesson, ...state }, data, speech);
  const { right, all } = scoreOf(lesson, state.attempts);
  return (
    <section
      id={sectionId(RESULTS)}
      class="step results"
      // Course platforms that keep a lesson ask for it.
      data-score={`${right}/${all}`}
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
      <section class="unprinted">
        <h3>{say.help.exit}</h3>
        <p>{lesson.exit.prompt}</p>
        <details class="help">
          <summary>{say.help.extension}</summary>
          <p>{lesson.extension}</p>
        </details>
        <details class="help">
          <summary>{say.help.rubric}</summary>
          <Rubric say={say} />
        </details>
      </section>
      <p class="fine">
        <a href={actions.linkTo(RESULTS)}>{say.results.link}</a>
      </p>
      {ownMap && (
        <p class="unprinted">
          <a href={ownMap}>{say.ownMap}</a>. {say.ownMapHow}
        </p>
      )}
    </section>
  );
}
