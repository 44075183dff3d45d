import { demoDollarAbi, termsToJson } from "@handsel/protocol";
import { sql } from "kysely";
import {
  type Address,
  compactSignatureToHex,
  concat,
  type Hex,
  parseSignature,
  signatureToCompactSignature,
  slice,
} from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { isDone, newSignedRequest, signedKinds } from "../testing/relayRequests.ts";
import { customerAccount, demoDollar } from "../testing/testChain.ts";
import { startTestRelayer } from "../testing/testRelayer.ts";
import { relayCall } from "./relayCall.ts";

const relayer = await startTestRelayer();
const { chain, deps } = relayer;
beforeEach(async () => {
  // No worker runs here, so each test's calls stay on their way.
  await sql`truncate relays, relay_budgets, relay_transactions`.execute(deps.db);
});
afterAll(() => relayer.stop());

const forms: Readonly<Record<string, (signature: Hex) => Hex>> = {
  "the recovery id 0 or 1": (signature) =>
    concat([slice(signature, 0, 64), slice(signature, 64) === "0x1b" ? "0x00" : "0x01"]),
  "64 bytes (ERC-2098)": (signature) =>
    compactSignatureToHex(signatureToCompactSignature(parseSignature(signature))),
};

async function storedSignature(id: string): Promise<string | undefined> {
  const relay = await deps.db
    .selectFrom("relays")
    .select("signature")
    .where("id", "=", id)
    .executeTakeFirst();
  return relay?.signature;
}

describe.each(signedKinds)("a %s", (kind) => {
  test.each(Object.entries(forms))(
    "with %s is stored and sent as contracts take it",
    async (_form, write) => {
      // Several, so that both parities occur.
      for (let count = 0; count < 4; count += 1) {
        const request = await newSignedRequest(deps, chain, kind);
        const { signature } = request.signed;
        const signed = { ...request.signed, signature: write(signature) };
        const { id } = await relayCall(deps, { ...request, signed });
        expect(await isDone(chain, request)).toBe(true);
        expect(await storedSignature(id)).toBe(signature);
      }
    },
  );

  test.each<[string, Hex]>([
    ["no signature, because it approved the hash", "0x"],
    ["one byte", "0x07"],
    ["64 bytes of its own", `0x${"5a".repeat(64)}`],
    ["65 bytes of its own", `0x${"5a".repeat(64)}01`],
  ])("of a contract account with %s is left to the account", async (_what, signature) => {
    // Code that accepts every signature.
    const payer = await deployAccount("0x631626ba7e60e01b60005260206000f3");
    const request = await newSignedRequest(deps, chain, kind, { payer });
    const signed = { ...request.signed, signature };
    if (kind === "fund_permit2") {
      // Permit2 takes its spender's approval, which code that answers every call cannot give.
      await expect(relayCall(deps, { ...request, signed })).rejects.toMatchObject({
        code: "relay_rejected",
      });
      return;
    }
    const { id } = await relayCall(deps, { ...request, signed });
    expect(await isDone(chain, request)).toBe(true);
    expect(await storedSignature(id)).toBe(signature);
  });

  test("of a contract account that refuses the empty signature, or of a key without one, is refused", async () => {
    const account = await deployAccount("0x60006000fd");
    for (const payer of [account, privateKeyToAccount(generatePrivateKey()).address]) {
      const request = await newSignedRequest(deps, chain, kind, { payer });
      const signed = { ...request.signed, signature: "0x" as const };
      await expect(relayCall(deps, { ...request, signed })).rejects.toMatchObject({
        code: "signature_invalid",
      });
    }
  });
});

test("the API takes an empty signature", async () => {
  const { checkoutId, terms } = await newSignedRequest(deps, chain, "fund");
  const body = { terms: termsToJson(terms), signature: "0x" };
  const answer = await relayer.server.call("POST", `/v1/pay/${checkoutId}/fund`, { body });
  expect(answer.json.code).not.toBe("invalid_request");
});

async function deployAccount(bytecode: Hex): Promise<Address> {
  const { address } = privateKeyToAccount(generatePrivateKey());
  await chain.client.setCode({ address, bytecode });
  await chain.client.writeContract({
    ...{ account: customerAccount, address: demoDollar.address, abi: demoDollarAbi },
    functionName: "mint",
    args: [address, 10n ** 9n],
  });
  return address;
}
