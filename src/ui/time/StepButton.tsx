interface Props {
  /** What it does. */
  readonly text: string;
  /** What stands on it. */
  readonly sign: string;
  readonly onStep: () => void;
}

/** Steps some days on or back. */
export function StepButton({ text, sign, onStep }: Props) {
  return (
    <button type="button" aria-label={text} title={text} onClick={onStep}>
      {sign}
    </button>
  );
}
