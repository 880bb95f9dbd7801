import type { ComponentChildren } from 'preact';
import type { Messages } from '../content/messages/index.ts';
import type { Zone } from '../model/zone.ts';
import type { Language } from '../model/language.ts';
import type { Outcomes } from '../model/outcome.ts';
import type { LocalScenario, Statement } from '../model/scenario.ts';
import { Changes } from './Changes.tsx';
import { Citations } from './Citations.tsx';
import { Method } from './Method.tsx';
import { Sources } from './Sources.tsx';
import { Statements } from './Statements.tsx';

interface Props {
  readonly scenario: LocalScenario;
  readonly zones: readonly Zone[];
  readonly lineDate: string;
  /** Where the site's files lie, as this page sees it. */
  readonly root: string;
  readonly outcomes: Outcomes<string>;
  readonly words: Messages;
  readonly lang: Language;
}

/** What is written beside the map. */
export function Reading({ scenario, zones, lineDate, root, outcomes, words, lang }: Props) {
  return (
    <article class="reading">
      <h2>{scenario.title}</h2>
      <p class="summary">{scenario.summary}</p>
      <p class="status">
        <strong>{words.reading.status}.</strong> {scenario.status}
      </p>
      <Section title={scenario.kind === 'proposal' ? words.reading.changes : words.reading.held}>
        <Changes scenario={scenario} zones={zones} outcomes={outcomes} words={words} lang={lang} />
      </Section>
      <Section title={words.reading.open}>
        <StatementList statements={scenario.openQuestions} scenario={scenario} />
        <StatementList
          statements={scenario.sites.map(({ site, text, ...rest }) => ({
            ...rest,
            label: words.sites[site],
            text,
          }))}
          scenario={scenario}
        />
      </Section>
      <Section title={words.reading.statements}>
        <Statements
          scenario={scenario}
          zones={zones}
          outcomes={outcomes}
          lineDate={lineDate}
          words={words}
          lang={lang}
        />
      </Section>
      <Section title={words.reading.context}>
        <StatementList statements={scenario.context} scenario={scenario} />
      </Section>
      <Section title={words.reading.sources}>
        <Sources scenario={scenario} lang={lang} />
      </Section>
      <Section title={words.reading.method}>
        <Method lineDate={lineDate} root={root} words={words} lang={lang} />
      </Section>
    </article>
  );
}

function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

interface ListProps {
  readonly statements: readonly (Statement<string> & { readonly label?: string })[];
  readonly scenario: LocalScenario;
}

function StatementList({ statements, scenario }: ListProps) {
  return (
    <ul>
      {statements.map(({ label, text, sources }, index) => (
        <li key={index}>
          {label && <strong>{label}. </strong>}
          {text} <Citations ids={sources} scenario={scenario} />
        </li>
      ))}
    </ul>
  );
}
