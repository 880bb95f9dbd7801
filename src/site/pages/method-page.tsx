import { MESSAGES } from '../../content/messages/index.ts';
import { PAGE_WORDS } from '../../content/page-words/index.ts';
import type { Glossary } from '../../model/glossary.ts';
import { textsIn, type Language } from '../../model/language.ts';
import type { Coverage } from '../../model/coverage.ts';
import { localise } from '../../model/localise.ts';
import type { Method } from '../../model/method.ts';
import { OtherProposals } from '../../ui/reading/OtherProposals.tsx';
import { Termed } from '../../ui/kit/Termed.tsx';
import { formatDay } from '../../words/format.ts';
import { firstPlaces, termsIn } from '../../words/terms.ts';
import { articlePath } from './article-path.ts';
import { articlePage } from './article.tsx';
import { glossaryPath } from './glossary-page.tsx';
import { rootFrom } from './page.tsx';
import { sitePage } from './site-pages.ts';
import type { Surroundings } from './surroundings.ts';

interface Options extends Surroundings {
  readonly method: Method;
  readonly coverage: Coverage;
  readonly glossary: Glossary;
  readonly lang: Language;
  /** Where errors are told, as a link; empty where the publisher names none. */
  readonly contact: string;
}

/** Id of the section on proposals without a map. */
const OTHERS = 'others';

/** How the map is made, as a page of its own that needs no script. */
export function methodPage({ method, coverage, glossary, contact, ...page }: Options): string {
  const { lang } = page;
  const words = MESSAGES[lang];
  const texts = textsIn(lang);
  const terms = termsIn(glossary.terms, texts);
  const paragraphs = method.sections.flatMap((section) => section.paragraphs);
  const termed = {
    terms,
    places: firstPlaces(
      paragraphs.map((paragraph) => paragraph[texts]),
      terms,
    ),
    glossary: rootFrom(articlePath('method', lang)) + glossaryPath(lang),
  };
  return articlePage({
    ...page,
    ...sitePage('method', lang),
    description: paragraphs[0]?.[texts],
    children: (
      <>
        <p class="fine">
          {words.reading.reviewed(
            formatDay(method.reviewed, lang),
            formatDay(coverage.readTo, lang),
          )}
        </p>
        <nav class="term-index" aria-label={PAGE_WORDS[lang].method.contents}>
          <ul>
            {method.sections.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title[texts]}</a>
              </li>
            ))}
            <li>
              <a href={`#${OTHERS}`}>{words.reading.others}</a>
            </li>
          </ul>
        </nav>
        {method.sections.map((section) => (
          <section key={section.id} id={section.id}>
            <h2>{section.title[texts]}</h2>
            {section.paragraphs.map((paragraph, index) => (
              <p key={index}>
                <Termed text={paragraph[texts]} {...termed} />
              </p>
            ))}
            {section.links.length > 0 && (
              <ul>
                {section.links.map(({ label, url }) => (
                  <li key={url}>
                    <a href={url} rel="noopener">
                      {label[texts]}
                    </a>
                  </li>
                ))}
              </ul>
            )}
          </section>
        ))}
        <section id={OTHERS}>
          <h2>{words.reading.others}</h2>
          <OtherProposals coverage={localise(coverage, texts)} lang={lang} words={words} />
        </section>
        <p>
          <a href={termed.glossary}>{words.glossary.title}</a>
        </p>
        {contact && (
          <p>
            <a href={contact}>{words.reading.report}</a>
          </p>
        )}
      </>
    ),
  });
}
