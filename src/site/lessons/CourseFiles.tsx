import { LESSON_WORDS } from '../../content/lesson-words/index.ts';
import { COURSE_FORMATS } from '../../model/course-format.ts';
import type { Language } from '../../model/language.ts';

/** Buttons that make the lesson into files for course platforms, quiz services and slides. */
export function CourseFiles({ lang }: { readonly lang: Language }) {
  const { school } = LESSON_WORDS[lang];
  return (
    <section class="unprinted scripted course-files" aria-labelledby="course-files">
      <h2 id="course-files">{school.title}</h2>
      <p>{school.how}</p>
      <ul>
        {COURSE_FORMATS.map((format) => (
          <li key={format}>
            <button type="button" data-course-file={format}>
              {school.formats[format].name}
            </button>{' '}
            <span class="fine">{school.formats[format].how}</span>
          </li>
        ))}
      </ul>
      <p
        role="status"
        data-course-status
        data-making={school.making}
        data-saved={school.saved}
        data-fault={school.fault}
      />
    </section>
  );
}
