interface Props {
  readonly id: string;
  readonly label: string;
  readonly multiple?: boolean;
  readonly onPick: (files: readonly File[]) => void;
}

/** A field in which files are chosen; the same one can be chosen again. */
export function FilePick({ id, label, multiple = false, onPick }: Props) {
  return (
    <p>
      <label for={id}>{label}</label>
      <input
        type="file"
        id={id}
        multiple={multiple}
        onChange={({ currentTarget }) => {
          onPick([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
    </p>
  );
}
