import * as words from "#words/payment.ts";
import { Checkbox } from "../../../ui/Checkbox.tsx";

/** Lets the person pay the network fee instead of signing for the relayer. */
export function SendMyself({
  checked,
  onChange,
}: {
  checked: boolean;
  onChange: (pays: boolean) => void;
}) {
  return (
    <Checkbox
      label={words.sendMyself}
      hint={words.sendMyselfHint}
      checked={checked}
      onChange={({ target }) => onChange(target.checked)}
    />
  );
}
