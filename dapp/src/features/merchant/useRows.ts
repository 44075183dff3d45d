import { useQuery } from "@tanstack/react-query";
import { shorten } from "../../lib/chain/addresses.ts";
import { findToken } from "../../lib/chain/appChain.ts";
import { findChain } from "../../lib/config/appConfig.ts";
import { useAppConfig } from "../../lib/config/appContext.ts";
import { useMode } from "../../lib/config/mode.ts";
import { namesOf } from "../../lib/config/namesOf.ts";
import type { Unit } from "../../lib/money/amounts.ts";
import type { Price } from "../../lib/money/formatPrice.ts";
import { type MerchantState, merchantState } from "../../lib/payment/merchantState.ts";
import { useNow } from "../../lib/time/useNow.ts";
import { checkoutNotesQuery } from "../../queries/checkoutNotes.ts";
import type { ListedPayment } from "../../queries/listedPayment.ts";

/** Payment of the list with what its row says. */
export interface Row {
  payment: ListedPayment;
  token: Unit;
  chain: string;
  /** The shop's number of the order, or what was sold, or the payment's id. */
  title: string;
  /** What was sold, where the title is the number. */
  goods: string | null;
  /** What was agreed, if that was in a currency of states. */
  price: Price | null;
  state: MerchantState;
  /** Unix seconds until which it can be captured; null: nothing ends, or it has. */
  deadline: number | null;
}

/** Returns the rows of payments, named by what the shop knows of them, and the time by which they are told. */
export function useRows(payments: readonly ListedPayment[]): { rows: Row[]; now: number } {
  const config = useAppConfig();
  const { mode } = useMode();
  const { data: notes } = useQuery(checkoutNotesQuery(mode, payments));
  const now = useNow();
  const rows = payments.map((payment): Row => {
    const { id, chainId, captureEnd, amount } = payment;
    const note = notes?.get(id.toLowerCase());
    const token = findToken(findChain(config, chainId), payment.token);
    const reference = payment.reference ?? note?.reference ?? null;
    const goods = payment.description ?? note?.description ?? null;
    const agreed = note?.agreed ?? null;
    return {
      ...{ payment, token },
      chain: namesOf(config, [chainId]),
      title: reference ?? goods ?? shorten(id),
      goods: reference === null ? null : goods,
      // A late payment of the checkout may be of another coin.
      price: agreed?.amount === amount ? agreed.price : null,
      state: merchantState(payment, token, now),
      deadline: captureEnd !== null && captureEnd > now ? captureEnd : null,
    };
  });
  return { rows, now };
}
