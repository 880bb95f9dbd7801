import type { ComponentChildren } from 'preact';
import type { Messages } from '../content/messages/index.ts';
import type { Palette } from '../grammar/palette.ts';
import type { Geography } from '../model/geography.ts';
import type { Language } from '../model/language.ts';
import type { Outcomes } from '../model/outcome.ts';
import type { Scenario, Statement } from '../model/scenario.ts';
import { Changes } from './Changes.tsx';
import { Citations } from './Citations.tsx';
import { Method } from './Method.tsx';
import { Sources } from './Sources.tsx';
import { Statements } from './Statements.tsx';

interface Props {
  readonly scenario: Scenario;
  readonly geography: Geography | null;
  readonly outcomes: Outcomes | null;
  readonly palette: Palette;
  readonly words: Messages;
  readonly lang: Language;
}

/** What is written beside the map. Only the figures wait for the map's data. */
export function Reading({ scenario, geography, outcomes, palette, words, lang }: Props) {
  const { sources } = scenario;
  return (
    <article class="reading">
      <h2>{scenario.title[lang]}</h2>
      <p class="summary">{scenario.summary[lang]}</p>
      <p class="status">
        <strong>{words.reading.status}.</strong> {scenario.status[lang]}
      </p>
      {geography && outcomes && (
        <Section title={scenario.kind === 'proposal' ? words.reading.changes : words.reading.held}>
          <Changes
            scenario={scenario}
            zones={geography.zones}
            outcomes={outcomes}
            words={words}
            lang={lang}
          />
        </Section>
      )}
      <Section title={words.reading.open}>
        <StatementList statements={scenario.openQuestions} scenario={scenario} lang={lang} />
        <StatementList
          statements={scenario.sites.map(({ site, text, ...rest }) => ({
            ...rest,
            label: words.sites[site],
            text,
          }))}
          scenario={scenario}
          lang={lang}
        />
      </Section>
      {geography && outcomes && (
        <Section title={words.reading.statements}>
          <Statements
            scenario={scenario}
            zones={geography.zones}
            outcomes={outcomes}
            lineDate={geography.lineDate}
            palette={palette}
            words={words}
            lang={lang}
          />
        </Section>
      )}
      <Section title={words.reading.context}>
        <StatementList statements={scenario.context} scenario={scenario} lang={lang} />
      </Section>
      <Section title={words.reading.sources}>
        <Sources sources={sources} lang={lang} />
      </Section>
      <Section title={words.reading.method}>
        <Method lineDate={geography?.lineDate ?? scenario.date} words={words} lang={lang} />
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
  readonly statements: readonly (Statement & { readonly label?: string })[];
  readonly scenario: Scenario;
  readonly lang: Language;
}

function StatementList({ statements, scenario, lang }: ListProps) {
  return (
    <ul>
      {statements.map(({ label, text, sources }, index) => (
        <li key={index}>
          {label && <strong>{label}. </strong>}
          {text[lang]} <Citations ids={sources} all={scenario.sources} />
        </li>
      ))}
    </ul>
  );
}
