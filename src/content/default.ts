/** The id of the scenario that a page without a choice shows. */
export const DEFAULT_SCENARIO = 'control-line';
