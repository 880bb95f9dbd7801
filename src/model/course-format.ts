/** Files that a teacher can take a lesson away in. */
export const COURSE_FORMATS = ['pptx', 'moodle', 'gift', 'csv', 'scorm'] as const;
export type CourseFormat = (typeof COURSE_FORMATS)[number];
