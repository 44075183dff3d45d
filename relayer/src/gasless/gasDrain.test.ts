import { demoDollarAbi } from "@handsel/protocol";
import { type Address, type Hex, numberToHex, padHex, size } from "viem";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Deps } from "../platform/part.ts";
import { newSignedRequest } from "../testing/relayRequests.ts";
import {
  customerAccount,
  demoDollar,
  startTestChain,
  type TestChain,
} from "../testing/testChain.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import { testDeps } from "../testing/testFollower.ts";
import { relayCall } from "./relayCall.ts";

let database: TestDatabase;
let chain: TestChain;
let deps: Deps;

beforeAll(async () => {
  [database, chain] = await Promise.all([createTestDatabase(), startTestChain()]);
  deps = testDeps(database.db, { rpcUrl: chain.rpcUrl });
});
afterAll(async () => {
  await Promise.all([database.remove(), chain.stop()]);
});

/**
 * Code of a contract account that accepts every signature (ERC-1271) after the given rounds of about
 * 25 gas: PUSH4 rounds, JUMPDEST, 1, SWAP1, SUB, DUP1, PUSH1 5, JUMPI, then the magic value.
 */
async function deployAccount(rounds: number): Promise<Address> {
  const count = numberToHex(rounds, { size: 4 }).slice(2);
  const magic = padHex("0x1626ba7e", { dir: "right", size: 32 }).slice(2);
  const code: Hex = `0x63${count}5b6001900380600557${`7f${magic}`}60005260206000f3`;
  const length = numberToHex(size(code), { size: 1 }).slice(2);
  const hash = await chain.client.sendTransaction({
    account: customerAccount,
    data: `0x60${length}600c60003960${length}6000f3${code.slice(2)}`,
  });
  const { contractAddress } = await chain.client.waitForTransactionReceipt({ hash });
  if (!contractAddress) throw new Error("the account was not deployed");
  await chain.client.writeContract({
    ...{ account: customerAccount, address: demoDollar.address, abi: demoDollarAbi },
    functionName: "mint",
    args: [contractAddress, 10n ** 12n],
  });
  return contractAddress;
}

const requestOf = (payer: Address) => newSignedRequest(deps, chain, "fund", { payer });

test("a contract account with an ordinary signature check is relayed", async () => {
  const relay = await relayCall(deps, await requestOf(await deployAccount(1_000)));
  const receipt = await chain.client.waitForTransactionReceipt({ hash: relay.transaction_hash });
  expect(receipt.status).toBe("success");
});

test("one whose signature check burns the hot wallet's gas is refused before anything is signed", async () => {
  const stored = () => deps.db.selectFrom("relay_transactions").select("hash").execute();
  const before = await stored();
  const request = await requestOf(await deployAccount(100_000));
  await expect(relayCall(deps, request)).rejects.toThrow(
    expect.objectContaining({ code: "relay_rejected" }),
  );
  expect(await stored()).toEqual(before);
});

test.each(["release", "dispute"] as const)(
  "nor does it burn any by a %s of a payment that it was given",
  async (kind) => {
    const payer = await deployAccount(100_000);
    const request = await newSignedRequest(deps, chain, kind, { payer });
    await expect(relayCall(deps, request)).rejects.toMatchObject({ code: "relay_rejected" });
  },
);
