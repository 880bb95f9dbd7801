interface Props {
  /** Whether there is an answer to check. */
  readonly ready?: boolean;
  readonly label: string;
  readonly onCheck: () => void;
}

/**
 * Checks the answer in its form. Enter in a field presses it too; a form is never sent, which a
 * sandboxed frame would refuse.
 */
export function CheckButton({ ready = true, label, onCheck }: Props) {
  return (
    <button
      type="submit"
      class="check scripted"
      aria-disabled={!ready}
      onClick={(event) => {
        event.preventDefault();
        if (ready) onCheck();
      }}
    >
      {label}
    </button>
  );
}
