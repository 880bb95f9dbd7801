import { isAble } from '../browser/able.ts';
import { fitToSides, turned } from '../browser/fit-sheet.ts';
import { isFramed, linkOutOfFrame } from '../browser/framed.ts';
import { showQr } from '../browser/show-qr.ts';
import { remember } from '../browser/remember.ts';
import type { CourseFormat } from '../model/course-format.ts';
import '../ui/lesson/paper.css';

/** Name of the parameter that says the paper's size. */
const PAPER = 'paper';

if (isAble()) void boot();

async function boot(): Promise<void> {
  const radios = [...document.querySelectorAll<HTMLInputElement>(`input[name=${PAPER}]`)];
  const sheets = document.querySelectorAll<HTMLLinkElement>('link[data-paper]');
  const choose = (size: string) => {
    for (const sheet of sheets) sheet.media = sheet.dataset['paper'] === size ? 'print' : 'not all';
    for (const radio of radios) radio.checked = radio.value === size;
    fit();
  };
  const fit = () => {
    const { width, height } = radios.find(({ checked }) => checked)?.dataset ?? {};
    for (const part of document.querySelectorAll<HTMLElement>('.sheet-part')) {
      if (part.closest('.unprinted')) continue;
      fitToSides(part, turned(part, { width: Number(width), height: Number(height) }));
    }
  };
  for (const radio of radios) {
    radio.addEventListener('change', () => {
      choose(radio.value);
      remember('replace', `?${PAPER}=${radio.value}`);
    });
  }
  document.getElementById('print')?.addEventListener('click', () => print());
  await showAddress();
  // What was measured in other letters would not fit.
  await document.fonts.ready;
  fit();
  document.fonts.addEventListener('loadingdone', fit);
  const asked = new URLSearchParams(location.search).get(PAPER);
  if (radios.some(({ value }) => value === asked)) choose(asked ?? '');
  else if (asked !== null) {
    const notice = document.getElementById('no-such-paper');
    const value = notice?.querySelector('q');
    if (value) value.textContent = asked.slice(0, 60);
    notice?.removeAttribute('hidden');
  }
  for (const button of document.querySelectorAll<HTMLElement>('[data-course-file]')) {
    button.addEventListener(
      'click',
      () => void makeFile(button.dataset['courseFile'] as CourseFormat),
    );
  }
  if (isFramed()) linkOutOfFrame();
  document.documentElement.dataset['script'] = 'ready';
}

/** Makes the lesson into a file; what that needs comes when it is first asked for. */
async function makeFile(format: CourseFormat): Promise<void> {
  const status = document.querySelector<HTMLElement>('[data-course-status]');
  const say = (text: string | undefined) => {
    if (status) status.textContent = text ?? '';
  };
  say(status?.dataset['making']);
  try {
    const { saveCourseFile } = await import('../browser/course-files.ts');
    const page = new URL('../', location.href);
    const site = new URL(document.documentElement.dataset['root'] ?? './', location.href);
    const name = await saveCourseFile(format, page, site);
    say(`${status?.dataset['saved']} ${name}.`);
  } catch (error) {
    console.error(error);
    say(status?.dataset['fault']);
  }
}

/** Puts the address of the lesson on the sheet, for telephones. */
async function showAddress(): Promise<void> {
  const code = document.querySelector('[data-qr]');
  if (!code) return;
  try {
    const { qrOf } = await import('../browser/qr.ts');
    showQr(code, qrOf(new URL('../?view=pupil', location.href).href));
  } catch (error) {
    // The sheet is whole without it.
    console.error(error);
  }
}
