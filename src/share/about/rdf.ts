import { element, escaped } from '../svg/markup.ts';
import type { About } from './about.ts';

const NAMESPACES = {
  'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:xmpRights': 'http://ns.adobe.com/xap/1.0/rights/',
  'xmlns:photoshop': 'http://ns.adobe.com/photoshop/1.0/',
  'xmlns:Iptc4xmpCore': 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
} as const;

/**
 * What is said of a figure as RDF: Dublin Core, and the fields in which picture desks look for
 * credit, source and alt text (IPTC Photo Metadata Standard 2023.2).
 */
export function rdfOf(about: About): string {
  const text = (value: string) => escaped(value);
  const list = (kind: 'Alt' | 'Seq' | 'Bag', items: string) => element(`rdf:${kind}`, {}, items);
  const inLanguage = (value: string) =>
    list(
      'Alt',
      element('rdf:li', { 'xml:lang': 'x-default' }, text(value)) +
        element('rdf:li', { 'xml:lang': about.lang }, text(value)),
    );
  const items = (kind: 'Seq' | 'Bag', value: string) =>
    list(kind, element('rdf:li', {}, text(value)));
  const description = [
    element('dc:title', {}, inLanguage(about.title)),
    element('dc:description', {}, inLanguage(about.caption)),
    element('dc:creator', {}, items('Seq', about.creator)),
    element('dc:date', {}, items('Seq', about.day)),
    element('dc:language', {}, items('Bag', about.lang)),
    element('dc:rights', {}, inLanguage(about.licence)),
    element('dc:source', {}, text(about.source)),
    element('xmpRights:UsageTerms', {}, inLanguage(about.licence)),
    about.address && element('xmpRights:WebStatement', {}, text(about.address)),
    element('photoshop:Headline', {}, text(about.headline)),
    element('photoshop:Credit', {}, text(about.credit)),
    element('photoshop:Source', {}, text(about.creator)),
    element('photoshop:DateCreated', {}, text(about.day)),
    element('Iptc4xmpCore:AltTextAccessibility', {}, inLanguage(about.alt)),
    element('Iptc4xmpCore:ExtDescrAccessibility', {}, inLanguage(about.longAlt)),
  ];
  return element(
    'rdf:RDF',
    NAMESPACES,
    element('rdf:Description', { 'rdf:about': '' }, description.filter(Boolean).join('')),
  );
}

/** The same as a packet of XMP, as PNG and PDF carry it. */
export function xmpOf(about: About): string {
  return (
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>' +
    element('x:xmpmeta', { 'xmlns:x': 'adobe:ns:meta/' }, rdfOf(about)) +
    '<?xpacket end="r"?>'
  );
}
