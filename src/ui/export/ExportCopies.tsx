import { useRef, useState } from 'preact/hooks';
import { CITATIONS } from '../../share/about/citation.ts';
import type { Draft } from '../../share/desk/draft.ts';
import type { OutputFile } from '../../share/file/file.ts';
import type { ExportProps } from '../page/page-props.ts';

interface Props extends ExportProps {
  readonly figure: NonNullable<Draft['figure']>;
  /** Whether another is being made: texts of the last would be wrong. */
  readonly isAwaited: boolean;
  readonly png: () => Promise<OutputFile>;
}

/** Texts about a figure, ready to be pasted, and the figure itself on the clipboard. */
export function ExportCopies(props: Props) {
  const { figure, isAwaited, words, actions, png } = props;
  const { export: say } = words;
  const [told, setTold] = useState('');
  const [shown, setShown] = useState('');
  // A picture takes its time: what was copied after it stays.
  const latest = useRef('');
  const { address, caption, alt, longAlt, citations, title } = figure;
  const texts: readonly (readonly [name: string, text: string])[] = [
    [say.copies.link, address],
    [say.copies.caption, caption],
    ...CITATIONS.map((style) => [say.copies[style], citations[style]] as const),
    [say.copies.alt, alt],
    [say.copies.longAlt, longAlt],
  ];

  const copyText = (name: string, text: string) => {
    setShown(text);
    latest.current = name;
    const copied = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error());
    copied.then(
      () => latest.current === name && setTold(say.copied(name)),
      () => latest.current === name && setTold(say.refused),
    );
  };
  const copyImage = () => {
    setShown('');
    setTold(say.making);
    const { image } = say.copies;
    latest.current = image;
    const blob = png().then(({ bytes, type }) => {
      if (latest.current !== image) throw new Error('something else was copied');
      return new Blob([bytes], { type });
    });
    // The clipboard is told; nobody else has to be.
    blob.catch(() => undefined);
    // The browser has to be asked while the tap still counts: the picture may come later.
    Promise.resolve()
      .then(() => navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]))
      .then(
        () => latest.current === image && setTold(say.copied(image)),
        () => latest.current === image && setTold(say.imageRefused),
      );
  };
  const share = () => {
    navigator.share({ title, text: caption, url: address }).catch(() => {
      // Whoever closes the system's sheet has decided.
    });
  };
  return (
    <section class="export-part">
      <h3>{say.copy}</h3>
      <ul class="chips">
        <li>
          <button type="button" onClick={copyImage}>
            {say.copies.image}
          </button>
        </li>
        {texts.map(([name, text]) => (
          <li key={name}>
            <button type="button" disabled={isAwaited} onClick={() => copyText(name, text)}>
              {name}
            </button>
          </li>
        ))}
        <li>
          <button type="button" onClick={() => actions.open('embed')}>
            {words.embed.dialog.open}
          </button>
        </li>
        {'share' in navigator && (
          <li>
            <button type="button" disabled={isAwaited} onClick={share}>
              {say.share}
            </button>
          </li>
        )}
      </ul>
      <p role="status" class="fine">
        {told}
      </p>
      {shown && <textarea readOnly rows={4} value={shown} aria-label={say.copiedText} />}
    </section>
  );
}
