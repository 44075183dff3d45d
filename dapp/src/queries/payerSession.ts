import { queryOptions } from "@tanstack/react-query";
import type { Address } from "viem";
import type { Config } from "wagmi";
import * as words from "#words/signIn.ts";
import { answerOf, api } from "../lib/api/api.ts";
import { type Nonce, signMessageOfSite } from "./session.ts";

/** Reads the session of the wallet that signed in for its own payments; null if none did. */
export const payerSessionQuery = queryOptions({
  queryKey: ["payerSession"],
  queryFn: () => answerOf(api.GET("/v1/payer/session")),
  staleTime: 60_000,
  retry: 1,
});

/** Signs a wallet in for its own payments. @throws ApiProblem, ApiUnreachable, the wallet's errors */
export async function signInAsPayer(
  config: Config,
  address: Address,
  chainId: number,
  nonce: Nonce,
) {
  const body = await signMessageOfSite(config, address, chainId, nonce, words.payerStatement);
  return answerOf(api.POST("/v1/payer/session", { body }));
}
