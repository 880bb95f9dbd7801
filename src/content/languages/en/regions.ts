import type { RegionName, RegionNames } from '../region-name.ts';

function region(label: string): RegionName {
  // Cities are called the same.
  const full = `${label} region`;
  return { label, full, of: `the ${full}`, in: label };
}

export const regionNames: RegionNames = {
  crimea: { label: 'Crimea', full: 'Crimea', of: 'Crimea', in: 'Crimea' },
  luhansk: region('Luhansk'),
  donetsk: region('Donetsk'),
  kherson: region('Kherson'),
  zaporizhzhia: region('Zaporizhzhia'),
  kharkiv: region('Kharkiv'),
  sumy: region('Sumy'),
  mykolaiv: region('Mykolaiv'),
  dnipropetrovsk: region('Dnipropetrovsk'),
};
