/**
 * The script that other pages load: `<lines-of-contact scenario="…" lang="…">` shows an embed,
 * keeps its height, passes attributes on, and gives events. Without it, and where frames are
 * refused, what stands inside of the element is shown: a link.
 */
import { withMap } from './live-maps.ts';
import type { Setting } from './message.ts';
import type { EmbedOptions } from './options.ts';

/** The message protocol, as docs/embedding.md has it; not imported, to keep this file small. */
const PROTOCOL = { type: 'lines-of-contact', version: 1 } as const;

/** What an embed needs of a sandbox; links that leave it open pages that are in none. */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** Attributes that change what a running embed shows; those without a value take it away. */
const SETTINGS = Object.keys({
  ...{ scenario: true, day: true, vs: true, 'vs-day': true, compare: true, divide: true },
  ...{ sel: true, map: true, extent: true, theme: true, units: true },
} satisfies Record<Exclude<Setting, 'lang'>, true>);

/** Of these an embed needs a new page. */
const FIXED = Object.keys({
  ...{ lang: true, scenarios: true, controls: true, start: true, fit: true, origins: true },
  frozen: true,
} satisfies Record<Exclude<keyof EmbedOptions, Setting> | 'lang' | 'frozen', true>);

const script = document.currentScript ?? document.querySelector('script[src$="/embed.js"]');
const site = new URL('.', (script as HTMLScriptElement | null)?.src ?? document.baseURI);

/** What an embed tells; whoever else sends this has replaced the embed. */
interface EmbedEvent {
  readonly type: string;
  readonly event: string;
  readonly height?: unknown;
  readonly live?: unknown;
}

let live: readonly LinesOfContact[] = [];

class LinesOfContact extends HTMLElement {
  static readonly observedAttributes = [...SETTINGS, ...FIXED];

  readonly #frame = document.createElement('iframe');
  readonly #slot = document.createElement('slot');
  #ready = false;
  /** What was asked before the embed could hear it. */
  #waiting: object[] = [];

  connectedCallback(): void {
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const frame = this.#frame;
    this.style.display ||= 'block';
    frame.style.cssText = 'display: block; width: 100%; height: 40rem; border: 0';
    frame.loading = 'lazy';
    frame.allow = 'fullscreen';
    const sandbox = this.getAttribute('sandbox');
    if (sandbox !== null) frame.setAttribute('sandbox', sandbox || SANDBOX);
    frame.title = this.getAttribute('title') ?? this.textContent.trim();
    addEventListener('message', this.#listen);
    shadow.replaceChildren(frame, this.#slot);
    this.#load();
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.#listen);
    this.#ready = false;
    this.#keep(false);
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now || !this.isConnected || !this.#frame.src) return;
    if (!this.#ready || FIXED.includes(name)) this.#load();
    else this.set({ [name]: now });
  }

  /** Sets values by the names that addresses have for them; null takes one away. */
  set(values: Readonly<Record<string, string | null>>): void {
    this.#post({ command: 'set', values });
  }

  /** Loads the map, as a touch would. */
  start(): void {
    this.#post({ command: 'start' });
  }

  /** Lets go of the map and of its graphics memory; the figure stays. */
  release(): void {
    this.#post({ command: 'release' });
  }

  #load(): void {
    const { lang = 'en', scenario = '', frozen } = this.#values(['lang', 'scenario', 'frozen']);
    const folder = frozen ? `frozen/${frozen}` : 'embed';
    const url = new URL(`${folder}/${lang}/${scenario && `${scenario}/`}`, site);
    const query = this.#values([...SETTINGS, ...FIXED]);
    for (const [name, value] of Object.entries(query)) {
      if (!['lang', 'scenario', 'frozen'].includes(name)) url.searchParams.set(name, value);
    }
    this.#ready = false;
    this.#slot.hidden = false;
    this.#frame.src = url.href;
  }

  #values(names: readonly string[]): Record<string, string> {
    const entries = names.flatMap((name) => {
      const value = this.getAttribute(name);
      return value === null ? [] : [[name, value]];
    });
    return Object.fromEntries(entries) as Record<string, string>;
  }

  #post(message: object): void {
    if (!this.#ready) this.#waiting.push(message);
    else this.#frame.contentWindow?.postMessage({ ...PROTOCOL, ...message }, '*');
  }

  readonly #listen = ({ data, source }: MessageEvent<EmbedEvent | null>): void => {
    if (source !== this.#frame.contentWindow || data?.type !== PROTOCOL.type) return;
    const { event, ...detail } = data;
    const { height, live: has } = detail;
    if (event === 'height' && typeof height === 'number') this.#frame.style.height = `${height}px`;
    if (event === 'map') this.#keep(has === true);
    if (event === 'ready') {
      this.#ready = true;
      this.#slot.hidden = true;
      for (const message of this.#waiting.splice(0)) this.#post(message);
    }
    this.dispatchEvent(new CustomEvent(event, { detail }));
  };

  /** Keeps the page within the graphics contexts that a browser has for it. */
  #keep(has: boolean): void {
    const next = withMap(live, this, has);
    live = next.live;
    for (const one of next.released) one.release();
  }
}

if (!customElements.get('lines-of-contact')) {
  customElements.define('lines-of-contact', LinesOfContact);
}
