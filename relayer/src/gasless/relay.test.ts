import { demoDollarAbi, escrowAbi, type PaymentTerms, paymentId } from "@handsel/protocol";
import { accounts } from "@handsel/services/accounts";
import { sql } from "kysely";
import { type Address, type Hex, keccak256, parseEther, parseGwei } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { openDatabase } from "../platform/database/database.ts";
import type { Deps, Worker } from "../platform/part.ts";
import {
  dropsTransactions,
  type ProviderProxy,
  startProviderProxy,
} from "../testing/providerProxy.ts";
import { newSignedRequest, signCall } from "../testing/relayRequests.ts";
import {
  customerAccount,
  demoDollar,
  escrow,
  localChain,
  startTestChain,
  type TestChain,
} from "../testing/testChain.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import { testDeps } from "../testing/testFollower.ts";
import { broadcast } from "../transactions/broadcast.ts";
import { hotWallets } from "../transactions/hotWallets.ts";
import { startTransactions } from "../transactions/startTransactions.ts";
import { relayCall } from "./relayCall.ts";
import type { RelayRequest } from "./relayRequest.ts";

const hotWallet = privateKeyToAccount(accounts.relayer.privateKey);

let database: TestDatabase;
let chain: TestChain;
let proxy: ProviderProxy;
let deps: Deps;
const workers: Worker[] = [];

beforeAll(async () => {
  [database, chain] = await Promise.all([createTestDatabase(), startTestChain()]);
});
beforeEach(async () => {
  await sql`truncate merchants, webhook_events, webhook_counters, relay_accounts, relay_budgets cascade`.execute(
    database.db,
  );
  await sql`truncate relay_transactions cascade`.execute(database.db);
  proxy = await startProviderProxy(chain.rpcUrl);
  deps = testDeps(database.db, { rpcUrl: proxy.url });
  await chain.client.setAutomine(true);
  await chain.client.mine({ blocks: 1 });
});
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.stop()));
  await proxy.close();
});
afterAll(async () => {
  await Promise.all([database.remove(), chain.stop()]);
});

/** Keeps relayed transactions moving. */
function work(): void {
  workers.push(startTransactions(deps));
}

/** A request to fund, as the HTTP route passes it on. */
function newRequest(changes: Partial<PaymentTerms> = {}, signer = customerAccount) {
  return newSignedRequest(deps, chain, "fund", changes, { signer });
}

async function mint(to: Address, amount: bigint): Promise<void> {
  await chain.client.writeContract({
    ...{ account: customerAccount, address: demoDollar.address, abi: demoDollarAbi },
    functionName: "mint",
    args: [to, amount],
  });
}

async function heldBy({ terms }: RelayRequest): Promise<bigint> {
  const state = await chain.client.readContract({
    ...{ address: escrow, abi: escrowAbi, functionName: "paymentState" },
    args: [paymentId(terms, localChain.escrow)],
  });
  return state.held;
}

const relays = () => deps.db.selectFrom("relays").selectAll().execute();
const transactions = () =>
  deps.db.selectFrom("relay_transactions").selectAll().orderBy("created_at").execute();
const chainNonce = () => chain.client.getTransactionCount({ address: hotWallet.address });
const untilStatus = (status: string) =>
  vi.waitFor(async () => expect(await relays()).toMatchObject([{ status }]), { timeout: 60_000 });

/** Waits until the node has a second transaction, which is stored before it is sent. */
const replaced = () =>
  vi.waitFor(
    async () => {
      const [, second] = await transactions();
      if (!second) throw new Error("There is no second transaction.");
      await chain.client.getTransaction({ hash: second.hash });
    },
    { timeout: 60_000 },
  );

/** Expects relay_unavailable, with a sentence about the money. */
const unavailable = {
  code: "relay_unavailable",
  message: expect.stringMatching(/ This request moved nothing\.$/),
};

