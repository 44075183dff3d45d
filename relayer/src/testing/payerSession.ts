import type { PrivateKeyAccount } from "viem/accounts";
import { createSiweMessage } from "viem/siwe";
import { customerAccount } from "./testChain.ts";
import type { TestServer } from "./testServer.ts";

/** Signs a wallet in as a payer. @returns the headers of its further requests */
export async function payerSession(
  server: TestServer,
  account: PrivateKeyAccount = customerAccount,
): Promise<Record<string, string>> {
  const { nonce } = (await server.call("POST", "/v1/session/nonce")).json;
  const message = createSiweMessage({
    ...{ address: account.address, chainId: 31337, domain: "localhost:3000", nonce },
    ...{ uri: "http://localhost:3000/payments", version: "1" },
  });
  const signature = await account.signMessage({ message });
  const answer = await server.call("POST", "/v1/payer/session", { body: { message, signature } });
  return { cookie: answer.headers.get("set-cookie")?.split(";")[0] ?? "" };
}
