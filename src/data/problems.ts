import * as v from 'valibot';

/** How many problems of one file are told: a wrong file has thousands of the same. */
const MOST_PROBLEMS = 3;

/** What a schema found in a file, each with the file's name, the field and the fault. */
export function problemsOf(file: string, result: v.SafeParseResult<v.GenericSchema>): string[] {
  if (result.success) return [];
  return result.issues
    .slice(0, MOST_PROBLEMS)
    .map((issue) => `${file}: ${v.getDotPath(issue) ?? 'the whole file'}: ${issue.message}`);
}
