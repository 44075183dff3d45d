import type { PrivateKeyAccount } from "viem/accounts";
import { signedMessage } from "./signedMessage.ts";
import { customerAccount } from "./testChain.ts";
import type { TestServer } from "./testServer.ts";

/** Signs a wallet in as a payer. @returns the headers of its further requests */
export async function payerSession(
  server: TestServer,
  account: PrivateKeyAccount = customerAccount,
): Promise<Record<string, string>> {
  const body = await signedMessage(server, account, "payments");
  const answer = await server.call("POST", "/v1/payer/session", { body });
  return { cookie: answer.headers.get("set-cookie")?.split(";")[0] ?? "" };
}
