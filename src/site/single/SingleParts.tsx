import type { Messages } from '../../content/messages/index.ts';
import type { Article } from './articles.ts';

/** What of a document goes into it as it is: texts by the marks that stand for them. */
export type Raw = Readonly<Record<string, string>>;

/** Stands for a text until the document is written. */
export function markOf(name: string): string {
  return `@@${name}@@`;
}

/** A document with its texts in place of their marks. */
export function filled(html: string, raw: Raw): string {
  return html.replaceAll(/@@([\w -]+)@@/g, (mark, name: string) => raw[name] ?? mark);
}

/** What stands in a document for its articles, by their marks. */
export function rawOf(articles: readonly Article[], htmlOf: (article: Article) => string): Raw {
  return Object.fromEntries(
    articles.flatMap((article) => [
      [`${article.id} title`, article.title],
      [`${article.id} html`, htmlOf(article)],
    ]),
  );
}

/** A lesson of the file, by its fragment. */
export interface LessonLink {
  readonly href: string;
  readonly title: string;
  readonly summary: string;
}

interface Props {
  readonly articles: readonly Article[];
  readonly words: Messages;
}

/** The ways to what else is in the file. */
export function PartsNav({ articles, words }: Props) {
  return (
    <nav class="single-parts" aria-label={words.offline.parts}>
      <a href="#/">{words.pages.map}</a>
      <a href="#lessons">{words.pages.lessons}</a>
      {articles.map(({ id }) => (
        <a key={id} href={`#${id}`}>
          {markOf(`${id} title`)}
        </a>
      ))}
    </nav>
  );
}

/** What else is in the file, closed until it is asked for; and what the file is. */
export function Parts({
  articles,
  lessons,
  words,
  online,
}: Props & { readonly lessons: readonly LessonLink[]; readonly online: string | null }) {
  return (
    <>
      <section class="articles" aria-label={words.offline.parts}>
        <details>
          <summary>
            <h2>{words.pages.lessons}</h2>
          </summary>
          <ul id="lessons" class="single-lessons">
            {lessons.map(({ href, title, summary }) => (
              <li key={href}>
                <a href={href}>{title}</a>. {summary}
              </li>
            ))}
          </ul>
        </details>
        {articles.map(({ id }) => (
          <details key={id}>
            <summary>
              <h2>{markOf(`${id} title`)}</h2>
            </summary>
            <div id={id}>{markOf(`${id} html`)}</div>
          </details>
        ))}
      </section>
      <footer class="single-foot">
        <p>
          {words.offline.thisCopy} {online && <a href={online}>{words.offline.online}</a>}
        </p>
      </footer>
    </>
  );
}
