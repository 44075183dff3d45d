import type { UseFormReturn } from "react-hook-form";
import * as words from "#words/sell.ts";
import * as settings from "#words/settings.ts";
import { Field } from "../../ui/Field.tsx";
import { Select } from "../../ui/Select.tsx";
import { CoinChecks } from "../chain/CoinChecks.tsx";
import { coinsOf } from "../chain/coins.ts";
import { useMode } from "../config/mode.ts";
import { priceProblem, unitNames, unitOf } from "./priceUnits.ts";

/** What is typed to sell something. */
export interface Sale {
  description: string;
  /** As it is typed. */
  amount: string;
  /** Key of the price's unit. */
  unit: string;
  /** Keys of the coins to choose from. */
  coins: string[];
  /** Of a checkout: the seller's own number. */
  client_reference_id: string;
  /** Of a link: seconds. */
  valid_for: string;
}

/** Fields of what is sold and what it costs. */
export function SaleFields({
  form,
}: {
  form: Pick<UseFormReturn<Sale>, "register" | "watch" | "formState">;
}) {
  const { chains } = useMode();
  const { register, watch, formState } = form;
  const { errors } = formState;
  const isCoin = unitOf(watch("unit"), chains).kind === "coin";
  return (
    <>
      <Field
        label={words.what}
        hint={words.whatHint}
        dir="auto"
        maxLength={500}
        error={errors.description?.message}
        {...register("description", { required: settings.required })}
      />
      <div className="grid grid-cols-[1fr_1.2fr] items-start gap-3">
        <Field
          label={words.price}
          inputMode="decimal"
          autoComplete="off"
          error={errors.amount?.message}
          {...register("amount", {
            validate: (text, { unit }) => priceProblem(text, unitOf(unit, chains)) ?? true,
          })}
        />
        <Select
          label={words.unit}
          options={unitNames(chains)}
          {...register("unit", { deps: "amount" })}
        />
      </div>
      {!isCoin && (
        <fieldset>
          <legend className="font-semibold text-sm">{words.coins}</legend>
          <p className="text-muted text-sm">{words.coinsHint}</p>
          <div className="mt-1.5">
            <CoinChecks coins={coinsOf(chains)} field={register("coins")} />
          </div>
        </fieldset>
      )}
    </>
  );
}
