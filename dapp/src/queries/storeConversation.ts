import { queryOptions } from "@tanstack/react-query";
import type { Hash } from "viem";
import { answerOf, merchantApi } from "../lib/api/api.ts";
import type { SettlementProposal, Statement } from "../lib/api/apiTypes.ts";
import { readAllPages } from "../lib/api/readAllPages.ts";
import type { Mode } from "../lib/config/mode.ts";
import { backOff } from "../lib/polling/backOff.ts";
import { storeKey } from "./store.ts";

const path = (id: Hash) => ({ path: { payment_id: id } });

/** Polls all that both sides state about a payment of the store, oldest first. */
export function storeStatementsQuery(store: string, mode: Mode, id: Hash) {
  return queryOptions({
    queryKey: [...storeKey(store, mode), "statements", id],
    queryFn: async () => {
      const data = await readAllPages<Statement>((query) =>
        answerOf(
          merchantApi[mode].GET("/v1/payments/{payment_id}/statements", {
            params: { ...path(id), query },
          }),
        ),
      );
      return data.toSorted((a, b) => Date.parse(a.created_at) - Date.parse(b.created_at));
    },
    refetchInterval: backOff<Statement[]>(6_000, 60_000),
    retry: 1,
  });
}

/** Polls all proposals to divide what is held of a payment of the store, newest first. */
export function storeSettlementsQuery(store: string, mode: Mode, id: Hash) {
  return queryOptions({
    queryKey: [...storeKey(store, mode), "settlements", id],
    queryFn: () =>
      readAllPages<SettlementProposal>((query) =>
        answerOf(
          merchantApi[mode].GET("/v1/payments/{payment_id}/settlements", {
            params: { ...path(id), query },
          }),
        ),
      ),
    refetchInterval: backOff<SettlementProposal[]>(6_000, 60_000),
    retry: 1,
  });
}
