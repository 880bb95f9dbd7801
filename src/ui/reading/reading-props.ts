import type { PageMessages } from '../../content/messages/index.ts';
import type { Outcomes } from '../../model/outcome.ts';
import type { LocalScenario } from '../../model/scenario.ts';
import type { Units } from '../../model/units.ts';
import type { Details, PageData } from '../page/page-data.ts';
import type { Actions } from '../page/state.ts';

/** What the text beside the map is made from, for one scenario. */
export interface ReadingProps {
  readonly scenario: LocalScenario;
  readonly outcomes: Outcomes<string>;
  readonly data: PageData;
  readonly details: Details;
  /** Where the site's files lie, as this page sees it. */
  readonly root: string;
  readonly words: PageMessages;
  readonly units: Units;
  readonly actions: Actions;
  /** Whether the page is a file of its own, which makes no figures and exports no data. */
  readonly alone?: boolean | undefined;
  /** Why what is not confirmed can't be drawn; null where nothing has failed. */
  readonly unconfirmedFault?: string | null;
}
