import type { CoreMessages, PageMessages } from '../../content/messages/index.ts';
import type { EmbedOptions } from '../../embed/options.ts';
import type { Calendar } from '../../model/calendar.ts';
import type { Language } from '../../model/language.ts';
import type { PageProps } from '../page/page-props.ts';

/** The words of an embed. */
export type EmbedWords = CoreMessages &
  Pick<PageMessages, 'link'> & {
    readonly embed: Pick<PageMessages['embed'], 'page'>;
    readonly time: Pick<PageMessages['time'], 'nearest' | 'failed'>;
    readonly twoDays: Pick<PageMessages['twoDays'], 'nearest' | 'same'>;
  };

/** What the parts of an embed are made from. */
export interface EmbedProps extends PageProps {
  readonly words: EmbedWords;
  readonly options: EmbedOptions;
  /** The days that there are; null as long as no other than the embed's own was needed. */
  readonly calendar: Calendar | null;
  /** What it is frozen to, if it is. */
  readonly version: string | null;
  /** Address of the whole page with what is shown. */
  readonly fullPage: string;
  /** Address of the present embed. */
  readonly present: string;
  /** Address of the embed in a language. */
  readonly inLanguage: (lang: Language) => string;
  /** Whether the browser lets the embed fill the screen. */
  readonly mayFill: boolean;
}
