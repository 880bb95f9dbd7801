import { embedCode } from '../../embed/code.ts';
import { CodeField } from '../kit/CodeField.tsx';
import type { LessonProps } from './state.ts';

/** As high as a step with its picture needs on a laptop; more is scrolled inside of the frame. */
const HEIGHT = 760;

/** Link and code with which teachers put the lesson into a course page. */
export function CoursePage({ lesson, speech, actions }: LessonProps) {
  const say = speech.say.course;
  const address = actions.address();
  if (!address) return null;
  const title = `${speech.words.name}: ${lesson.title}`;
  const code = embedCode({
    address,
    title,
    height: HEIGHT,
    allow: 'clipboard-write',
    link: address,
    linkText: title,
  });
  return (
    <details class="teacher scripted">
      <summary>{say.title}</summary>
      <p>{say.how}</p>
      <CodeField title={say.link} note={say.linkHow} code={address} rows={2} say={say} />
      <p>
        <a href={classroomLink(address)} target="_blank" rel="noopener">
          {say.classroom}
        </a>
      </p>
      <CodeField title={say.code} note={say.codeHow} code={code} say={say} />
    </details>
  );
}

/** Opens the service with the lesson's address; without its script, nothing is told before that. */
function classroomLink(address: string): string {
  return `https://classroom.google.com/share?url=${encodeURIComponent(address)}`;
}
