import { useEffect, useState } from 'preact/hooks';
import type { Speech } from '../../lesson/speech.ts';

interface Props {
  readonly text: string;
  readonly speech: Speech;
}

/** Reads a text with the browser's own voice; says so where it has none for the language. */
export function Aloud({ text, speech: { say, lang } }: Props) {
  const [how, setHow] = useState<'silent' | 'reads' | 'no-voice'>('silent');
  useEffect(() => () => window.speechSynthesis?.cancel(), []);
  if (typeof SpeechSynthesisUtterance === 'undefined') return null;
  const start = () => {
    const voices = speechSynthesis.getVoices();
    const voice = voices.find((one) => one.lang.toLowerCase().startsWith(lang));
    // Some browsers tell of no voices until they have spoken once.
    if (voices.length > 0 && !voice) {
      setHow('no-voice');
      return;
    }
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = lang;
    if (voice) utterance.voice = voice;
    utterance.addEventListener('end', () => setHow('silent'));
    utterance.addEventListener('error', () => setHow('silent'));
    speechSynthesis.cancel();
    speechSynthesis.speak(utterance);
    setHow('reads');
  };
  const stop = () => {
    speechSynthesis.cancel();
    setHow('silent');
  };
  return (
    <>
      <button type="button" class="unprinted" onClick={how === 'reads' ? stop : start}>
        {how === 'reads' ? say.help.silent : say.help.aloud}
      </button>
      <p role="status" class="fine">
        {how === 'no-voice' && say.help.noVoice}
      </p>
    </>
  );
}
