import type { Token } from "@handsel/protocol";
import { useQueryClient } from "@tanstack/react-query";
import { useFieldArray } from "react-hook-form";
import * as words from "#words/coins.ts";
import * as settings from "#words/settings.ts";
import { answerOf, merchantApi } from "../../../lib/api/api.ts";
import { useMode } from "../../../lib/config/mode.ts";
import { DeskDialog } from "../../../lib/desk/DeskDialog.tsx";
import { useStoreDesk } from "../../../lib/desk/desk.ts";
import { ApiForm } from "../../../lib/form/ApiForm.tsx";
import { ChangeCancelled } from "../../../lib/form/changeCancelled.ts";
import { useApiForm } from "../../../lib/form/useApiForm.ts";
import { confirmationPoliciesQuery } from "../../../queries/store.ts";
import { Button } from "../../../ui/Button.tsx";
import { Field } from "../../../ui/Field.tsx";
import { Select } from "../../../ui/Select.tsx";
import { type Band, readBands, requirementOptions, type TypedBand, typedBands } from "./bands.ts";

/** Coin of a chain with its rule. */
export interface RuledCoin {
  chainId: number;
  chain: string;
  token: Token;
  /** Whether the rule is the store's own, and not the service's. */
  isSet: boolean;
  bands: readonly Band[];
}

interface ChangeConfirmationsProps {
  coin: RuledCoin;
  onClose: () => void;
}

/** The API takes ten steps; more than these nobody oversees. */
const MOST = 5;

/** Changes what payments in a coin need to count as paid, in steps by their amounts. */
export function ChangeConfirmations({ coin, onClose }: ChangeConfirmationsProps) {
  const { store, withProof } = useStoreDesk();
  const { mode } = useMode();
  const queryClient = useQueryClient();
  const { chainId, chain, token, bands: before } = coin;
  const form = useApiForm<{ bands: TypedBand[] }>({
    defaultValues: { bands: typedBands(before, token) },
    send: async ({ bands: typed }) => {
      const read = readBands(typed, token);
      if ("message" in read) {
        form.setError(`bands.${read.step}.upTo`, { message: read.message }, { shouldFocus: true });
        throw new ChangeCancelled();
      }
      const body = { chain_id: chainId, token: token.symbol, bands: read.bands };
      await withProof(() =>
        answerOf(merchantApi[mode].POST("/v1/confirmation_policies", { body })),
      );
      await queryClient.invalidateQueries({
        queryKey: confirmationPoliciesQuery(store.id, mode).queryKey,
      });
      onClose();
    },
  });
  const { control, register, formState } = form;
  const { fields, insert, remove } = useFieldArray({ control, name: "bands" });
  return (
    <DeskDialog
      title={words.title(token.symbol, chain)}
      description={words.advice}
      onClose={onClose}
    >
      <ApiForm form={form} action={settings.save}>
        {fields.map(({ id }, step) => {
          const isLast = step === fields.length - 1;
          const require = before[step]?.require ?? "seen";
          return (
            <fieldset key={id} className="space-y-2">
              <legend className="sr-only">{words.step(String(step + 1))}</legend>
              {isLast ? (
                <p className="font-semibold text-sm">
                  {fields.length === 1 ? words.every : words.above}
                </p>
              ) : (
                <Field
                  label={words.upTo(token.symbol)}
                  inputMode="decimal"
                  aside={
                    <Button look="quiet" size="inline" onClick={() => remove(step)}>
                      {words.removeStep}
                    </Button>
                  }
                  error={formState.errors.bands?.[step]?.upTo?.message}
                  {...register(`bands.${step}.upTo`)}
                />
              )}
              <Select
                label={words.needs}
                options={requirementOptions(require)}
                {...register(`bands.${step}.require`)}
              />
            </fieldset>
          );
        })}
        {fields.length < MOST && (
          <Button
            look="secondary"
            size="medium"
            onClick={() => insert(fields.length - 1, { upTo: "", require: "seen" })}
          >
            {words.addStep}
          </Button>
        )}
      </ApiForm>
    </DeskDialog>
  );
}
