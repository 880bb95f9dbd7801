import type { VNode } from 'preact';
import { DETAILED_PARTS } from '../../ui/shell/details.ts';
import type { DetailedProps } from '../../ui/page/page-props.ts';
import { PARTS } from '../../ui/shell/parts.ts';

interface Props extends DetailedProps {
  /** The ways to the site's other parts, in its head. */
  readonly nav?: VNode;
  /** What stands above the map. */
  readonly parts?: VNode;
  /** What the figure is drawn with and may come behind it. */
  readonly defs?: VNode;
  /** What stands between the figure and what is read. */
  readonly seam?: VNode;
  /** Leaves what is read beside the map to the script. */
  readonly unread?: boolean;
}

/** The page's elements, each part in the element that the script looks for it in. */
export function Skeleton(props: Props) {
  const part = (id: string) => {
    const Part = { ...PARTS, ...DETAILED_PARTS }[id];
    if (!Part) throw new Error(`no part "${id}"`);
    return <Part {...props} />;
  };
  return (
    <>
      <a class="skip" href="#choice">
        {props.words.skip}
      </a>
      <header class="masthead">
        <div>
          <h1>{props.words.name}</h1>
          <p class="tagline">{props.words.tagline}</p>
        </div>
        {props.nav}
        <div id="masthead">{part('masthead')}</div>
      </header>
      <div id="notices">{part('notices')}</div>
      <div id="link-notices">{part('link-notices')}</div>
      {props.parts}
      <main>
        <div class="map">
          <div id="lead">{part('lead')}</div>
          <figure>
            <div id="map">{part('map')}</div>
            <figcaption id="legend">{part('legend')}</figcaption>
          </figure>
          <div id="time">{part('time')}</div>
        </div>
        {props.defs}
        {props.seam}
        <div class="column">
          <div id="choice" tabIndex={-1}>
            {part('choice')}
          </div>
          <div id="reading">{!props.unread && part('reading')}</div>
        </div>
      </main>
      <div id="overlay">{part('overlay')}</div>
    </>
  );
}
