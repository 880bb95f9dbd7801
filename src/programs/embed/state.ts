import type { EmbedProps } from '../../ui/embed/embed-props.ts';
import type { PageData } from '../../ui/page/page-data.ts';
import type { Embedded } from '../../ui/page/page-props.ts';
import type { PageState } from '../../ui/page/state.ts';
import type { Heading } from '../../model/scenario.ts';

/** What changes while an embed is open. */
export interface EmbedState extends PageState {
  /** With the scenarios alone that the reader can choose. */
  readonly data: PageData;
  readonly options: EmbedProps['options'];
  readonly embedded: Embedded;
}

/** The data with those scenarios alone that the reader can choose. */
export function offered(data: PageData, ids: readonly (string | null)[]): PageData {
  const isOffered = ({ id }: Heading) => ids.includes(id);
  return {
    ...data,
    headings: data.headings.filter(isOffered),
    scenarios: data.scenarios.filter(isOffered),
  };
}
