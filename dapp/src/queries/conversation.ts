import { queryOptions } from "@tanstack/react-query";
import type { Hash } from "viem";
import { answerOf, api } from "../lib/api/api.ts";
import type { Message, SettlementProposal } from "../lib/api/apiTypes.ts";
import { payerApi, type Statement } from "../lib/api/payerApi.ts";
import { backOff } from "../lib/polling/backOff.ts";

const of = (id: Hash) => ({ params: { path: { payment_id: id } } });

/** Polls the messages between payer and shop, newest first. Needs the payer's session. */
export function messagesQuery(id: Hash, isSignedIn: boolean) {
  return queryOptions({
    queryKey: ["messages", id],
    enabled: isSignedIn,
    queryFn: async () =>
      (await answerOf(api.GET("/v1/payer/payments/{payment_id}/messages", of(id)))).data,
    refetchInterval: backOff<Message[]>(4_000, 30_000),
    retry: 1,
  });
}

/** Polls the proposals to divide what is held, newest first. Needs the payer's session. */
export function settlementsQuery(id: Hash, isSignedIn: boolean) {
  return queryOptions({
    queryKey: ["settlements", id],
    enabled: isSignedIn,
    queryFn: async () =>
      (await answerOf(api.GET("/v1/payer/payments/{payment_id}/settlements", of(id)))).data,
    refetchInterval: backOff<SettlementProposal[]>(4_000, 30_000),
    retry: 1,
  });
}

/**
 * Polls what both sides say in a dispute, oldest first. Needs the session of the payer or of the arbiter.
 * @param reader whose session it is
 */
export function statementsQuery(id: Hash, reader: "payer" | "arbiter", isSignedIn: boolean) {
  return queryOptions({
    queryKey: ["statements", id, reader],
    enabled: isSignedIn,
    queryFn: async () => {
      const { data } = await answerOf(
        reader === "payer"
          ? payerApi.GET("/v1/payer/payments/{payment_id}/statements", of(id))
          : payerApi.GET("/v1/payer/disputes/{payment_id}/statements", of(id)),
      );
      return data.toSorted((a, b) => Date.parse(a.created_at) - Date.parse(b.created_at));
    },
    refetchInterval: backOff<Statement[]>(6_000, 60_000),
    retry: 1,
  });
}
