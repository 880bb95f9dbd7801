import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { deckOf } from '../../src/school/deck.ts';
import { pptxOf } from '../../src/school/pptx.ts';
import { ADDRESS, course, PNG } from './courses.ts';
import { elementsOf } from './xml-elements.ts';

const slides = deckOf(course());
const files = unzipSync(
  await pptxOf(slides, {
    ...{ title: 'A lesson', lang: 'en', address: ADDRESS, qr: PNG },
    pictures: new Map([['assets/sheet-map-en-12345678.svg', PNG]]),
  }),
);
const textOf = (name: string) => strFromU8(files[name] ?? new Uint8Array());

describe('slides of a lesson', () => {
  it('are a title, each step’s text, task and answer, and what pupils write at the end', () => {
    expect(slides).toHaveLength(1 + 5 * 3 + 1);
    const [, text, task, answer] = slides;
    expect(text?.lines).toEqual(['A paragraph.']);
    expect(task?.lines[0]).toBe('A question?');
    expect(task?.choices).toHaveLength(5);
    expect(answer?.lines[0]).toMatch(/^Answer: Inferred/);
  });

  it('keep the answer out of the slide with the task, and in its notes', () => {
    const tasks = slides.filter(({ choices }) => choices.length > 0);
    expect(tasks).toHaveLength(2);
    for (const { lines, choices, notes } of tasks) {
      expect([...lines, ...choices].join(' ')).not.toContain('Answer:');
      expect(notes.join(' ')).toContain('Answer:');
    }
  });

  it('give letters to what there is to choose from, not to how it is to be put in order', () => {
    const at = slides.findIndex(({ lines, choices }) => lines.length > 1 && choices.length > 0);
    const order = slides[at];
    const slide = `ppt/slides/slide${at + 1}.xml`;
    for (const line of order?.lines ?? ['none']) expect(textOf(slide)).toContain(`>${line}<`);
    expect(textOf(slide)).toContain(`>A  ${order?.choices[0]}<`);
  });
});

describe('a PPTX file', () => {
  it('has a slide with notes for each, in XML that is well-formed', () => {
    const own = (folder: string) =>
      Object.keys(files).filter((name) => new RegExp(`^ppt/${folder}/\\w+\\.xml$`).test(name));
    expect(own('slides')).toHaveLength(slides.length);
    expect(own('notesSlides')).toHaveLength(slides.length);
    for (const name of Object.keys(files).filter((one) => /\.(xml|rels)$/.test(one))) {
      expect([name, elementsOf(textOf(name)).length]).not.toEqual([name, 0]);
    }
  });

  it('names in its list of contents every part that it has, and in relations none that it has not', () => {
    const named = elementsOf(textOf('[Content_Types].xml')).flatMap(({ attributes }) =>
      attributes['PartName'] ? [attributes['PartName'].slice(1)] : [],
    );
    expect(Object.keys(files)).toEqual(expect.arrayContaining(written(named)));
    for (const name of Object.keys(files).filter((one) => one.endsWith('.rels'))) {
      const folder = name.replace(/_rels\/[^/]+$/, '');
      for (const { attributes } of elementsOf(textOf(name))) {
        const { Target: target, TargetMode: mode } = attributes;
        if (!target || mode === 'External') continue;
        const path = new URL(target, `file:///${folder}`).pathname.slice(1);
        expect([name, Object.keys(files)]).toEqual([name, expect.arrayContaining([path])]);
      }
    }
  });

  it('shows the picture with its text for who can’t see it, and the QR code with the address', () => {
    const shown = textOf('ppt/slides/slide2.xml');
    expect(shown).toContain('descr="A map &amp; its &quot;names&quot;"');
    expect(textOf('ppt/slides/slide1.xml')).toContain(`descr="${ADDRESS}"`);
    expect(
      Object.keys(files).filter((name) => name.startsWith('ppt/media/')).length,
    ).toBeGreaterThan(1);
  });

  it('draws a picture in its own proportions, which its legend makes others than the map’s', () => {
    const [, width, height] =
      /<a:ext cx="(\d+)" cy="(\d+)"\/><\/a:xfrm><a:prstGeom prst="rect"><a:avLst\/><\/a:prstGeom><\/p:spPr><\/p:pic>/.exec(
        textOf('ppt/slides/slide2.xml').replaceAll(/>\s+</g, '><'),
      ) ?? [];
    expect(Number(width)).toBeGreaterThan(0);
    expect(width).toBe(height);
  });

  it('has what only the teacher sees in the notes', () => {
    expect(textOf('ppt/notesSlides/notesSlide1.xml')).toContain('A note.');
  });
});

/** What pptxgenjs lists for layouts that it does not write is left out. */
function written(named: readonly string[]): string[] {
  return named.filter((name) => !/slideMaster(?:[2-9]|\d\d+)\.xml$/.test(name));
}