describe("a signed payment", () => {
  test("reaches the escrow, paid for by the hot wallet; nothing here calls it paid", async () => {
    const request = await newRequest();
    const relay = await relayCall(deps, request);
    expect(relay).toMatchObject({ id: expect.stringMatching(/^rly_/), status: "submitted" });
    const receipt = await chain.client.waitForTransactionReceipt({ hash: relay.transaction_hash });
    expect(receipt.from).toBe(hotWallet.address.toLowerCase());
    expect(await heldBy(request)).toBe(request.terms.amount);
    work();
    await untilStatus("mined");
    expect(await deps.db.selectFrom("payments").selectAll().execute()).toEqual([]);
  });

  test("that another request relays meanwhile gets that relay", async () => {
    const request = await newRequest();
    const { client } = deps.chains.get(31337) ?? expect.unreachable();
    const simulate = client.simulateContract;
    let first: unknown;
    vi.spyOn(client, "simulateContract").mockImplementationOnce(async (call) => {
      first = await relayCall(deps, request);
      return simulate(call);
    });
    const second = await relayCall(deps, request);
    expect(second).toEqual(first);
  });

  test("of a contract wallet is taken when the wallet says so (ERC-1271), else not", async () => {
    const says = async (answer: Hex) => {
      const { address } = privateKeyToAccount(generatePrivateKey());
      // Code that answers every call with one word.
      const bytecode: Hex = `0x63${answer.slice(2)}60e01b60005260206000f3`;
      await chain.client.setCode({ address, bytecode });
      await mint(address, 10n ** 9n);
      const request = await newRequest({ payer: address });
      return { ...request, signed: { kind: "fund", signature: `0x${"11".repeat(65)}` } as const };
    };
    const accepted = await says("0x1626ba7e");
    await relayCall(deps, accepted);
    expect(await heldBy(accepted)).toBe(accepted.terms.amount);
    const refused = await says("0xffffffff");
    await expect(relayCall(deps, refused)).rejects.toMatchObject({ code: "signature_invalid" });
  });
});

describe("a request is refused, and leaves no trace,", () => {
  afterEach(async () => {
    expect(await relays()).toEqual([]);
    expect(proxy.sent).toEqual([]);
  });

  test.each<[string, Partial<PaymentTerms>]>([
    ["a smaller amount", { amount: 1n }],
    ["another payee", { payee: customerAccount.address }],
    ["a longer time to pay", { fundBy: Math.floor(Date.now() / 1000) + 10 * 365 * 86_400 }],
    ["another payer", { payer: hotWallet.address }],
  ])("when the terms were changed after signing: %s", async (_what, changes) => {
    const request = await newRequest();
    const terms = { ...request.terms, ...changes };
    const attempt = relayCall(deps, { ...request, terms });
    await expect(attempt).rejects.toMatchObject({ code: "signature_invalid" });
  });

  test.each<[string, Hex]>([
    ["too short", "0x1234"],
    ["of nobody", `0x${"00".repeat(65)}`],
  ])("when the signature is %s", async (_what, signature) => {
    const attempt = relayCall(deps, {
      ...(await newRequest()),
      signed: { kind: "fund", signature },
    });
    await expect(attempt).rejects.toMatchObject({ code: "signature_invalid" });
  });

  test("when someone else submitted the signature before", async () => {
    const request = await newRequest();
    await chain.client.writeContract({
      ...{ account: customerAccount, address: escrow, abi: escrowAbi },
      functionName: "fundWithAuthorization",
      args: [request.terms, request.signed.signature],
    });
    const attempt = relayCall(deps, request);
    await expect(attempt).rejects.toMatchObject({ code: "authorization_used" });
  });

  test("when the time to pay is over", async () => {
    const attempt = relayCall(deps, await newRequest({ fundBy: 1_700_000_000 }));
    await expect(attempt).rejects.toMatchObject({
      code: "relay_rejected",
      message: expect.stringContaining("The time to pay is over"),
    });
  });

  test("when the payer has too little", async () => {
    const poor = privateKeyToAccount(generatePrivateKey());
    const attempt = relayCall(deps, await newRequest({ payer: poor.address }, poor));
    await expect(attempt).rejects.toMatchObject({
      code: "relay_rejected",
      message: expect.stringContaining("not enough of the token"),
    });
  });

  test("when the token knows no signatures", async () => {
    const native = `0x${"00".repeat(20)}` as const;
    const attempt = relayCall(deps, await newRequest({ token: native }));
    await expect(attempt).rejects.toMatchObject({ code: "token_not_gasless" });
  });

  test("when the hot wallet has too little for gas", async () => {
    const request = await newRequest();
    await chain.client.setBalance({ address: hotWallet.address, value: 1n });
    const attempt = relayCall(deps, request);
    await expect(attempt).rejects.toMatchObject(unavailable);
    await chain.client.setBalance({ address: hotWallet.address, value: parseEther("100") });
  });

  test("when the chain's node does not answer", async () => {
    const request = await newRequest();
    const attempt = relayCall(testDeps(deps.db, { rpcUrl: "http://127.0.0.1:1" }), request);
    await expect(attempt).rejects.toMatchObject(unavailable);
  });
});

