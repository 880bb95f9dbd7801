import { LinkNotices } from './LinkNotices.tsx';
import { OfflineNotice } from './OfflineNotice.tsx';
import type { DetailedProps } from '../page/page-props.ts';

/** What is told of the link, the network and the site's versions. */
export function LateNotices(props: DetailedProps) {
  return (
    <>
      <LinkNotices {...props} />
      {props.offline && (
        <OfflineNotice offline={props.offline} words={props.words} lang={props.data.lang} />
      )}
    </>
  );
}
