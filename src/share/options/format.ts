/** The files that a figure can be written as. */
export const FORMATS = ['svg', 'png', 'pdf', 'csv', 'xlsx', 'geojson', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** What a format is of: what the figure looks like, or its data. */
const OF: Readonly<Record<Format, 'picture' | 'data'>> = {
  svg: 'picture',
  png: 'picture',
  pdf: 'picture',
  csv: 'data',
  xlsx: 'data',
  geojson: 'data',
  json: 'data',
};

export function isPicture(format: Format): boolean {
  return OF[format] === 'picture';
}

/**
 * Whether texts of an SVG are shapes, bring their fonts along, or only name them. Shapes come first:
 * Inkscape, librsvg and others take no notice of fonts inside a file.
 */
export const FONTS = ['outlines', 'embedded', 'named'] as const;
export type Fonts = (typeof FONTS)[number];
