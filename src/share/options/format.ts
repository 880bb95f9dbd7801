/** The files that a figure can be written as, and what each is of: what it looks like, or its data. */
const TABLE = {
  svg: 'picture',
  png: 'picture',
  pdf: 'picture',
  csv: 'data',
  xlsx: 'data',
  geojson: 'data',
  json: 'data',
} as const satisfies Readonly<Record<string, 'picture' | 'data'>>;

export type Format = keyof typeof TABLE;

export const FORMATS = Object.keys(TABLE) as readonly Format[];

export function isPicture(format: Format): boolean {
  return TABLE[format] === 'picture';
}

/**
 * Whether texts of an SVG are shapes, bring their fonts along, or only name them. Shapes come first:
 * Inkscape, librsvg and others take no notice of fonts inside a file.
 */
export const FONTS = ['outlines', 'embedded', 'named'] as const;
export type Fonts = (typeof FONTS)[number];
