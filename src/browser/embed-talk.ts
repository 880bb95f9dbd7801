import { heightMessages } from '../embed/heights.ts';
import { parseMessage, TYPE, VERSION, type Command, type Refusal } from '../embed/message.ts';
import { rateOf } from '../embed/rate.ts';
import { shortened } from '../words/shortened.ts';

/** So many commands are followed within a second: an animation's sixty a second have to be thinned. */
const MOST = 30;
const SECOND = 1000;

interface Options {
  /** Origins of pages that may steer the embed; all where there are none. */
  readonly origins: readonly string[];
  /** Does what a page asks for. @returns what of it can't be done */
  readonly obey: (command: Command) => readonly Refusal[];
  /** A sentence for each reason to refuse something. */
  readonly words: Readonly<Record<Refusal['code'], (name: string, value: string) => string>>;
}

type State = Readonly<Record<string, string | null>>;

/** What an embed tells the page around it. */
export interface Talk {
  readonly tellReady: (state: State, title: string) => void;
  readonly tellChange: (state: State, title: string) => void;
  readonly tellSelected: (sel: string | null) => void;
  readonly tellMap: (live: boolean) => void;
  readonly tellRefusal: (refusal: Refusal, id?: string | null) => void;
}

/** Speaks the protocol with the page around: takes its commands, and tells what happens. */
export function talk({ origins, obey, words }: Options): Talk {
  const tell = (event: string, more: object) =>
    post({ type: TYPE, version: VERSION, event, ...more });
  const tellRefusal = ({ code, name, value }: Refusal, id: string | null = null) => {
    const short = shortened(value);
    tell('error', {
      code,
      name,
      value: short,
      message: words[code](name, short),
      ...(id && { id }),
    });
  };
  const rate = rateOf(MOST, SECOND);
  addEventListener('message', ({ data, origin, source }: MessageEvent<unknown>) => {
    if (source !== parent || parent === window) return;
    const parsed = parseMessage(data);
    if (!parsed) return;
    const turn = rate(performance.now());
    if (turn === 'told') {
      tellRefusal({ code: 'too-frequent', name: 'messages', value: String(MOST) });
    }
    if (turn !== 'taken') return;
    const { id, command, refusals } = parsed;
    if (origins.length > 0 && !origins.includes(origin)) {
      tellRefusal({ code: 'origin', name: 'origin', value: origin }, id);
      return;
    }
    for (const refusal of [...refusals, ...(command ? obey(command) : [])]) {
      tellRefusal(refusal, id);
    }
  });
  return {
    tellReady: (state, title) => tell('ready', { state, title }),
    tellChange: (state, title) => tell('change', { state, title }),
    tellSelected: (sel) => tell('select', { sel }),
    tellMap: (live) => tell('map', { live }),
    tellRefusal,
  };
}

/** Tells the page around how high the content is, now and whenever that changes. */
export function tellHeights(pymId: string | null): void {
  let told = 0;
  new ResizeObserver(() => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    for (const message of heightMessages(height, pymId)) post(message);
  }).observe(document.body);
}

/** What is told is no secret: it goes to whoever has put the embed into a page. */
function post(message: unknown): void {
  if (parent !== window) parent.postMessage(message, '*');
}
