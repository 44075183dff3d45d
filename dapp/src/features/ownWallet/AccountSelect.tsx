import { Select } from "../../ui/Select.tsx";
import type { OpenProps } from "./openProps.ts";

interface AccountSelectProps extends Pick<OpenProps, "status" | "chosen" | "onChoose"> {
  label: string;
}

/** Choice of an account, where there are several. */
export function AccountSelect({ label, status, chosen, onChoose }: AccountSelectProps) {
  const { accounts } = status;
  if (accounts.length < 2) return null;
  return (
    <Select
      label={label}
      options={Object.fromEntries(accounts.map(({ name }, nth) => [nth, name]))}
      value={String(chosen)}
      onChange={(event) => onChoose(Number(event.target.value))}
    />
  );
}
