import { type QueryClient, queryOptions } from "@tanstack/react-query";
import type { Address } from "viem";
import { createSiweMessage } from "viem/siwe";
import type { Config } from "wagmi";
import { signMessage } from "wagmi/actions";
import * as words from "#words/signIn.ts";
import { answerOf, api } from "../lib/api/api.ts";
import type { Session } from "../lib/api/apiTypes.ts";
import { askWallet } from "../lib/chain/askWallet.ts";

/** Reads the session; null if nobody is signed in. */
export const sessionQuery = queryOptions({
  queryKey: ["session"],
  queryFn: () => answerOf(api.GET("/v1/session")),
  staleTime: 60_000,
});

/** Gets a nonce before the person presses, because a wallet's window opens only at once after a press. */
export const nonceQuery = queryOptions({
  queryKey: ["sessionNonce"],
  queryFn: () => answerOf(api.POST("/v1/session/nonce")),
  staleTime: 60_000,
  refetchInterval: 120_000,
});

export interface Nonce {
  nonce: string;
  issued_at: string;
}

/**
 * Has the wallet sign a message with this site's name, the service's chain and a nonce (Sign-In with Ethereum).
 * @throws the wallet's errors
 */
export async function signMessageOfSite(
  config: Config,
  address: Address,
  chainId: number,
  { nonce, issued_at }: Nonce,
  statement = words.statement,
) {
  const message = createSiweMessage({
    address,
    chainId,
    domain: window.location.host,
    uri: window.location.origin,
    version: "1",
    nonce,
    statement,
    // The clock of this device may be wrong.
    issuedAt: new Date(issued_at),
  });
  const signature = await askWallet(signMessage(config, { account: address, message }));
  return { message, signature };
}

/** First parts of the keys of what only its account may see. */
const privateKeys = ["account", "store", "merchantPayments", "checkoutNotes"];

/** Takes over who is signed in now, and forgets what was read for whoever was before. */
export function changeSession(client: QueryClient, session: Session | null): void {
  client.setQueryData(sessionQuery.queryKey, session);
  for (const key of privateKeys) client.removeQueries({ queryKey: [key] });
}

/** Reads the session again, after its person has lost an organisation. */
export async function renewSession(client: QueryClient): Promise<void> {
  changeSession(client, await answerOf(api.GET("/v1/session")));
}

/** Ends the session. @throws ApiUnreachable */
export async function signOut(): Promise<void> {
  await answerOf(api.DELETE("/v1/session"));
}
