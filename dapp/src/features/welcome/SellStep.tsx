import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import * as sellWords from "#words/sell.ts";
import * as words from "#words/welcome.ts";
import { answerOf, merchantApi } from "../../lib/api/api.ts";
import type { MerchantProfile } from "../../lib/api/apiTypes.ts";
import { keyOf } from "../../lib/chain/coins.ts";
import { useMode } from "../../lib/config/mode.ts";
import { useStoreDesk } from "../../lib/desk/desk.ts";
import { ApiForm } from "../../lib/form/ApiForm.tsx";
import { useApiForm } from "../../lib/form/useApiForm.ts";
import { priceOf, unitNames, unitOf } from "../../lib/sale/priceUnits.ts";
import { type Sale, SaleFields } from "../../lib/sale/SaleFields.tsx";
import { paymentLinksQuery } from "../../queries/store.ts";
import type { Collects } from "./draft.ts";
import type { StepFieldsProps } from "./NameStep.tsx";
import { useKeepTyped } from "./useKeepTyped.ts";

/** Seconds after the payment before the seller can collect. */
const inspection: Record<Collects, number> = { later: 3 * 86_400, now: 0 };

/** Seconds for which a first link works: a year, as any other. */
const YEAR = 31_536_000;

const toDraft = (sale: Sale) => ({ sale });

interface SellStepProps extends StepFieldsProps {
  profile: MerchantProfile;
}

/** Asks for what is sold, and makes the link. */
export function SellStep({ draft, onChange, profile }: SellStepProps) {
  const { store, withProof } = useStoreDesk();
  const { mode, chains } = useMode();
  const queryClient = useQueryClient();
  const units = unitNames(chains);
  const known = (unit: string | undefined) => (unit !== undefined && unit in units ? unit : null);
  const accepted = profile.accepts.map(keyOf).find(known);
  const unit = known(draft.sale.unit) ?? accepted ?? Object.keys(units)[0] ?? "";
  // A store that has chosen its periods keeps them.
  const { inspection_period, capture_period, refund_period } = profile;
  const isAsked = [inspection_period, capture_period, refund_period].every((one) => one === null);
  const list = paymentLinksQuery(store.id, mode).queryKey;
  const form = useApiForm<Sale>({
    defaultValues: {
      ...{ description: "", amount: "", coins: [], client_reference_id: "" },
      ...{ valid_for: String(YEAR), ...draft.sale, unit },
    },
    send: async ({ description, amount, unit: chosen, coins, valid_for }) => {
      const body = {
        ...{ description, ...priceOf(amount, unitOf(chosen, chains), coins) },
        ...{ valid_for: Number(valid_for) },
        ...(isAsked && { inspection_period: inspection[draft.collects] }),
      };
      try {
        await withProof(() => answerOf(merchantApi[mode].POST("/v1/payment_links", { body })));
        onChange({ sale: {}, step: 3 });
      } finally {
        // Where the answer is lost, the list knows whether it was made.
        await queryClient.invalidateQueries({ queryKey: list });
      }
    },
  });
  const { setFocus, subscribe } = form;
  useKeepTyped(subscribe, toDraft, onChange);
  const cameFromBefore = draft.step === 3;
  useEffect(() => {
    // The button that led here is gone.
    if (cameFromBefore) setFocus("description");
  }, [cameFromBefore, setFocus]);
  return (
    <div className="max-w-md">
      <ApiForm form={form} action={sellWords.makeLink}>
        <SaleFields form={form} />
        {isAsked && (
          <fieldset>
            <legend className="mb-1.5 font-semibold text-sm">{words.collect}</legend>
            <div className="grid gap-2">
              {(Object.keys(words.collects) as Collects[]).map((one) => (
                <label
                  key={one}
                  className="flex items-start gap-3 rounded-md border border-control px-3 py-2.5 text-sm has-checked:border-accent has-checked:bg-accent-soft"
                >
                  <input
                    type="radio"
                    name="collects"
                    className="mt-0.5 size-5 shrink-0"
                    checked={draft.collects === one}
                    onChange={() => onChange({ collects: one })}
                  />
                  <span>
                    <span className="block font-semibold">{words.collects[one].name}</span>
                    <span className="block text-muted">{words.collects[one].hint}</span>
                  </span>
                </label>
              ))}
            </div>
          </fieldset>
        )}
      </ApiForm>
      <p className="mt-3 text-muted text-sm">{words.otherLater}</p>
    </div>
  );
}
