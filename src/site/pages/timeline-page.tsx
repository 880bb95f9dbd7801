import { MESSAGES } from '../../content/messages/index.ts';
import { PAGE_WORDS } from '../../content/page-words/index.ts';
import type { Glossary } from '../../model/glossary.ts';
import { textsIn, type Language } from '../../model/language.ts';
import { localise } from '../../model/localise.ts';
import type { Scenario } from '../../model/scenario.ts';
import { byMonth, eventIds, type Timeline, type TimelineEvent } from '../../model/timeline.ts';
import { BASIS_SIGNS } from '../../ui/kit/BasisMark.tsx';
import { Termed } from '../../ui/kit/Termed.tsx';
import { formatDay } from '../../words/format.ts';
import { formatMonth } from '../../words/month.ts';
import { sourceLine } from '../../words/source-line.ts';
import { firstPlaces, termsIn } from '../../words/terms.ts';
import { articlePath } from './article-path.ts';
import { articlePage } from './article.tsx';
import { rootFrom } from './page.tsx';
import { sitePage } from './site-pages.ts';
import type { Surroundings } from './surroundings.ts';

/** A record that events may belong to. */
export interface LinkedRecord {
  readonly id: string;
  readonly title: string;
  readonly kind: Scenario['kind'];
  /** Its page below the site's root. */
  readonly path: string;
}

interface Options extends Surroundings {
  readonly timeline: Timeline;
  /** Those that have a page. */
  readonly records: readonly LinkedRecord[];
  readonly glossary: Glossary;
  readonly lang: Language;
}

/** What happened in the talks, month by month, as a page of its own that needs no script. */
export function timelinePage({ timeline, records, glossary, ...page }: Options): string {
  const { lang } = page;
  const words = PAGE_WORDS[lang].timeline;
  const texts = textsIn(lang);
  const { events, notFound, readTo } = localise(timeline, texts);
  const ids = new Map(eventIds(events).map((id, index) => [events[index], id]));
  const months = byMonth(events);
  const terms = termsIn(glossary.terms, texts);
  const root = rootFrom(articlePath('timeline', lang));
  const termed = {
    terms,
    places: firstPlaces(
      months.flatMap((month) => month.events.map(({ text }) => text)),
      terms,
    ),
    glossary: root + articlePath('glossary', lang),
  };
  const intro = words.intro(formatDay(events[0]?.date ?? readTo, lang), formatDay(readTo, lang));
  return articlePage({
    ...page,
    ...sitePage('timeline', lang),
    description: intro,
    children: (
      <>
        <p>{intro}</p>
        <nav class="term-index" aria-label={words.months}>
          <ul>
            {months.map(({ month }) => (
              <li key={month}>
                <a href={`#${month}`}>{formatMonth(month, lang)}</a>
              </li>
            ))}
          </ul>
        </nav>
        {months.map((month) => (
          <section key={month.month} id={month.month}>
            <h2>{formatMonth(month.month, lang)}</h2>
            <ol class="events">
              {month.events.map((event) => (
                <li key={ids.get(event)} id={ids.get(event)}>
                  <DateLine event={event} lang={lang} />
                  <p>
                    <Termed text={event.text} {...termed} />
                  </p>
                  <EvidenceLine event={event} lang={lang} />
                  {records
                    .filter(({ id }) => id === event.record)
                    .map((record) => (
                      <p key={record.id} class="fine">
                        {words.onMap} <a href={root + wayTo(record, event, lang)}>{record.title}</a>
                      </p>
                    ))}
                </li>
              ))}
            </ol>
          </section>
        ))}
        <section id="not-found">
          <h2>{words.notFound}</h2>
          <ul>
            {notFound.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      </>
    ),
  });
}

/** The page of a record: who held what on the day of the event, where that is known; a proposal on its own. */
function wayTo(
  { path, kind }: LinkedRecord,
  { date }: TimelineEvent<string>,
  lang: Language,
): string {
  const asked = [
    // The bare site goes to the reader's language: a link that means one says so.
    path === '' ? `lang=${lang}` : '',
    kind === 'assessment' && hasDay(date) ? `day=${date}` : '',
  ];
  const query = asked.filter(Boolean).join('&');
  return query ? `${path}?${query}` : path;
}

/** Whether a date is more than a month. */
function hasDay(date: string): boolean {
  return date.length > 'YYYY-MM'.length;
}

interface EventProps {
  readonly event: TimelineEvent<string>;
  readonly lang: Language;
}

/** When it was, and what kind of thing. */
function DateLine({ event: { date, kind }, lang }: EventProps) {
  const { kinds, dayUnknown } = PAGE_WORDS[lang].timeline;
  return (
    <p class="event-head">
      <strong>
        <time dateTime={date}>
          {hasDay(date) ? formatDay(date, lang) : formatMonth(date, lang)}
        </time>
      </strong>
      {!hasDay(date) && ` (${dayUnknown})`}
      <span class="fine"> · {kinds[kind]}</span>
    </p>
  );
}

/** How it is known: a mark, and the sources. */
function EvidenceLine({ event: { evidence, sources }, lang }: EventProps) {
  const words = PAGE_WORDS[lang].timeline;
  const sign = BASIS_SIGNS[evidence === 'read' ? 'reported' : 'inferred'];
  return (
    <p class="fine">
      <span class="basis">
        <span aria-hidden="true">{sign}</span> {words.evidence[evidence]}
      </span>
      {sources.map((source) => {
        const { url, language, outlet } = sourceLine(
          { ...source, title: '' },
          lang,
          MESSAGES[lang],
        );
        return (
          <span key={url}>
            {' · '}
            <a href={url} rel="noopener" hreflang={language}>
              {outlet}, {formatDay(source.date, lang)}
            </a>
          </span>
        );
      })}
    </p>
  );
}
