import { latin1, utf8 } from '../bytes/bytes.ts';
import { rectangle, type Layer, type Scene } from '../scene/scene.ts';
import { short } from '../svg/markup.ts';
import { operatorsOf } from './content.ts';
import { PdfFile, textString, type Reference } from './file.ts';
import { addFonts } from './fonts.ts';

/** What a PDF says of itself. */
export interface PdfHead {
  readonly title: string;
  /** What the maps show, for those who don't see them. */
  readonly alt: string;
  readonly subject: string;
  readonly creator: string;
  /** ISO day. */
  readonly day: string;
  readonly lang: string;
  readonly xmp: string;
}

/** A size of paper. */
export interface Paper {
  /** Pixels a unit of the scene. */
  readonly factor: number;
  /** Typographic points a pixel. */
  readonly point: number;
}

/**
 * A picture as PDF: shapes and texts as such, fonts inside, each layer one that readers can switch
 * off, and the maps as figures with a text in place of them.
 */
export function pdfOf(scene: Scene, paper: Paper, head: PdfHead): Uint8Array<ArrayBuffer> {
  const { factor, point } = paper;
  const file = new PdfFile();
  const [width, height] = [scene.width * factor * point, scene.height * factor * point];
  const fonts = addFonts(file, scene);
  const layers = new Map<Layer, { readonly name: string; readonly reference: Reference }>();
  const veils = new Map<number, string>();
  const names = {
    fonts,
    layer: (layer: Layer) => {
      const known = layers.get(layer);
      if (known) return known.name;
      const name = `L${layers.size + 1}`;
      const reference = file.add(`<</Type/OCG/Name${textString(layer.name ?? layer.id)}>>`);
      layers.set(layer, { name, reference });
      return name;
    },
    opacity: (value: number) => {
      const name = veils.get(value) ?? `G${veils.size + 1}`;
      veils.set(value, name);
      return name;
    },
  };
  const sheet = scene.paper
    ? operatorsOf(
        [
          {
            kind: 'shape',
            lines: [rectangle(0, 0, scene.width, scene.height)],
            fill: scene.paper,
          },
        ],
        factor,
        names,
      )
    : '';
  const marked = scene.layers.map((layer, index) => {
    const tag = isMap(layer) ? 'Figure' : 'P';
    return `/${tag}<</MCID ${index}>>BDC\n${operatorsOf([layer], factor, names)}EMC\n`;
  });
  const scale = short(point, 6);
  const content = [
    `${scale} 0 0 ${-scale} 0 ${short(height, 3)} cm\n`,
    `/Artifact BMC\n${sheet}EMC\n`,
    ...marked,
  ].join('');

  const catalog = file.reserve();
  const pages = file.reserve();
  const page = file.reserve();
  const tree = file.reserve();
  const document = file.reserve();
  const parts = scene.layers.map((layer, index) =>
    file.add(
      `<</Type/StructElem/S/${isMap(layer) ? 'Figure' : 'P'}/P ${document}/Pg ${page}/K ${index}` +
        `${isMap(layer) ? `/Alt${textString(head.alt)}` : ''}>>`,
    ),
  );
  file.add(`<</Type/StructElem/S/Document/P ${tree}/K[${parts.join(' ')}]>>`, document);
  const numbers = file.add(`<</Nums[0[${parts.join(' ')}]]>>`);
  file.add(`<</Type/StructTreeRoot/K ${document}/ParentTree ${numbers}>>`, tree);
  const body = file.stream('', latin1(content));
  const all = [...layers.values()];
  const entries = (list: readonly (readonly [string, string])[]) =>
    list.map(([name, value]) => `/${name} ${value}`).join('');
  file.add(
    `<</Type/Page/Parent ${pages}/MediaBox[0 0 ${short(width, 3)} ${short(height, 3)}]/Contents ${body}` +
      `/StructParents 0/Tabs/S/Resources<<` +
      `/Font<<${entries([...fonts.values()].map(({ name, reference }) => [name, reference]))}>>` +
      `/Properties<<${entries(all.map(({ name, reference }) => [name, reference]))}>>` +
      `/ExtGState<<${entries([...veils].map(([value, name]) => [name, `<</CA ${value}>>`]))}>>>>>>`,
    page,
  );
  file.add(`<</Type/Pages/Kids[${page}]/Count 1>>`, pages);
  const references = all.map(({ reference }) => reference).join(' ');
  const metadata = file.plainStream('/Type/Metadata/Subtype/XML', utf8(head.xmp));
  file.add(
    `<</Type/Catalog/Pages ${pages}/Lang(${head.lang})/MarkInfo<</Marked true>>/StructTreeRoot ${tree}` +
      `/ViewerPreferences<</DisplayDocTitle true>>/Metadata ${metadata}` +
      `/OCProperties<</OCGs[${references}]/D<</Order[${references}]/BaseState/ON>>>>>>`,
    catalog,
  );
  const day = `(D:${head.day.replaceAll('-', '')})`;
  const info = file.add(
    `<</Title${textString(head.title)}/Subject${textString(head.subject)}` +
      `/Creator${textString(head.creator)}/Producer${textString(head.creator)}/CreationDate${day}/ModDate${day}>>`,
  );
  return file.bytes(catalog, info, idOf(content));
}

function isMap({ clip }: Layer): boolean {
  return clip !== undefined;
}

/** 16 bytes in hex that differ where contents do: FNV-1a over four parts of it. */
function idOf(content: string): string {
  const parts = [0, 1, 2, 3].map((part) => {
    let hash = 0x811c9dc5;
    for (let at = part; at < content.length; at += 4) {
      hash = Math.imul(hash ^ content.charCodeAt(at), 0x01000193) >>> 0;
    }
    return hash.toString(16).padStart(8, '0');
  });
  return parts.join('');
}
