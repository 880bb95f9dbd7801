import type { LocalScenario, Statement } from '../../model/scenario.ts';
import type { Termer } from '../page/use-terms.tsx';
import { Citations } from './Citations.tsx';

interface Props {
  readonly statements: readonly (Statement<string> & {
    readonly label?: string;
    readonly basis?: string;
  })[];
  readonly scenario: LocalScenario;
  readonly termed: Termer;
}

/** Statements of a record, each with its sources; nothing where there are none. */
export function StatementList({ statements, scenario, termed }: Props) {
  if (statements.length === 0) return null;
  return (
    <ul>
      {statements.map(({ label, text, basis, sources }, index) => (
        <li key={index}>
          {label && <strong>{label}. </strong>}
          {termed(text)} {basis && <span class="fine">{basis}.</span>}{' '}
          <Citations ids={sources} scenario={scenario} />
        </li>
      ))}
    </ul>
  );
}
