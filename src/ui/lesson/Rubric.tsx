import type { LessonWords } from '../../content/lesson-words/index.ts';

const LEVELS = ['no', 'nearly', 'yes'] as const;

/** Three things to look for in an open answer, each in three steps. */
export function Rubric({ say: { help } }: { readonly say: LessonWords }) {
  return (
    <table class="rubric">
      <thead>
        <tr>
          <th scope="col">{help.rubric}</th>
          {LEVELS.map((level) => help.levels[level]).map((level) => (
            <th key={level} scope="col">
              {level}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Object.values(help.criteria).map((criterion) => (
          <tr key={criterion.name}>
            <th scope="row">{criterion.name}</th>
            {LEVELS.map((level) => (
              <td key={level}>{criterion[level]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
