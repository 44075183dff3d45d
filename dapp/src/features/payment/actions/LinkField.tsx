import * as words from "#words/payment.ts";
import { Field } from "../../../ui/Field.tsx";

/** Whether the relayer and the arbiter can read it: at most 500 characters without spaces. */
export function isLink(text: string): boolean {
  return /^[!-~]{0,500}$/.test(text);
}

interface LinkFieldProps {
  value: string;
  onChange: (text: string) => void;
  isRequired?: boolean;
}

/** Field for a link to evidence. */
export function LinkField({ value, onChange, isRequired = false }: LinkFieldProps) {
  return (
    <Field
      label={words.linkToEvidence}
      autoComplete="off"
      hint={isRequired ? "" : words.linkToEvidenceHint}
      error={isLink(value.trim()) ? undefined : words.linkMalformed}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
