interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onInput?: (value: string) => void;
  readonly onChange?: (value: string) => void;
}

/** A field for degrees, with a point or a comma; what is no number is said when it is used. */
export function DegreesField({ id, label, value, onInput, onChange }: Props) {
  return (
    <p>
      <label for={id}>{label}</label>
      <input
        type="text"
        id={id}
        inputMode="decimal"
        autoComplete="off"
        value={value}
        onInput={({ currentTarget }) => onInput?.(currentTarget.value)}
        onChange={({ currentTarget }) => onChange?.(currentTarget.value)}
      />
    </p>
  );
}
