/** The files that a figure can be written as. */
export const FORMATS = ['svg', 'png', 'pdf', 'csv', 'geojson', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** Whether a format is of what the figure looks like, not of its data. */
export function isPicture(format: Format): boolean {
  return format === 'svg' || format === 'png' || format === 'pdf';
}
