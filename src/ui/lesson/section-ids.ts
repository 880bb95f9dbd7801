/** The id of the section of a step, of the overview or of the results. */
export function sectionId(step: string): string {
  return `step-${step}`;
}

/** The id of its heading. */
export function headingId(step: string): string {
  return `heading-${step}`;
}
