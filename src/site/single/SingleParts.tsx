import type { Messages } from '../../content/messages/index.ts';
import { packed, packedArticle } from '../../ui/page/single-data.ts';
import { SITE_PAGES } from '../pages/site-pages.ts';
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

/**
 * What stands in a document for its articles, by their marks: as it is, so that it can be read without
 * script and found by the browser's search, or packed.
 */
export function rawOf(articles: readonly Article[], htmlOf: (article: Article) => string): Raw {
  return Object.fromEntries(
    articles.flatMap((article) => [
      [`${article.id} title`, article.title],
      [`${article.id} html`, isPacked(article) ? packed(htmlOf(article)) : htmlOf(article)],
    ]),
  );
}

/** Whether an article has no room as it is. */
const isPacked = ({ id }: Article) =>
  SITE_PAGES.some(({ name, inSingle }) => name === id && inSingle === 'packed');

/** A lesson of the file, by its fragment. */
export interface LessonLink {
  readonly href: string;
  readonly title: string;
  readonly summary: string;
}

interface Props {
  readonly articles: readonly Article[];
  /** The part in which a map is drawn from a text. */
  readonly ownMap: Pick<LessonLink, 'href' | 'title'>;
  readonly words: Messages;
}

/** The ways to what else is in the file. */
export function PartsNav({ articles, ownMap, words }: Props) {
  return (
    <nav class="single-parts" aria-label={words.offline.parts}>
      <a href="#/">{words.pages.map}</a>
      <a href="#lessons">{words.pages.lessons}</a>
      <a href={ownMap.href}>{ownMap.title}</a>
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
  ownMap,
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
            <li>
              <a href={ownMap.href}>{ownMap.title}</a>
            </li>
          </ul>
        </details>
        {articles.map((article) => {
          const { id } = article;
          return (
            <details key={id}>
              <summary>
                <h2>{markOf(`${id} title`)}</h2>
              </summary>
              <div id={id}>
                {isPacked(article) ? <p>{words.offline.packedTable}</p> : markOf(`${id} html`)}
              </div>
            </details>
          );
        })}
        {articles.filter(isPacked).map(({ id }) => (
          <script key={id} type="application/octet-stream" id={packedArticle(id)}>
            {markOf(`${id} html`)}
          </script>
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
