import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import * as words from "#words/sell.ts";
import { answerOf, merchantApi } from "../../lib/api/api.ts";
import { useMode } from "../../lib/config/mode.ts";
import { DeskDialog } from "../../lib/desk/DeskDialog.tsx";
import { useStoreDesk } from "../../lib/desk/desk.ts";
import { ApiForm } from "../../lib/form/ApiForm.tsx";
import { useApiForm } from "../../lib/form/useApiForm.ts";
import { priceOf, unitNames, unitOf } from "../../lib/sale/priceUnits.ts";
import { type Sale, SaleFields } from "../../lib/sale/SaleFields.tsx";
import { ShareAddress } from "../../lib/sale/ShareAddress.tsx";
import { checkoutsQuery, paymentLinksQuery } from "../../queries/store.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { Select } from "../../ui/Select.tsx";
import { checkoutWords, linkWords } from "./saleWords.ts";

interface NewSaleProps {
  /** Whether it is a link, for any number of customers; else a checkout, for one order. */
  isLink: boolean;
  onClose: () => void;
}

/** Makes something that can be paid, and shows its address. */
export function NewSale({ isLink, onClose }: NewSaleProps) {
  const { store, withProof } = useStoreDesk();
  const { mode, chains } = useMode();
  const queryClient = useQueryClient();
  const [url, setUrl] = useState<string | null>(null);
  const [firstUnit = ""] = Object.keys(unitNames(chains));
  const form = useApiForm<Sale>({
    defaultValues: {
      ...{ description: "", amount: "", unit: firstUnit, coins: [] },
      ...{ client_reference_id: "", valid_for: "31536000" },
    },
    send: async ({ description, amount, unit, coins, client_reference_id, valid_for }) => {
      const sale = { description, ...priceOf(amount, unitOf(unit, chains), coins) };
      const reference = client_reference_id === "" ? {} : { client_reference_id };
      const made = await withProof<{ url: string }>(() =>
        isLink
          ? answerOf(
              merchantApi[mode].POST("/v1/payment_links", {
                body: { ...sale, valid_for: Number(valid_for) },
              }),
            )
          : answerOf(merchantApi[mode].POST("/v1/checkouts", { body: { ...sale, ...reference } })),
      );
      setUrl(made.url);
      const list = isLink ? paymentLinksQuery : checkoutsQuery;
      await queryClient.invalidateQueries({ queryKey: list(store.id, mode).queryKey });
    },
  });
  const { makeNew, advice, make, made, madeAdvice } = isLink ? linkWords : checkoutWords;
  if (url !== null) {
    return (
      <DeskDialog title={made} description={madeAdvice} onClose={onClose}>
        <div className="space-y-4">
          <ShareAddress url={url} />
          <Button className="w-full" onClick={onClose}>
            {words.done}
          </Button>
        </div>
      </DeskDialog>
    );
  }
  return (
    <DeskDialog title={makeNew} description={advice} onClose={onClose}>
      <ApiForm form={form} action={make}>
        <SaleFields form={form} />
        {isLink ? (
          <Select
            label={words.worksFor}
            options={words.spans}
            error={form.formState.errors.valid_for?.message}
            {...form.register("valid_for")}
          />
        ) : (
          <Field
            label={words.orderNumber}
            hint={words.orderNumberHint}
            dir="auto"
            maxLength={200}
            error={form.formState.errors.client_reference_id?.message}
            {...form.register("client_reference_id")}
          />
        )}
      </ApiForm>
    </DeskDialog>
  );
}
