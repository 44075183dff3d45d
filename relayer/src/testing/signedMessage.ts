import type { PrivateKeyAccount } from "viem/accounts";
import { createSiweMessage } from "viem/siwe";
import type { TestServer } from "./testServer.ts";

/** Has a wallet sign the message with which it signs in. @param page of the dApp that asks for it */
export async function signedMessage(
  server: TestServer,
  account: PrivateKeyAccount,
  page = "merchant",
) {
  const { nonce } = (await server.call("POST", "/v1/session/nonce")).json;
  const message = createSiweMessage({
    ...{ address: account.address, chainId: 31337, domain: "localhost:3000", nonce },
    ...{ uri: `http://localhost:3000/${page}`, version: "1" },
  });
  return { message, signature: await account.signMessage({ message }) };
}
