import { useRef, useState } from 'preact/hooks';
import { SHARE_WORDS } from '../../content/share/index.ts';
import type { Language } from '../../model/language.ts';
import { MOST_BYTES, MOST_FONT_BYTES } from '../../share/house/house.ts';
import { shortened } from '../../words/shortened.ts';
import type { Exporter, Style } from '../page/page-props.ts';

interface Props {
  /** In which figures are made now; null for the site's own. */
  readonly style: Style | null;
  readonly exporter: Exporter;
  readonly lang: Language;
  readonly onChange: (style: Style | null) => void;
}

/** What a file may say, as an example to copy. */
const EXAMPLE = `{
  "name": "The Daily",
  "credit": "Graphic: The Daily.",
  "titles": "sans",
  "accent": "#cc0000",
  "ukraine": "#7fb2e5",
  "russia": "#c9664c",
  "fonts": {
    "titles": "Daily-Bold.ttf",
    "text": "Daily-Regular.ttf",
    "bold": "Daily-Semibold.ttf"
  }
}`;

/** Whether a file is the style, not one of its fonts. */
const isStyle = ({ name }: File) => /\.json$/i.test(name);
const isFont = ({ name }: File) => /\.(ttf|otf)$/i.test(name);

/** Takes a publisher's style from a file, and off again. */
export function HouseField({ style, exporter, lang, onChange }: Props) {
  const say = SHARE_WORDS[lang].house;
  const [told, setTold] = useState('');
  const [isOpen, setOpen] = useState(style !== null);
  const field = useRef<HTMLInputElement>(null);
  // Who chooses another file while one is read means the other.
  const latest = useRef<File | null>(null);
  const [lacks, setLacks] = useState<readonly string[]>([]);
  const take = async (chosen: readonly File[]) => {
    const file = chosen.find(isStyle) ?? chosen[0];
    if (!file) return;
    latest.current = file;
    const sentence = await read(
      file,
      chosen.filter((one) => one !== file),
    );
    if (latest.current === file && sentence !== null) {
      const kept = style ? ` ${say.kept}` : '';
      setTold(`${shortened(file.name)}: ${sentence}${kept}`);
    }
  };
  /** @returns what is wrong with the file */
  const read = async (file: File, others: readonly File[]): Promise<string | null> => {
    if (!isStyle(file) && isFont(file)) return say.styleMissing;
    if (file.size > MOST_BYTES) return say.problem.large;
    const large = others.find(({ size }) => size > MOST_FONT_BYTES);
    if (large) return `${shortened(large.name)}: ${say.font.large}`;
    try {
      const fonts = await Promise.all(
        others.map(async (one) => ({
          name: one.name,
          bytes: new Uint8Array(await one.arrayBuffer()),
        })),
      );
      const parsed = await exporter.readStyle(lang, await file.text(), fonts);
      if (!parsed.ok) return parsed.sentence;
      if (latest.current !== file) return null;
      setTold('');
      setLacks(parsed.told);
      onChange({ house: parsed.house, file: shortened(file.name) });
      return null;
    } catch {
      return say.problem.unreadable;
    }
  };
  const takeOff = () => {
    latest.current = null;
    setTold(say.isOff);
    onChange(null);
    // The button goes.
    field.current?.focus();
  };
  return (
    <details
      class="export-part"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{say.title}</summary>
      <p class="fine">
        {say.intro} {say.fonts}
      </p>
      <label class="filter">
        <span>{say.file}</span>
        <input
          ref={field}
          type="file"
          multiple
          accept=".json,application/json,.ttf,.otf"
          onChange={({ currentTarget }) => {
            void take([...(currentTarget.files ?? [])]);
            // The same file can be chosen again once it is mended.
            currentTarget.value = '';
          }}
        />
      </label>
      <div role="status">
        {told && <p>{told}</p>}
        {style && (
          <>
            <p>{say.has(style.house.name, style.file)}</p>
            {lacks.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            <p class="fine">
              {say.notInLink} {say.notInTheme}
            </p>
          </>
        )}
      </div>
      {style && (
        <p>
          <button type="button" onClick={takeOff}>
            {say.off}
          </button>
        </p>
      )}
      <details>
        <summary>{say.example}</summary>
        <pre class="fine">{EXAMPLE}</pre>
      </details>
    </details>
  );
}
