import type { Figure } from '../figure/figure.ts';
import { escaped } from '../svg/markup.ts';

type Two<T> = readonly [T, T];

/**
 * A page with two maps that lie on each other and a slider between them, to be taken into a page of
 * one's own: it needs nothing but the two pictures beside it.
 * @param names of the pictures' files
 */
export function sliderPage(figures: Two<Figure>, names: Two<string>): string {
  const [{ about, material, composition }] = figures;
  const { series } = material.share;
  const [map] = composition.maps;
  if (!map) throw new Error('a figure without a map');
  const { unit, width, height } = composition;
  const box = {
    x: map.box.x * unit,
    y: map.box.y * unit,
    width: map.box.width * unit,
    height: map.box.height * unit,
  };
  const part = (length: number, of: number) => `${Number(((length / of) * 100).toFixed(3))}%`;
  const image = (index: 0 | 1) => {
    const { alt } = figures[index].about;
    return `<img src="${escaped(names[index])}" alt="${escaped(alt)}" width="${width}" height="${Math.round(height)}">`;
  };
  const credits = [...new Set(figures.map((one) => one.about.credit))];
  const named = (index: 0 | 1) => escaped(figures[index].about.headline);
  return `<!doctype html>
<html lang="${about.lang}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(about.title)}</title>
<style>
.two-maps { margin: 0 auto; max-width: ${Math.round(box.width)}px; font: 1rem/1.4 sans-serif; }
.two-maps div { position: relative; overflow: hidden; aspect-ratio: ${Number((box.width / box.height).toFixed(4))}; }
.two-maps img { position: absolute; height: auto; max-width: none; width: ${part(width, box.width)}; left: -${part(box.x, box.width)}; top: -${part(box.y, box.height)}; }
.two-maps img + img { clip-path: inset(0 0 0 calc(${part(box.x, width)} + var(--at, 0.5) * ${part(box.width, width)})); }
.two-maps div::after { content: ""; position: absolute; inset: 0 auto 0 calc(var(--at, 0.5) * 100% - 1px); width: 2px; background: #fff; outline: 1px solid #171614; }
.two-maps input { width: 100%; height: 44px; margin: 0; }
.two-maps p { display: flex; justify-content: space-between; gap: 1em; margin: 0; }
.two-maps p b + b { text-align: right; }
.two-maps figcaption { font-size: 0.8rem; }
</style>
<figure class="two-maps">
<div>
${image(0)}
${image(1)}
</div>
<input type="range" min="0" max="1" step="0.01" value="0.5" aria-label="${escaped(series.slide)}">
<p><b>${named(0)}</b> <b>${named(1)}</b></p>
<figcaption>${escaped(credits.join(' '))}${about.address ? ` <a href="${escaped(about.address)}">${escaped(about.creator)}</a>` : ''}</figcaption>
</figure>
<script>
for (const slider of document.querySelectorAll('.two-maps')) {
  const range = slider.querySelector('input');
  range.addEventListener('input', () => slider.style.setProperty('--at', range.value));
}
</script>
</html>
`;
}
