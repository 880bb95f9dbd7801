import { isFramed, linkOutOfFrame } from '../browser/framed.ts';
import { remember } from '../browser/remember.ts';
import '../ui/lesson/paper.css';

/** Name of the parameter that says the paper's size. */
const PAPER = 'paper';

boot();

function boot(): void {
  const radios = [...document.querySelectorAll<HTMLInputElement>(`input[name=${PAPER}]`)];
  const sheets = document.querySelectorAll<HTMLLinkElement>('link[data-paper]');
  const choose = (size: string) => {
    for (const sheet of sheets) sheet.media = sheet.dataset['paper'] === size ? 'print' : 'not all';
    for (const radio of radios) radio.checked = radio.value === size;
  };
  for (const radio of radios) {
    radio.addEventListener('change', () => {
      choose(radio.value);
      remember('replace', `?${PAPER}=${radio.value}`);
    });
  }
  const asked = new URLSearchParams(location.search).get(PAPER);
  if (radios.some(({ value }) => value === asked)) choose(asked ?? '');
  else if (asked !== null) {
    const notice = document.getElementById('no-such-paper');
    const value = notice?.querySelector('q');
    if (value) value.textContent = asked.slice(0, 60);
    notice?.removeAttribute('hidden');
  }
  document.getElementById('print')?.addEventListener('click', () => print());
  if (isFramed()) linkOutOfFrame();
  document.documentElement.dataset['script'] = 'ready';
}
