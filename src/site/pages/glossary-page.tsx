import { MESSAGES } from '../../content/messages/index.ts';
import type { Glossary, Term } from '../../model/glossary.ts';
import { localeOf, nameOf, TEXT_LANGUAGES, textsIn, type Language } from '../../model/language.ts';
import { localise } from '../../model/localise.ts';
import { SourceLine } from '../../ui/kit/SourceLine.tsx';
import { Termed } from '../../ui/kit/Termed.tsx';
import { formatDay } from '../../words/format.ts';
import { termsIn, type LocalTerm } from '../../words/terms.ts';
import { articlePath } from './article-path.ts';
import { articlePage } from './article.tsx';
import { sitePage } from './site-pages.ts';
import type { Surroundings } from './surroundings.ts';

interface Options extends Surroundings {
  readonly glossary: Glossary;
  readonly lang: Language;
}

/** The page that says what words mean, below the site's root: "glossary/", "uk/glossary/". */
export function glossaryPath(lang: Language): string {
  return articlePath('glossary', lang);
}

/** The terms in the order of a language's alphabet. */
export function inAlphabet(terms: readonly Term[], lang: Language): readonly Term[] {
  const { compare } = new Intl.Collator(localeOf(lang));
  const texts = textsIn(lang);
  return terms.toSorted((a, b) => compare(a.term[texts], b.term[texts]));
}

/** What words mean on this site, as a page of its own that needs no script. */
export function glossaryPage({ glossary, ...page }: Options): string {
  const { lang } = page;
  const words = MESSAGES[lang];
  const texts = textsIn(lang);
  const terms = inAlphabet(glossary.terms, lang);
  const local = termsIn(terms, texts);
  return articlePage({
    ...page,
    ...sitePage('glossary', lang),
    description: words.glossary.intro,
    children: (
      <>
        <p>{words.glossary.intro}</p>
        <p class="fine">{words.glossary.reviewed(formatDay(glossary.reviewed, lang))}</p>
        <nav class="term-index" aria-label={words.glossary.index}>
          <ul>
            {terms.map(({ id, term }) => (
              <li key={id}>
                <a href={`#${id}`}>{term[texts]}</a>
              </li>
            ))}
          </ul>
        </nav>
        {terms.map((term) => (
          <Entry key={term.id} term={term} glossary={glossary} local={local} lang={lang} />
        ))}
      </>
    ),
  });
}

interface EntryProps {
  readonly term: Term;
  readonly glossary: Glossary;
  readonly local: readonly LocalTerm[];
  readonly lang: Language;
}

/** One term: what it means, how other languages say it, what belongs to it, what it rests on. */
function Entry({ term, glossary, local, lang }: EntryProps) {
  const words = MESSAGES[lang].glossary;
  const texts = textsIn(lang);
  const others = local.filter(({ id }) => id !== term.id);
  const see = term.see.flatMap((id) => glossary.terms.find((other) => other.id === id) ?? []);
  const sources = term.sources
    .flatMap((id) => glossary.sources.find((one) => one.id === id) ?? [])
    .map((source) => localise(source, texts));
  return (
    <section id={term.id}>
      <h2>
        <dfn>{term.term[texts]}</dfn>
      </h2>
      <p class="fine">
        {TEXT_LANGUAGES.filter((other) => other !== texts).map((other) => (
          <span key={other} lang={other}>
            {nameOf(other)}: {term.term[other]}
          </span>
        ))}
      </p>
      <p>
        <b>{words.plain}:</b> {term.plain[texts]}
      </p>
      <p>
        <Termed text={term.definition[texts]} terms={others} glossary="" />
      </p>
      {see.length > 0 && (
        <p class="fine">
          {words.see}:{' '}
          {see.map((other, index) => (
            <>
              {index > 0 && ', '}
              <a href={`#${other.id}`}>{other.term[texts]}</a>
            </>
          ))}
        </p>
      )}
      {sources.length > 0 && (
        <>
          <p class="fine">{words.sources}:</p>
          <ul class="fine">
            {sources.map((source) => (
              <li key={source.id}>
                <SourceLine source={source} lang={lang} words={MESSAGES[lang]} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
