import type { CourseFormat } from '../model/course-format.ts';
import type { Course } from '../school/course.ts';
import { save } from './save.ts';
import { courseImages, qrImage } from './course-images.ts';

/** What files are made of, beside a lesson's page. */
const COURSE = 'course.json';

/**
 * Makes a lesson into a file, and hands it to the browser's downloads.
 * @param page address of the lesson's page
 * @param site address of the site's root
 * @returns the file's name
 * @throws Error where something that it is made of can't be had
 */
export async function saveCourseFile(format: CourseFormat, page: URL, site: URL): Promise<string> {
  const course = (await (await fetched(new URL(COURSE, page))).json()) as Course;
  const { ending, type } = KINDS[format];
  const name = `${course.id}-${course.lang}${ending}`;
  save({ name, type, bytes: await bytesOf(format, course, page.href, site) });
  return name;
}

const KINDS: Readonly<Record<CourseFormat, { readonly ending: string; readonly type: string }>> = {
  pptx: {
    ending: '.pptx',
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  },
  moodle: { ending: '-moodle.xml', type: 'application/xml' },
  gift: { ending: '-gift.txt', type: 'text/plain' },
  csv: { ending: '-quiz.csv', type: 'text/csv' },
  scorm: { ending: '-scorm12.zip', type: 'application/zip' },
};

async function bytesOf(
  format: CourseFormat,
  course: Course,
  address: string,
  site: URL,
): Promise<Uint8Array<ArrayBuffer>> {
  const text = (of: string) => new TextEncoder().encode(of);
  switch (format) {
    case 'gift':
      return text((await import('../school/gift.ts')).giftOf(course, address));
    case 'csv':
      return text(`\uFEFF${(await import('../school/quiz-csv.ts')).quizCsv(course, address)}`);
    case 'moodle': {
      const { moodleXml } = await import('../school/moodle.ts');
      return text(moodleXml(course, await courseImages(course, site)));
    }
    case 'pptx': {
      const [{ pptxOf }, { deckOf }] = await Promise.all([
        import('../school/pptx.ts'),
        import('../school/deck.ts'),
      ]);
      const [pictures, qr] = await Promise.all([courseImages(course, site), qrImage(address)]);
      const { title, lang } = course;
      return pptxOf(deckOf(course), { title, lang, address, qr, pictures });
    }
    case 'scorm': {
      const { scormPackage } = await import('../school/scorm.ts');
      const read = async (name: string) =>
        new Uint8Array(await (await fetched(new URL(name, site))).arrayBuffer());
      const page = await (await fetched(new URL(address))).text();
      return scormPackage(course, { page, address, read });
    }
  }
}

/** @throws Error naming what can't be had */
async function fetched(url: URL): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.pathname}: ${response.status}`);
  return response;
}
