import { useState } from 'preact/hooks';
import type { PageMessages } from '../../content/messages/index.ts';
import { SHARE_WORDS } from '../../content/share/index.ts';
import type { Language } from '../../model/language.ts';
import type { Said } from '../../share/figure/address.ts';
import { FONTS, FORMATS, type Fonts, type Format } from '../../share/options/format.ts';
import type { House } from '../../share/house/house.ts';
import { SHEET_FORMATS } from '../../share/options/panels.ts';
import type { RawOptions } from '../../share/options/parse.ts';
import type { Exporter } from '../page/page-props.ts';

interface Props {
  /** The figure as its fields say it, and its language. */
  readonly raw: RawOptions;
  /** The maps of a sheet of several; null where it is none. */
  readonly maps: readonly RawOptions[] | null;
  readonly figureLang: Language;
  readonly house: House | null;
  readonly exporter: Exporter;
  readonly words: PageMessages;
  readonly lang: Language;
  /** What the link says by which the reader came, if it was one to a figure. */
  readonly asked: Said | null;
}

/** Saves a figure in one of its formats. */
export function ExportFiles(props: Props) {
  const { raw, maps, figureLang, house, exporter, words, lang, asked } = props;
  const { export: say } = words;
  const { terms } = SHARE_WORDS[lang];
  const [fonts, setFonts] = useState<Fonts>(asked?.fonts ?? FONTS[0]);
  const [told, setTold] = useState('');
  const write = async (format: Format) => {
    setTold(say.making);
    try {
      const file = await exporter.file(figureLang, raw, house, maps, format, fonts);
      exporter.save(file);
      setTold(exporter.framed ? say.savedFramed(file.name) : say.saved(file.name));
    } catch (error) {
      // Memory that runs out, a worker that is refused: the other formats need neither.
      setTold(say.notMade(format.toUpperCase(), String(error)));
    }
  };
  return (
    <section class="export-part">
      <h3>{say.files}</h3>
      {asked?.format && <p class="fine">{say.cameFrom(asked.format.toUpperCase())}</p>}
      <ul class="chips">
        {(maps ? SHEET_FORMATS : FORMATS).map((format) => (
          <li key={format}>
            <button type="button" onClick={() => void write(format)}>
              {format.toUpperCase()}
            </button>
          </li>
        ))}
      </ul>
      <label class="filter">
        <span>{say.fonts}</span>
        <select value={fonts} onChange={(event) => setFonts(event.currentTarget.value as Fonts)}>
          {FONTS.map((one) => (
            <option key={one} value={one}>
              {say.fontNames[one]}
            </option>
          ))}
        </select>
      </label>
      {fonts !== 'outlines' && <p class="fine">{say.fontsIgnored}</p>}
      <p role="status" class="fine">
        {told}
      </p>
      <details>
        <summary>{terms.title}</summary>
        <ul>
          {terms.others.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </details>
      <p>{terms.commercial}</p>
    </section>
  );
}
