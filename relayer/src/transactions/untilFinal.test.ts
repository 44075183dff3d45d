import { escrowAbi, paymentId } from "@handsel/protocol";
import { sql } from "kysely";
import { erc20Abi, parseGwei } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { relayCall } from "../gasless/relayCall.ts";
import type { RelayRequest } from "../gasless/relayRequest.ts";
import type { Deps } from "../platform/part.ts";
import { overseeWallets } from "../testing/overseeWallets.ts";
import { lagsBy, type ProviderProxy, startProviderProxy } from "../testing/providerProxy.ts";
import { newSignedRequest } from "../testing/relayRequests.ts";
import {
  customerAccount,
  demoDollar,
  localChain,
  startTestChain,
  type TestChain,
} from "../testing/testChain.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import { readEvents, testDeps, testFollower } from "../testing/testFollower.ts";

let database: TestDatabase;
let chain: TestChain;
let proxy: ProviderProxy;
let deps: Deps;

beforeAll(async () => {
  chain = await startTestChain();
});
beforeEach(async () => {
  [database, proxy] = await Promise.all([createTestDatabase(), startProviderProxy(chain.rpcUrl)]);
  deps = testDeps(database.db, { rpcUrl: proxy.url, finalityBlocks: 20 });
  await chain.client.setAutomine(true);
});
afterEach(async () => {
  await proxy.close();
  await database.remove();
});
afterAll(() => chain.stop());

async function isHeld({ terms }: RelayRequest): Promise<boolean> {
  const state = await chain.client.readContract({
    ...{ address: localChain.escrow.address, abi: escrowAbi, functionName: "paymentState" },
    args: [paymentId(terms, localChain.escrow)],
  });
  return state.held === terms.amount;
}

const relays = () => deps.db.selectFrom("relays").selectAll().execute();
const transactions = () => deps.db.selectFrom("relay_transactions").selectAll().execute();

/** Has everything stored two hours ago. */
const age = () =>
  sql`update relay_transactions
    set created_at = created_at - interval '2 h', pending_since = pending_since - interval '2 h'`.execute(
    deps.db,
  );

test("a transaction that a reorg drops is sent again, however long ago it was signed", async () => {
  const clean = await chain.client.snapshot();
  const request = await newSignedRequest(deps, chain, "fund");
  await relayCall(deps, request);
  await age();
  await overseeWallets(deps);
  expect(await relays()).toMatchObject([{ status: "mined" }]);
  await chain.client.revert({ id: clean });
  await chain.mine(2);
  expect(await isHeld(request)).toBe(false);
  await overseeWallets(deps);
  expect(await isHeld(request)).toBe(true);
  await overseeWallets(deps);
  expect(await relays()).toMatchObject([{ status: "mined" }]);
  // It did not wait for long, though it was signed long ago.
  expect(await readEvents(deps.db)).toEqual([]);
});

test("a node that lags behind a transaction's block does not make it pending again", async () => {
  const request = await newSignedRequest(deps, chain, "fund");
  await relayCall(deps, request);
  await overseeWallets(deps);
  proxy.misbehave = lagsBy(3n);
  await overseeWallets(deps);
  expect(await relays()).toMatchObject([{ status: "mined" }]);
  expect(await transactions()).toMatchObject([{ status: "mined" }]);
});

test("a transaction whose block is final is left alone", async () => {
  const { catchUp } = testFollower(deps);
  await relayCall(deps, await newSignedRequest(deps, chain, "fund"));
  await overseeWallets(deps);
  await catchUp();
  await overseeWallets(deps);
  expect(await transactions()).toMatchObject([{ is_final: false }]);
  await chain.mine(20);
  await catchUp();
  await overseeWallets(deps);
  expect(await transactions()).toMatchObject([{ is_final: true, status: "mined" }]);
  proxy.asked.length = 0;
  await overseeWallets(deps);
  expect(proxy.asked).toEqual([]);
});

test("a transaction that a reorg brings to another outcome is recorded with that one", async () => {
  const payer = privateKeyToAccount(generatePrivateKey());
  await chain.client.setBalance({ address: payer.address, value: 10n ** 18n });
  const request = await newSignedRequest(
    ...([deps, chain, "fund", { payer: payer.address }, { signer: payer }] as const),
  );
  const transfer = (account: typeof payer, to: typeof payer) =>
    chain.client.writeContract({
      ...{ account, address: demoDollar.address, functionName: "transfer", gas: 100_000n },
      ...{ abi: erc20Abi, args: [to.address, request.terms.amount] },
      ...{ maxPriorityFeePerGas: parseGwei("50"), maxFeePerGas: parseGwei("400") },
    });
  await transfer(customerAccount, payer);
  const clean = await chain.client.snapshot();
  await relayCall(deps, request);
  const [{ raw } = expect.unreachable()] = await transactions();
  await overseeWallets(deps);
  expect(await relays()).toMatchObject([{ status: "mined" }]);
  await chain.client.revert({ id: clean });
  await transfer(payer, customerAccount);
  await chain.client.sendRawTransaction({ serializedTransaction: raw }).catch(() => {});
  await chain.mine(21);
  await testFollower(deps).catchUp();
  await overseeWallets(deps);
  await overseeWallets(deps);
  expect(await relays()).toMatchObject([{ status: "failed" }]);
});
