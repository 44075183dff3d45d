import { Field } from "../../ui/Field.tsx";

interface PasswordFieldProps {
  label: string;
  hint?: string;
  error?: string | null;
  value: string;
  onChange: (value: string) => void;
  /** Whether it is a password that is being chosen. */
  isNew?: boolean;
}

export function PasswordField({ isNew, error, onChange, ...field }: PasswordFieldProps) {
  return (
    <Field
      type="password"
      autoComplete={isNew ? "new-password" : "current-password"}
      {...field}
      error={error ?? undefined}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