test("a checkout is relayed for one payer at a time", async () => {
  proxy.misbehave = dropsTransactions;
  const request = await newRequest();
  await relayCall(deps, request);
  const other = privateKeyToAccount(generatePrivateKey());
  await mint(other.address, 10n ** 9n);
  const terms = { ...request.terms, payer: other.address };
  const signed = await signCall(terms, "fund", {}, other);
  const attempt = relayCall(deps, { ...request, terms, signed });
  await expect(attempt).rejects.toMatchObject(unavailable);
});

test("nobody else is charged for a checkout whose payment is mined but not read yet", async () => {
  const request = await newRequest();
  await relayCall(deps, request);
  work();
  await untilStatus("mined");
  const other = privateKeyToAccount(generatePrivateKey());
  await mint(other.address, 10n ** 9n);
  const terms = { ...request.terms, payer: other.address };
  const second = { ...request, terms, signed: await signCall(terms, "fund", {}, other) };
  await expect(relayCall(deps, second)).rejects.toMatchObject(unavailable);
  expect(await heldBy(second)).toBe(0n);
});

describe("when the nonce drifts", () => {
  const useNonce = async () => {
    await chain.client.sendTransaction({ account: hotWallet, to: hotWallet.address, value: 0n });
  };

  test("because something used the key before, the chain's nonce is taken", async () => {
    await relayCall(deps, await newRequest());
    await useNonce();
    await useNonce();
    const request = await newRequest();
    await relayCall(deps, request);
    expect(await heldBy(request)).toBe(request.terms.amount);
  });

  test("because something gave nonces back, the gap before a payment is filled", async () => {
    await relayCall(deps, await newRequest());
    await sql`update relay_accounts set next_nonce = next_nonce + 2`.execute(deps.db);
    const request = await newRequest();
    await relayCall(deps, request);
    expect(await heldBy(request)).toBe(0n);
    work();
    await vi.waitFor(async () => expect(await heldBy(request)).toBe(request.terms.amount), {
      timeout: 60_000,
    });
  });

  test("and the payment became impossible meanwhile, it fails and says why", async () => {
    proxy.misbehave = dropsTransactions;
    const request = await newRequest();
    await relayCall(deps, request);
    await chain.client.writeContract({
      ...{ account: customerAccount, address: escrow, abi: escrowAbi },
      functionName: "fundWithAuthorization",
      args: [request.terms, request.signed.signature],
    });
    await useNonce();
    proxy.misbehave = null;
    work();
    await chain.mine(4);
    await untilStatus("failed");
    expect(await relays()).toMatchObject([{ failure: expect.stringContaining("already made") }]);
  });
});

