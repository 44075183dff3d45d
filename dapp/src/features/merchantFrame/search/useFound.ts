import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { shorten } from "../../../lib/chain/addresses.ts";
import { findToken } from "../../../lib/chain/appChain.ts";
import { findChain } from "../../../lib/config/appConfig.ts";
import { useAppConfig } from "../../../lib/config/appContext.ts";
import { useMode } from "../../../lib/config/mode.ts";
import { useStoreDesk } from "../../../lib/desk/desk.ts";
import { formatMoney } from "../../../lib/money/amounts.ts";
import { merchantState } from "../../../lib/payment/merchantState.ts";
import { useNow } from "../../../lib/time/useNow.ts";
import { foundPaymentsQuery } from "../../../queries/foundPayments.ts";
import { PaymentsIcon } from "../../../ui/icons.tsx";
import type { Goal } from "./goals.ts";

/** Milliseconds without a key after which a text is looked for. */
const PAUSE = 200;

interface Found {
  goals: Goal[];
  isLooking: boolean;
  error: Error | null;
}

/** Looks for the store's payments by a whole text: an order number, a payment, a transaction, a checkout or an address. */
export function useFound(text: string): Found {
  const config = useAppConfig();
  const { mode } = useMode();
  const { store } = useStoreDesk();
  const now = useNow();
  const asked = usePaused(text);
  const { data, error, isFetching } = useQuery({
    ...foundPaymentsQuery(store.id, mode, asked),
    enabled: asked !== "",
    placeholderData: keepPreviousData,
  });
  const payments = asked === "" || text === "" ? [] : (data ?? []);
  return {
    goals: payments.map((payment): Goal => {
      const token = findToken(findChain(config, payment.chainId), payment.token);
      const title = payment.reference ?? payment.description ?? shorten(payment.id);
      const { label } = merchantState(payment, token, now);
      return {
        ...{ key: payment.id, label: title, Icon: PaymentsIcon },
        detail:
          payment.reference === null
            ? label
            : `${label} · ${payment.description ?? shorten(payment.id)}`,
        amount: formatMoney(payment.amount, token),
        link: {
          to: "/merchant/payments",
          search: { q: asked, payment: payment.id, chain: payment.chainId },
        },
      };
    }),
    isLooking: text !== "" && (isFetching || asked !== text),
    error: asked === "" ? null : error,
  };
}

/** Returns a text once nothing more is typed. */
function usePaused(text: string): string {
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return paused;
}
