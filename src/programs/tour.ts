import { isAble } from '../browser/able.ts';
import { isFramed, linkOutOfFrame } from '../browser/framed.ts';
import { embedCode } from '../embed/code.ts';
import { screenKey } from '../ui/lesson/keys.ts';
import '../ui/lesson/lesson.css';
import '../ui/tour/tour.css';

/** As high as a card with its map needs on a laptop. */
const EMBED_HEIGHT = 820;

if (isAble()) boot();

/** Shows one card of the tour at a time: the one that the address names, else the first. */
function boot(): void {
  const html = document.documentElement;
  const tour = document.querySelector<HTMLElement>('.tour');
  const cards = [...document.querySelectorAll<HTMLElement>('.tour > .step')];
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.steps li a')];
  const [back, next] = ['.back', '.next'].map((which) =>
    document.querySelector<HTMLAnchorElement>(`.steps ${which}`),
  );
  if (!tour || !back || !next) throw new Error('the page has no tour');
  const title = document.title;

  const asked = () =>
    Math.max(
      0,
      cards.findIndex(({ id }) => `#${id}` === location.hash),
    );
  const lead = (link: HTMLAnchorElement, to: HTMLElement | undefined) => {
    if (to) link.href = `#${to.id}`;
    else link.removeAttribute('href');
  };
  const show = () => {
    const at = asked();
    for (const [index, card] of cards.entries()) card.toggleAttribute('data-shown', index === at);
    for (const [index, link] of links.entries()) {
      if (index === at) link.setAttribute('aria-current', 'step');
      else link.removeAttribute('aria-current');
    }
    lead(back, cards[at - 1]);
    lead(next, cards[at + 1]);
    tour.dataset['at'] = at === cards.length - 1 ? 'last' : '';
    document.title = at === 0 ? title : `${headingOf(cards[at])?.textContent} · ${title}`;
    // The tour goes on in the other language.
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) {
      link.hash = location.hash;
    }
  };

  const code = tour.querySelector('textarea');
  if (code) {
    const address = new URL('./', location.href).href;
    const name = code.dataset['title'] ?? '';
    code.value = embedCode({
      address,
      title: name,
      height: EMBED_HEIGHT,
      link: address,
      linkText: name,
    });
  }
  if (isFramed()) {
    html.dataset['framed'] = '';
    linkOutOfFrame();
    // The steps of the tour stay in its frame.
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.steps a')) {
      link.target = '_self';
    }
  }
  show();
  html.dataset['script'] = 'ready';

  addEventListener('hashchange', () => {
    show();
    scrollTo({ top: 0 });
    headingOf(cards[asked()])?.focus({ preventScroll: true });
  });
  addEventListener('keydown', (event) => {
    const towards = screenKey(event, {
      atTop: scrollY <= 0,
      atEnd: scrollY + innerHeight >= html.scrollHeight - 1,
    });
    const link = towards && (towards === 'next' ? next : back);
    if (!link?.hasAttribute('href')) return;
    event.preventDefault();
    location.hash = link.hash;
  });
}

function headingOf(card: HTMLElement | undefined): HTMLElement | null {
  return card?.querySelector('h2') ?? null;
}
