interface SelectBoxProps {
  /** Accessible name. */
  label: string;
  /** How many are chosen of how many. */
  chosen: number;
  all: number;
  onChange: (isChosen: boolean) => void;
}

/** Box that chooses a row or all of them, over the start of its row; it takes the press where the rest of the row opens the payment. */
export function SelectBox({ label, chosen, all, onChange }: SelectBoxProps) {
  return (
    <label className="absolute inset-y-0 start-0 z-10 grid w-11 cursor-pointer place-items-center">
      <input
        type="checkbox"
        aria-label={label}
        className="size-4"
        checked={chosen === all}
        ref={(box) => {
          if (box) box.indeterminate = chosen > 0 && chosen < all;
        }}
        onChange={({ target }) => onChange(target.checked)}
      />
    </label>
  );
}
