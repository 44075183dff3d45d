import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import * as words from "#words/pos.ts";
import { ApiProblem, answerOf, merchantApi } from "../../lib/api/api.ts";
import { keyOf } from "../../lib/chain/coins.ts";
import { useMode } from "../../lib/config/mode.ts";
import { useStoreDesk } from "../../lib/desk/desk.ts";
import { useChange } from "../../lib/desk/useChange.ts";
import { ErrorNotice } from "../../lib/errors/ErrorNotice.tsx";
import { unitNames, unitOf, writeIn } from "../../lib/sale/priceUnits.ts";
import { ownCurrencies } from "../../lib/worth/ownCurrency.ts";
import { profileQuery } from "../../queries/store.ts";
import { Button } from "../../ui/Button.tsx";
import { PhoneIcon } from "../../ui/icons.tsx";
import { Loading, Skeleton } from "../../ui/Skeleton.tsx";
import { Keypad } from "./Keypad.tsx";
import { amountOf, press } from "./keyed.ts";
import { newSale } from "./newSale.ts";
import { noTip, Tips, tipOf } from "./Tips.tsx";
import { keepUnit, type OpenSale, readUnit } from "./till.ts";
import { useTillKeys } from "./useTillKeys.ts";

/** Refusals for which another unit is the way out. */
const rateCodes = ["rate_unavailable", "rates_disagree", "unknown_currency"];

/** Asks for the amount of a sale, and makes its checkout. */
export function Till({ onCharge }: { onCharge: (sale: OpenSale) => void }) {
  const { store } = useStoreDesk();
  const { mode } = useMode();
  const { data: profile, error, refetch } = useQuery(profileQuery(store.id, mode));
  if (!profile && error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!profile) {
    return (
      <div className="max-w-md space-y-3">
        <Loading what={words.title} />
        <Skeleton className="h-24 w-full" />
        <Skeleton className="h-72 w-full" />
      </div>
    );
  }
  return <Keys accepted={profile.accepts.map(keyOf)} onCharge={onCharge} />;
}

interface KeysProps {
  /** Keys of the coins that the store accepts. */
  accepted: readonly string[];
  onCharge: (sale: OpenSale) => void;
}

function Keys({ accepted, onCharge }: KeysProps) {
  const { store } = useStoreDesk();
  const { mode, chains } = useMode();
  const [digits, setDigits] = useState("");
  const [tip, setTip] = useState(noTip);
  const names = unitNames(chains);
  // A price in a currency is paid in the coins that the store accepts.
  const units = Object.keys(names).filter((key) => accepted.length > 0 || key.includes(":"));
  const [chosen, setChosen] = useState(readUnit);
  const [usual] = [chosen, ...ownCurrencies(), ...accepted].filter(
    (key) => key !== null && units.includes(key),
  );
  const unitKey = usual ?? units[0] ?? "";
  const unit = unitOf(unitKey, chains);
  const amount = amountOf(digits, unit);
  const added = tipOf(tip, amount, unit);
  const total = amount + (added ?? 0n);
  const charging = useChange(async () => {
    const body = newSale(store.name, unit, { amount, tip: added ?? 0n });
    const { id } = await answerOf(merchantApi[mode].POST("/v1/checkouts", { body }));
    onCharge({ id, tip: added ? writeIn(unit, added) : null });
  });
  const canCharge = amount > 0n && added !== null;
  const charge = () => canCharge && charging.run();
  const onPress = (key: string) =>
    setDigits((before) => (key === "clear" ? "" : press(before, key)));
  useTillKeys(onPress, charge);
  const needsCoin = charging.error instanceof ApiProblem && rateCodes.includes(charging.error.code);
  return (
    <div className="grid gap-6 md:grid-cols-2 md:gap-8">
      <section aria-label={words.amount} className="space-y-4">
        <label className="flex flex-wrap items-center justify-between gap-x-3 text-sm">
          <span className="text-muted">{words.chargedIn}</span>
          <select
            className="min-h-11 max-w-60 rounded-sm border border-control bg-surface px-2"
            value={unitKey}
            onChange={({ target }) => {
              keepUnit(target.value);
              setChosen(target.value);
            }}
          >
            {units.map((key) => (
              <option key={key} value={key}>
                {names[key]}
              </option>
            ))}
          </select>
        </label>
        <output
          aria-label={words.amount}
          className="block py-2 text-center font-semibold text-3xl tabular-nums tracking-tight wrap-anywhere"
        >
          {writeIn(unit, amount)}
        </output>
        <Tips tip={tip} amount={amount} unit={unit} onChange={setTip} />
        <Keypad onPress={onPress} />
        <Button
          className="min-h-16 w-full text-xl"
          busy={charging.isPending}
          disabled={!canCharge}
          onClick={charge}
        >
          {canCharge ? words.charge(writeIn(unit, total)) : words.chargeNothing}
        </Button>
        {Boolean(charging.error) && <ErrorNotice error={charging.error} />}
        {needsCoin && <p className="text-sm">{words.noRate}</p>}
        <p className="text-muted text-sm max-md:hidden">{words.keyboard}</p>
      </section>
      <section
        aria-label={words.forCustomer}
        className="flex min-h-96 flex-col items-center justify-center gap-3 rounded-lg border border-line bg-surface p-6 text-center text-muted max-md:hidden"
      >
        <PhoneIcon className="size-10" />
        <p>{words.nothingYet}</p>
      </section>
    </div>
  );
}
