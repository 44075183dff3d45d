import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import * as words from "#words/keys.ts";
import * as settings from "#words/settings.ts";
import { answerOf, merchantApi } from "../../../lib/api/api.ts";
import type { ApiKey, Scope } from "../../../lib/api/apiTypes.ts";
import { useMode } from "../../../lib/config/mode.ts";
import { DeskDialog } from "../../../lib/desk/DeskDialog.tsx";
import { useStoreDesk } from "../../../lib/desk/desk.ts";
import { ShownOnce } from "../../../lib/desk/ShownOnce.tsx";
import { ApiForm } from "../../../lib/form/ApiForm.tsx";
import { useApiForm } from "../../../lib/form/useApiForm.ts";
import { apiKeysQuery } from "../../../queries/store.ts";
import { Field } from "../../../ui/Field.tsx";
import { Select } from "../../../ui/Select.tsx";
import { TextArea } from "../../../ui/TextArea.tsx";
import { Ticks } from "../../../ui/Ticks.tsx";
import { linesOf } from "../linesOf.ts";

const allScopes = Object.keys(words.scopes) as Scope[];

interface KeyForm {
  name: string;
  kind: ApiKey["kind"];
  scopes: Scope[];
  networks: string;
  origins: string;
  span: string;
}

/** Creates a key that may do no more than its maker, and shows it just this once. */
export function CreateKey({ onClose }: { onClose: () => void }) {
  const { store, may, withProof } = useStoreDesk();
  const { mode } = useMode();
  const queryClient = useQueryClient();
  const [made, setMade] = useState<string | null>(null);
  const scopes = allScopes.filter(may);
  const kinds = words.kinds;
  const { secret, ...withoutSecret } = kinds;
  const form = useApiForm<KeyForm>({
    defaultValues: {
      name: "",
      kind: "restricted",
      scopes: [],
      networks: "",
      origins: "",
      span: "",
    },
    send: async ({ name, kind, span, ...typed }) => {
      const body = {
        ...{ name, kind, networks: linesOf(typed.networks) },
        scopes: kind === "restricted" ? typed.scopes : [],
        origins: kind === "publishable" ? linesOf(typed.origins) : [],
        ...(span !== "" && { expires_in: Number(span) }),
      };
      const { key } = await withProof(() =>
        answerOf(merchantApi[mode].POST("/v1/api_keys", { body })),
      );
      setMade(key);
      await queryClient.invalidateQueries({ queryKey: apiKeysQuery(store.id, mode).queryKey });
    },
  });
  if (made !== null) {
    return (
      <ShownOnce
        title={words.made}
        advice={words.once}
        text={made}
        name={words.theKey}
        done={words.keptIt}
        onClose={onClose}
      />
    );
  }
  const { register, watch, formState } = form;
  const kind = watch("kind");
  const { errors } = formState;
  return (
    <DeskDialog title={words.create} onClose={onClose}>
      <ApiForm form={form} action={words.create}>
        <Field
          label={words.name}
          hint={words.nameHint}
          dir="auto"
          maxLength={100}
          error={errors.name?.message}
          {...register("name", { required: settings.required })}
        />
        <Select
          label={words.kind}
          // A secret key may do everything, which nobody gives who may not.
          options={scopes.length === allScopes.length ? kinds : withoutSecret}
          error={errors.kind?.message}
          {...register("kind")}
        />
        {kind === "restricted" && (
          <Ticks
            legend={words.mayDo}
            values={scopes}
            label={(scope) => words.scopes[scope]}
            field={register("scopes", {
              validate: (chosen) => chosen.length > 0 || words.tickOne,
            })}
            error={errors.scopes?.message}
          />
        )}
        {kind === "publishable" && (
          <TextArea
            label={words.origins}
            hint={words.originsHint}
            rows={2}
            error={errors.origins?.message}
            {...register("origins")}
          />
        )}
        <Select label={words.expires} options={words.spans} {...register("span")} />
        <TextArea
          label={words.networks}
          hint={words.networksHint}
          rows={2}
          error={errors.networks?.message}
          {...register("networks")}
        />
      </ApiForm>
    </DeskDialog>
  );
}
