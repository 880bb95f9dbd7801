import { Fragment } from 'preact';
import { formatDay } from '../../words/format.ts';
import { addressOf } from '../kit/address.ts';
import { DOWNLOADS } from './downloads.ts';
import type { ReadingProps } from './reading-props.ts';

type Props = Pick<ReadingProps, 'data' | 'details' | 'root' | 'words' | 'actions' | 'alone'>;

/** What the map can't tell, where its data come from, and the way to the page that says it all. */
export function Method({ data, details, root, words, actions, alone }: Props) {
  const { ground, lang } = data;
  const { reading } = words;
  return (
    <>
      <p>{reading.lineSource(formatDay(ground.day, lang))}</p>
      <p>{reading.borders}</p>
      <p>{reading.credits}</p>
      <p>{reading.reviewed(formatDay(details.reviewed, lang), formatDay(details.readTo, lang))}</p>
      <details>
        <summary>{reading.others}</summary>
        <ul>
          {details.others.map(({ date, title }) => (
            <li key={title}>
              <time dateTime={date}>{formatDay(date, lang)}</time>. {title}
            </li>
          ))}
        </ul>
      </details>
      <p>
        {details.pages.atEnd.map(({ path, text }, index) => (
          <Fragment key={path}>
            {index > 0 && ' · '}
            <a href={addressOf(root, path)}>{text}</a>
          </Fragment>
        ))}
      </p>
      {root && (
        <p>
          {reading.downloads}:{' '}
          {DOWNLOADS.map((file) => (
            <>
              <a href={`${root}${file}`}>{file.replace('geo/', '')}</a>{' '}
            </>
          ))}
          {!alone && (
            <button type="button" class="link" onClick={() => actions.open('export')}>
              {reading.zonesOfDay(formatDay(ground.day, lang))}
            </button>
          )}
        </p>
      )}
    </>
  );
}
