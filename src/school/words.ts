/** Words that files for schools are written with. */
export interface SchoolWords {
  readonly answer: string;
  readonly hint: string;
  readonly sources: string;
  readonly picture: string;
  readonly exit: string;
  readonly teacher: string;
  readonly whyNot: string;
}
