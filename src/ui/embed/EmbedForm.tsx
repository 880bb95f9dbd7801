import { useEffect, useRef, useState } from 'preact/hooks';
import { embedAddress, type Embed } from '../../embed/address.ts';
import { embedCode } from '../../embed/code.ts';
import { TYPE } from '../../embed/message.ts';
import { EMBED_CONTROLS } from '../../embed/options.ts';
import { PLAIN_VIEW, type View } from '../../model/view.ts';
import { CodeField } from '../kit/CodeField.tsx';
import { EmbedFields } from './EmbedFields.tsx';
import type { DetailedProps } from '../page/page-props.ts';

/** Widths at which the preview can be looked at, in CSS pixels: the range that embeds are made for. */
const WIDTHS = { least: 280, most: 1400, first: 700 } as const;

const STEP = 10;

/** What lies beside the preview in a narrow window, in CSS pixels. */
const MARGINS = 80;

/** The height of a frame that the embed fills, in CSS pixels. */
const FRAME_HEIGHT = 600;

/** Makes the code with which another page shows the map: what the preview shows is what it gives. */
export function EmbedForm(props: DetailedProps) {
  const { data, details, words } = props;
  const { dialog, page } = words.embed;
  const [embed, setEmbed] = useState<Embed>(() => startOf(props));
  const [width, setWidth] = useState<number>(firstWidth);
  const [height, setHeight] = useState(0);
  const frame = useRef<HTMLIFrameElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const root = new URL(props.root, document.baseURI);
  const { view, options } = embed;
  const fills = options.fit === 'frame';
  const shownHeight = fills || height === 0 ? FRAME_HEIGHT : height;

  useEffect(() => {
    // What scrolls has to be reached by keyboard as well.
    if (stage.current) stage.current.tabIndex = 0;
    const listen = ({ data: message, source }: MessageEvent<unknown>) => {
      if (source !== frame.current?.contentWindow) return;
      const told = heightIn(message);
      if (told !== null) setHeight(told);
    };
    addEventListener('message', listen);
    return () => removeEventListener('message', listen);
  }, []);

  const addressOf = (version: string | null) =>
    new URL(embedAddress({ ...embed, version }), root).href;
  const scenario = data.scenarios.find(({ id }) => id === view.scenario);
  const title = page.heading(words.name, scenario?.title ?? '');
  const codeOf = (version: string | null) =>
    embedCode({
      address: addressOf(version),
      title,
      height: shownHeight,
      link: props.actions.linkTo({ ...view, camera: null, subject: null }),
      linkText: title,
    });
  return (
    <div class="export embedding">
      <div class="export-preview">
        <label class="filter">
          <span>
            {dialog.width}: {dialog.pixels(String(width))}
          </span>
          <input
            type="range"
            min={WIDTHS.least}
            max={WIDTHS.most}
            step={STEP}
            value={width}
            onInput={(event) => setWidth(Number(event.currentTarget.value))}
          />
        </label>
        <div class="embed-stage" ref={stage} role="group" aria-label={dialog.preview}>
          <iframe
            ref={frame}
            src={addressOf(null)}
            title={`${dialog.preview}: ${title}`}
            width={width}
            height={shownHeight}
            allow="fullscreen"
            sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
          />
        </div>
        <p class="fine">{!fills && height > 0 && dialog.height(String(height))}</p>
      </div>
      <div class="export-side">
        <EmbedFields
          embed={embed}
          scenarios={data.scenarios}
          words={words}
          onChange={(change) => setEmbed({ ...embed, ...change })}
        />
        <CodeField
          title={dialog.updating}
          note={dialog.updatingHow}
          code={codeOf(null)}
          say={dialog}
        />
        <CodeField
          title={dialog.frozen}
          note={dialog.frozenHow(details.version)}
          code={codeOf(details.version)}
          say={dialog}
        />
      </div>
    </div>
  );
}

/** A column of text's width, or as much as the window shows of it. */
function firstWidth(): number {
  const room = Math.floor((innerWidth - MARGINS) / STEP) * STEP;
  return Math.max(WIDTHS.least, Math.min(WIDTHS.first, room));
}

/** The embed of what the page shows now. */
function startOf({ data, state }: DetailedProps): Embed {
  const { scenario, lang, vs, compare, divide, theme, units } = state.view;
  const vsDay = data.other?.ground.day ?? null;
  const view: View = {
    ...PLAIN_VIEW,
    day: data.ground.day,
    scenario,
    lang,
    vs,
    vsDay,
    compare,
    divide,
    theme,
    units,
  };
  return {
    version: null,
    view,
    options: {
      scenarios: data.scenarios.map(({ id }) => id),
      extent: 'five',
      controls: EMBED_CONTROLS,
      start: 'touch',
      fit: 'content',
      origins: [],
    },
  };
}

/** The height that a message of the embed tells, if it does. */
function heightIn(message: unknown): number | null {
  if (typeof message !== 'object' || message === null) return null;
  const { type, event, height } = message as Readonly<Record<string, unknown>>;
  return type === TYPE && event === 'height' && typeof height === 'number' ? height : null;
}
