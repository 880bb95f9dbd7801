interface Props {
  readonly lines: readonly string[];
  /** What the button says that takes them away. */
  readonly say: string;
  readonly onDismiss: () => void;
}

/** What of a link or a file can't be taken over, in lines that can be dismissed. */
export function Notices({ lines, say, onDismiss }: Props) {
  return (
    <div role="status">
      {lines.length > 0 && (
        <div class="notice">
          <div>
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
          <button type="button" onClick={onDismiss}>
            {say}
          </button>
        </div>
      )}
    </div>
  );
}