test("what nobody mines is replaced by a transaction that pays more", async () => {
  await chain.client.setAutomine(false);
  const request = await newRequest();
  const first = await relayCall(deps, request);
  await chain.client.setNextBlockBaseFeePerGas({ baseFeePerGas: parseGwei("100") });
  await chain.mine(6);
  expect(await heldBy(request)).toBe(0n);
  work();
  await replaced();
  await chain.mine(1);
  await untilStatus("mined");
  const [low, high] = await transactions();
  expect(low).toMatchObject({ hash: first.transaction_hash, status: "replaced" });
  expect(high).toMatchObject({ nonce: low?.nonce, status: "mined" });
  expect((high?.max_fee_per_gas ?? 0n) * 8n).toBeGreaterThanOrEqual(
    (low?.max_fee_per_gas ?? 0n) * 9n,
  );
  expect(await heldBy(request)).toBe(request.terms.amount);
});

test("what a node means to mine next, and does not, is replaced and not cancelled", async () => {
  await chain.client.setAutomine(false);
  await chain.client.setNextBlockBaseFeePerGas({ baseFeePerGas: parseGwei("1") });
  await chain.mine(1);
  const request = await newRequest();
  const { transaction_hash } = await relayCall(deps, request);
  for (let block = 0; block < 6; block += 1) {
    await chain.client.setNextBlockBaseFeePerGas({ baseFeePerGas: parseGwei("20") });
    await chain.mine(1);
  }
  await chain.client.setNextBlockBaseFeePerGas({ baseFeePerGas: parseGwei("1") });
  const { transactions: next } = await chain.client.getBlock({ blockTag: "pending" });
  expect(next).toEqual([transaction_hash]);
  work();
  await replaced();
  await chain.mine(1);
  await untilStatus("mined");
  expect(await heldBy(request)).toBe(request.terms.amount);
});

test("a payment refused when it was mined fails, says why, and can be asked for again", async () => {
  const payer = privateKeyToAccount(generatePrivateKey());
  await chain.client.setBalance({ address: payer.address, value: parseEther("1") });
  const request = await newRequest({ payer: payer.address }, payer);
  const { terms } = request;
  await mint(payer.address, terms.amount);
  await chain.client.setAutomine(false);
  const move = (from: typeof payer, to: Address) =>
    chain.client.writeContract({
      ...{ account: from, address: demoDollar.address, abi: demoDollarAbi },
      functionName: "transfer",
      args: [to, terms.amount],
      maxPriorityFeePerGas: parseGwei("50"),
      maxFeePerGas: parseGwei("400"),
      gas: 100_000n,
    });
  const first = await relayCall(deps, request);
  await move(payer, customerAccount.address);
  await chain.mine(1);
  work();
  await untilStatus("failed");
  expect(await relays()).toMatchObject([
    { failure: expect.stringContaining("not enough of the token") },
  ]);
  await expect(relayCall(deps, request)).rejects.toMatchObject({
    code: "relay_rejected",
    message: expect.stringMatching(/not enough of the token.*This request moved nothing\.$/),
  });

  await chain.client.setAutomine(true);
  await move(customerAccount, payer.address);
  const second = await relayCall(deps, request);
  expect(second.id).toBe(first.id);
  await untilStatus("mined");
  expect(await heldBy(request)).toBe(terms.amount);
});

test("a payment that a reorg drops is sent again", async () => {
  const snapshot = await chain.client.snapshot();
  const request = await newRequest();
  const { transaction_hash } = await relayCall(deps, request);
  work();
  await untilStatus("mined");
  await chain.client.revert({ id: snapshot });
  await chain.mine(1);
  await vi.waitFor(async () => expect(await heldBy(request)).toBe(request.terms.amount), {
    timeout: 60_000,
  });
  await untilStatus("mined");
  expect(await relays()).toMatchObject([{ transaction_hash }]);
});

