import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { PageMessages } from '../../content/messages/index.ts';
import type { LocalScenario } from '../../model/scenario.ts';
import { formatDay } from '../../words/format.ts';
import { siteSaidText } from '../../words/said-text.ts';
import { sentence } from '../../words/sentence.ts';
import { fullStatus } from '../../words/status-text.ts';
import { Changes } from './Changes.tsx';
import { OtherDays } from './OtherDays.tsx';
import { Method } from './Method.tsx';
import type { ReadingProps } from './reading-props.ts';
import { Related } from './Related.tsx';
import { Sources } from './Sources.tsx';
import { StatementList } from './StatementList.tsx';
import { Statements } from './Statements.tsx';
import { Towns } from './Towns.tsx';
import { useTerms } from '../page/use-terms.tsx';

/** What is written beside the map. */
export function Reading(props: ReadingProps) {
  const { scenario, data, details, words, root, actions } = props;
  const texts = useMemo(() => textsOf(scenario, words), [scenario, words]);
  const termed = useTerms(texts, details, root);
  const isProposal = scenario.kind === 'proposal';
  return (
    <article class="reading">
      <h2>{scenario.title}</h2>
      <p class="summary">{termed(scenario.summary)}</p>
      <p class="status">
        <strong>{fullStatus(scenario, words, data.lang)}.</strong> {termed(scenario.status)}
      </p>
      <Section title={isProposal ? words.reading.changes : words.reading.held} printed>
        <Changes {...props} />
      </Section>
      <Section title={words.reading.related}>
        <Related
          scenario={scenario}
          scenarios={data.scenarios}
          words={words}
          actions={actions}
          termed={termed}
        />
      </Section>
      {isProposal && (
        <Section title={words.reading.towns.title}>
          <Towns {...props} />
        </Section>
      )}
      <OtherDays {...props} />
      <Section title={words.reading.statements}>
        <Statements {...props} termed={termed} />
      </Section>
      <Section title={words.reading.open}>
        <StatementList statements={scenario.openQuestions} scenario={scenario} termed={termed} />
        <StatementList
          statements={scenario.sites.map(({ site, text, ...rest }) => ({
            ...rest,
            label: words.sites[site],
            text,
            basis: sentence(siteSaidText(rest, scenario, words), data.lang),
          }))}
          scenario={scenario}
          termed={termed}
        />
      </Section>
      {(scenario.reactions.length > 0 || isProposal) && (
        <Section title={words.reading.reactions}>
          <StatementList
            statements={scenario.reactions.map(({ who, date, ...statement }) => ({
              ...statement,
              label: `${sentence(who.map((party) => words.parties[party]).join(', '), data.lang)}, ${formatDay(date, data.lang)}`,
            }))}
            scenario={scenario}
            termed={termed}
          />
          {isProposal && (
            <p class="fine">
              {scenario.reactions.length > 0 ? words.reading.answersFound : words.reading.noAnswers}
            </p>
          )}
        </Section>
      )}
      <Section title={words.reading.context}>
        <StatementList statements={scenario.context} scenario={scenario} termed={termed} />
      </Section>
      <Section title={words.reading.sources} printed>
        <Sources scenario={scenario} lang={data.lang} words={words} />
      </Section>
      <Section title={words.reading.method}>
        <Method {...props} />
      </Section>
    </article>
  );
}

/** The texts in which terms are linked, as they are read one after the other. */
function textsOf(scenario: LocalScenario, words: PageMessages): readonly string[] {
  const { kind, summary, status, openQuestions, sites, rules, reactions, related, context } =
    scenario;
  return [
    summary,
    status,
    ...related.map(({ text }) => text),
    ...rules.flatMap(({ outcome }) => [
      outcome.note ?? '',
      kind === 'proposal' ? words.recognition[outcome.recognition] : '',
    ]),
    ...[...openQuestions, ...sites, ...reactions, ...context].map(({ text }) => text),
  ];
}

interface SectionProps {
  readonly title: string;
  /** Whether it stands on paper as well. */
  readonly printed?: boolean;
  readonly children: ComponentChildren;
}

function Section({ title, printed = false, children }: SectionProps) {
  return (
    <section class={printed ? 'printed' : undefined}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
