import type { Archive } from './days.js';

const REGIONS = [
  'crimea',
  'dnipropetrovsk',
  'donetsk',
  'kharkiv',
  'kherson',
  'luhansk',
  'mykolaiv',
  'sumy',
  'zaporizhzhia',
];

/** What the table of areas is, for programs: "CSV on the Web", which looks for it beside the table. */
export function seriesMetadataText({ days }: Pick<Archive, 'days'>): string {
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url: 'series.csv',
    'dc:title': 'Who held how much of nine regions of Ukraine, day by day',
    'dc:description':
      'Areas on the WGS 84 ellipsoid, before outlines were simplified. A row stands only where an ' +
      'area is another than on the day before; a zone that ends has a row with 0.00; the first and ' +
      'the last day have all their zones. The area on any day is that of the last row up to it. ' +
      'Days that the archive lacks have no rows: manifest.json lists them.',
    'dc:temporal': `${days[0]}/${days.at(-1)}`,
    'dc:creator': 'Lines of Contact, from the control line of DeepState (deepstatemap.live)',
    'dc:license': { '@id': 'https://opendatacommons.org/licenses/odbl/1-0/' },
    'dc:rights': {
      '@id': 'https://deepstatemap.live/license-en.html',
    },
    dialect: { encoding: 'utf-8', header: true, delimiter: ',', lineTerminators: ['\n'] },
    tableSchema: {
      columns: [
        {
          name: 'day',
          titles: 'day',
          required: true,
          datatype: { base: 'date', format: 'yyyy-MM-dd' },
          'dc:description':
            "Day of the archive's file, fetched at about 03:15 UTC: it shows the state at the end of the day before.",
        },
        {
          name: 'region',
          titles: 'region',
          required: true,
          datatype: { base: 'string', format: `^(${REGIONS.join('|')})$` },
          'dc:description': 'Region of Ukraine; Crimea includes Sevastopol.',
        },
        {
          name: 'holder',
          titles: 'holder',
          required: true,
          datatype: { base: 'string', format: '^(russia|ukraine)$' },
          'dc:description': 'Who held the ground, as assessed.',
        },
        {
          name: 'km2',
          titles: 'km2',
          required: true,
          datatype: { base: 'decimal', format: '0.00', minimum: 0 },
          'dc:description': 'Area in square kilometres.',
        },
      ],
      primaryKey: ['day', 'region', 'holder'],
    },
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}
