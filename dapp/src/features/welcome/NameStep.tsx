import * as storeWords from "#words/store.ts";
import * as words from "#words/welcome.ts";
import { LogoField } from "../../lib/desk/LogoField.tsx";
import { ApiForm } from "../../lib/form/ApiForm.tsx";
import { useApiForm } from "../../lib/form/useApiForm.ts";
import { Field } from "../../ui/Field.tsx";
import type { Draft } from "./draft.ts";
import { useKeepTyped } from "./useKeepTyped.ts";

/** What the fields of a step are given: what was typed before, and how to keep what is typed now. */
export interface StepFieldsProps {
  draft: Draft;
  onChange: (change: Partial<Draft>) => void;
}

const toDraft = ({ name }: { name: string }) => ({ name });

/** Asks for the name and the logo of a store. */
export function NameStep({ draft, onChange }: StepFieldsProps) {
  const form = useApiForm({
    defaultValues: { name: draft.name },
    send: async ({ name }) => onChange({ name: name.trim(), step: 2 }),
  });
  const { register, formState, subscribe } = form;
  useKeepTyped(subscribe, toDraft, onChange);
  return (
    <div className="mt-3 max-w-md">
      <ApiForm form={form} action={words.next}>
        <Field
          label={storeWords.name}
          hint={storeWords.nameHint}
          dir="auto"
          maxLength={100}
          autoComplete="organization"
          error={formState.errors.name?.message}
          {...register("name", {
            validate: (name) => name.trim() !== "" || storeWords.required,
          })}
        />
        <LogoField
          name={draft.name.trim()}
          logo={draft.logo}
          accent={null}
          onChange={(logo) => onChange({ logo })}
        />
      </ApiForm>
    </div>
  );
}
