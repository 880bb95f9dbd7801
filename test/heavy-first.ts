import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest, the longest first: begun last, all but one core would wait for them. */
const HEAVY = [
  'share/holders.test.ts',
  'share/compose.test.ts',
  'share/shared-frame.test.ts',
  'share/about/areas-told.test.ts',
  'site/build/live-names.test.ts',
  'cli/figure.test.ts',
  'site/build/dev-server.test.ts',
];

/** Begins with the files that take longest; the others follow as Vitest has them. */
export class HeavyFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const rank = ({ moduleId }: TestSpecification) => {
      const index = HEAVY.findIndex((name) => moduleId.endsWith(`/test/${name}`));
      return index === -1 ? HEAVY.length : index;
    };
    return sorted.toSorted((one, other) => rank(one) - rank(other));
  }
}
