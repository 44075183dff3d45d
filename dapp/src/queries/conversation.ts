import { queryOptions } from "@tanstack/react-query";
import type { Hash } from "viem";
import { answerOf, api } from "../lib/api/api.ts";
import type { Message, SettlementProposal, Statement } from "../lib/api/apiTypes.ts";
import { type ReadPage, readAllPages } from "../lib/api/readAllPages.ts";
import { backOff } from "../lib/polling/backOff.ts";

const path = (id: Hash) => ({ path: { payment_id: id } });

/** Messages between payer and shop, newest first. */
export interface Thread {
  messages: readonly Message[];
  /** Whether older ones were left out. */
  hasOlder: boolean;
}

/**
 * Polls the messages between payer and shop. Needs the payer's session.
 * @param isWhole whether to read all of them; otherwise the newest page
 */
export function messagesQuery(id: Hash, isSignedIn: boolean, isWhole: boolean) {
  return queryOptions({
    queryKey: ["messages", id, isWhole],
    enabled: isSignedIn,
    queryFn: async (): Promise<Thread> => {
      const readPage: ReadPage<Message> = (query) =>
        answerOf(
          api.GET("/v1/payer/payments/{payment_id}/messages", { params: { ...path(id), query } }),
        );
      if (isWhole) return { messages: await readAllPages(readPage), hasOlder: false };
      const { data, has_more } = await readPage({});
      return { messages: data, hasOlder: has_more };
    },
    refetchInterval: backOff<Thread>(4_000, 30_000),
    retry: 1,
  });
}

/** Polls all proposals to divide what is held, newest first. Needs the payer's session. */
export function settlementsQuery(id: Hash, isSignedIn: boolean) {
  return queryOptions({
    queryKey: ["settlements", id],
    enabled: isSignedIn,
    queryFn: () =>
      readAllPages<SettlementProposal>((query) =>
        answerOf(
          api.GET("/v1/payer/payments/{payment_id}/settlements", {
            params: { ...path(id), query },
          }),
        ),
      ),
    refetchInterval: backOff<SettlementProposal[]>(4_000, 30_000),
    retry: 1,
  });
}

/**
 * Polls all that both sides say in a dispute, oldest first. Needs the session of the payer, or of who decides.
 * @param reader whose session it is
 */
export function statementsQuery(id: Hash, reader: "payer" | "arbiter", isSignedIn: boolean) {
  return queryOptions({
    queryKey: ["statements", id, reader],
    enabled: isSignedIn,
    queryFn: async () => {
      const data = await readAllPages<Statement>((query) =>
        answerOf(
          reader === "payer"
            ? api.GET("/v1/payer/payments/{payment_id}/statements", {
                params: { ...path(id), query },
              })
            : api.GET("/v1/payer/disputes/{payment_id}/statements", {
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
