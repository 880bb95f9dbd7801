import type { Style } from '../setting.ts';

export const style: Style = {
  quotes: { outer: ['“', '”'], inner: ['‘', '’'] },
  stopInside: true,
  percentApart: false,
  list: (written) => written,
};