test("a payment whose failure a reorg drops is under way again", async () => {
  const payer = privateKeyToAccount(generatePrivateKey());
  await chain.client.setBalance({ address: payer.address, value: parseEther("1") });
  const request = await newRequest({ payer: payer.address }, payer);
  const { terms } = request;
  await mint(payer.address, terms.amount);
  const snapshot = await chain.client.snapshot();
  await chain.client.setAutomine(false);
  await relayCall(deps, request);
  await chain.client.writeContract({
    ...{ account: payer, address: demoDollar.address, abi: demoDollarAbi },
    ...{ functionName: "transfer", args: [customerAccount.address, terms.amount] },
    ...{ maxPriorityFeePerGas: parseGwei("50"), maxFeePerGas: parseGwei("400"), gas: 100_000n },
  });
  await chain.mine(1);
  work();
  await untilStatus("failed");
  await chain.client.revert({ id: snapshot });
  await chain.mine(1);
  await untilStatus("submitted");
  expect(await relays()).toMatchObject([{ failure: null }]);
  // Its transaction is sent again later.
  await vi.waitFor(
    async () => {
      await chain.mine(1);
      expect(await relays()).toMatchObject([{ status: "mined" }]);
    },
    { timeout: 60_000, interval: 200 },
  );
  expect(await heldBy(request)).toBe(terms.amount);
});

test("a replaced transaction that is mined after all, in another block, is found", async () => {
  await chain.client.setAutomine(false);
  const snapshot = await chain.client.snapshot();
  const request = await newRequest();
  const { transaction_hash } = await relayCall(deps, request);
  await chain.client.setNextBlockBaseFeePerGas({ baseFeePerGas: parseGwei("100") });
  await chain.mine(6);
  work();
  await replaced();
  await chain.mine(1);
  await untilStatus("mined");
  const [first] = await transactions();
  proxy.misbehave = dropsTransactions;
  await chain.client.revert({ id: snapshot });
  await chain.mine(7);
  await untilStatus("submitted");
  await chain.client.sendRawTransaction({ serializedTransaction: first?.raw ?? "0x" });
  await chain.mine(5);
  await vi.waitFor(async () => expect((await relays())[0]?.status).not.toBe("submitted"), {
    timeout: 60_000,
  });
  expect(await relays()).toMatchObject([{ status: "mined", transaction_hash, failure: null }]);
  expect((await transactions()).map(({ status }) => status)).toEqual(["mined", "replaced"]);
});

test("sending tells no failure where the database is gone: what is stored is sent all the same", async () => {
  const gone = openDatabase(database.url, deps.log);
  await sql`select 1`.execute(gone);
  await gone.destroy();
  const [client] = deps.chains.values();
  const [wallet] = client ? hotWallets(deps, client) : [];
  if (!wallet) expect.unreachable();
  const raw = await wallet.account.signTransaction({
    ...{ chainId: 31337, type: "eip1559", nonce: await chainNonce(), to: hotWallet.address },
    ...{ gas: 21_000n, maxFeePerGas: parseGwei("100"), maxPriorityFeePerGas: 1n },
  });
  await broadcast({ ...deps, db: gone }, wallet, { hash: keccak256(raw), raw });
  expect(proxy.sent).toEqual([raw]);
});

test("many payments at once, seen through by two workers, each use one nonce", async () => {
  const before = await chainNonce();
  const requests = await Promise.all(Array.from({ length: 8 }, () => newRequest()));
  work();
  work();
  await Promise.all(requests.map((request) => relayCall(deps, request)));
  await vi.waitFor(
    async () => {
      const statuses = (await relays()).map(({ status }) => status);
      expect(statuses).toEqual(Array(8).fill("mined"));
    },
    { timeout: 20_000 },
  );
  for (const request of requests) expect(await heldBy(request)).toBe(request.terms.amount);
  expect(await chainNonce()).toBe(before + 8);
});
