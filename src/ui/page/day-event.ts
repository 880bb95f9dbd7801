/** An event of the talks as the page of the map tells it. */
export interface DayEvent {
  /** Its id on the page of the timeline. */
  readonly id: string;
  /** ISO day, or the month alone. */
  readonly date: string;
  readonly text: string;
}
