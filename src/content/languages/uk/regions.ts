import type { RegionName, RegionNames } from '../region-name.ts';

function oblast(stem: string): RegionName {
  return { label: `${stem}а`, full: `${stem}а область`, of: `${stem}ої області`, in: `${stem}ій` };
}

export const regionNames: RegionNames = {
  crimea: { label: 'Крим', full: 'Крим', of: 'Криму', in: 'Криму' },
  luhansk: oblast('Луганськ'),
  donetsk: oblast('Донецьк'),
  kherson: oblast('Херсонськ'),
  zaporizhzhia: oblast('Запорізьк'),
  kharkiv: oblast('Харківськ'),
  sumy: oblast('Сумськ'),
  mykolaiv: oblast('Миколаївськ'),
  dnipropetrovsk: oblast('Дніпропетровськ'),
};
