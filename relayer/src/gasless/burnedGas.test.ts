import { demoDollarAbi, escrowAbi, paymentId, permit2Address } from "@handsel/protocol";
import { sql } from "kysely";
import { type Address, type Hex, parseEther, parseGwei, parseSignature } from "viem";
import { generatePrivateKey, type PrivateKeyAccount, privateKeyToAccount } from "viem/accounts";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { registry } from "../platform/metrics.ts";
import type { Deps, Worker } from "../platform/part.ts";
import { addMerchant } from "../testing/addMerchant.ts";
import { eventually } from "../testing/eventually.ts";
import { installPermit2, newSignedRequest, signCall } from "../testing/relayRequests.ts";
import {
  customerAccount,
  demoDollar,
  escrow,
  localChain,
  startTestChain,
  type TestChain,
} from "../testing/testChain.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import { newTerms, testDeps } from "../testing/testFollower.ts";
import { startTransactions } from "../transactions/startTransactions.ts";
import { relayCall } from "./relayCall.ts";
import type { RelayRequest } from "./relayRequest.ts";

const PRICE = 25_000_000n;
/** Fees of a transaction that a block takes before every relay. */
const first = { maxPriorityFeePerGas: parseGwei("50"), maxFeePerGas: parseGwei("900") };

let database: TestDatabase;
let chain: TestChain;
let deps: Deps;
let shop: string;
const workers: Worker[] = [];

beforeAll(async () => {
  [database, chain] = await Promise.all([createTestDatabase(), startTestChain()]);
  await installPermit2(chain);
});
beforeEach(async () => {
  await sql`truncate merchants, webhook_events, webhook_counters, relay_accounts, relay_budgets, relay_transactions cascade`.execute(
    database.db,
  );
  deps = testDeps(database.db, { rpcUrl: chain.rpcUrl });
  shop = await addMerchant(deps);
  await chain.client.setAutomine(true);
});
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.stop()));
});
afterAll(async () => {
  await Promise.all([database.remove(), chain.stop()]);
});

const token = { address: demoDollar.address, abi: demoDollarAbi } as const;

/** A fresh wallet with money for so many payments, that has approved Permit2. */
async function newPayer(payments = 1n, approved = 1_000n): Promise<PrivateKeyAccount> {
  const payer = privateKeyToAccount(generatePrivateKey());
  await chain.client.setBalance({ address: payer.address, value: parseEther("10") });
  await chain.client.writeContract({
    ...{ ...token, account: customerAccount, functionName: "mint" },
    args: [payer.address, PRICE * payments],
  });
  await chain.client.writeContract({
    ...{ ...token, account: payer, functionName: "approve" },
    args: [permit2Address, PRICE * approved],
  });
  return payer;
}

/** A signed payment of a checkout of the shop. */
function order(
  payer: PrivateKeyAccount,
  kind: "fund" | "fund_permit2" = "fund",
): Promise<RelayRequest> {
  const changes = { payer: payer.address };
  return newSignedRequest(deps, chain, kind, changes, { signer: payer, merchantId: shop });
}

/** Relays all at once, and returns the code of each answer. */
async function relayAll(requests: readonly RelayRequest[]): Promise<string[]> {
  const answers = await Promise.allSettled(requests.map((request) => relayCall(deps, request)));
  return answers.map((answer) =>
    answer.status === "fulfilled" ? "taken" : String(answer.reason?.code),
  );
}

async function moveMoneyAway(payer: PrivateKeyAccount, to: Address): Promise<void> {
  const args = [to, await balanceOf(payer.address)] as const;
  await chain.client.writeContract({
    ...{ ...token, account: payer, functionName: "transfer", args, gas: 100_000n, ...first },
  });
}

function balanceOf(address: Address): Promise<bigint> {
  return chain.client.readContract({ ...token, functionName: "balanceOf", args: [address] });
}

/** Mines, and has every outcome recorded. */
async function finish(): Promise<string[]> {
  if (workers.length === 0) workers.push(startTransactions(deps));
  await eventually(async () => {
    await chain.mine(1);
    expect(await relaysOf(["stored", "submitted"])).toEqual([]);
  }, 50);
  await chain.client.setAutomine(true);
  return (await relaysOf(["mined", "failed"])).map(({ status }) => status);
}

function relaysOf(statuses: ("stored" | "submitted" | "mined" | "failed")[]) {
  return deps.db
    .selectFrom("relays")
    .selectAll()
    .where("status", "in", statuses)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
}

async function spent(scope: "payer" | "merchant" | "client"): Promise<bigint> {
  const rows = await deps.db
    .selectFrom("relay_budgets")
    .select("gas")
    .where("scope", "=", scope)
    .execute();
  return rows.reduce((sum, { gas }) => sum + gas, 0n);
}

async function reverts(reason: string): Promise<number> {
  const metric = registry.getSingleMetric("handsel_relay_reverts_total");
  const { values } = (await metric?.get()) ?? { values: [] };
  return values.find(({ labels }) => labels.reason === reason)?.value ?? 0;
}

/** Has a payment revert: the payer moves the money away before it is mined. */
async function burn(client = "192.0.2.1"): Promise<string> {
  const payer = await newPayer();
  const request = { ...(await order(payer)), client };
  await chain.client.setAutomine(false);
  const [answer = ""] = await relayAll([request]);
  if (answer === "taken") await moveMoneyAway(payer, customerAccount.address);
  await finish();
  return answer;
}

describe("a payer with money for one payment who signs thirty at once", () => {
  const kinds = {
    "for the token": ["fund"],
    "for Permit2": ["fund_permit2"],
    "for both": ["fund", "fund_permit2"],
  } as const;
  test.each(Object.entries(kinds))("%s has one relayed, and none reverts", async (_what, list) => {
    const payer = await newPayer();
    const requests: RelayRequest[] = [];
    for (let count = 0; count < 30; count += 1) {
      requests.push(await order(payer, list[count % list.length]));
    }
    await chain.client.setAutomine(false);
    const codes = await relayAll(requests);
    expect(codes.filter((code) => code === "taken")).toHaveLength(1);
    expect(new Set(codes)).toEqual(new Set(["taken", "relay_unavailable"]));
    expect(await finish()).toEqual(["mined"]);
    expect(await balanceOf(payer.address)).toBe(0n);
  });

  test("is refused those too whose money Permit2 may not take", async () => {
    const payer = await newPayer(30n, 2n);
    const requests: RelayRequest[] = [];
    for (let count = 0; count < 6; count += 1) requests.push(await order(payer, "fund_permit2"));
    await chain.client.setAutomine(false);
    expect((await relayAll(requests)).filter((code) => code === "taken")).toHaveLength(2);
    expect(await finish()).toEqual(["mined", "mined"]);
  });

  test("may pay again as soon as the first is through", async () => {
    const payer = await newPayer(2n);
    expect(await relayAll([await order(payer)])).toEqual(["taken"]);
    await finish();
    expect(await relayAll([await order(payer)])).toEqual(["taken"]);
    expect(await finish()).toEqual(["mined", "mined"]);
  });
});

test("one Permit2 nonce is on its way for one payment at a time", async () => {
  const payer = await newPayer(2n);
  const [one, two] = [await order(payer, "fund_permit2"), await order(payer, "fund_permit2")];
  const terms = {
    ...two.terms,
    salt: one.terms.salt,
    orderReference: `0x${"07".repeat(32)}` as Hex,
  };
  const reused = { ...two, terms, signed: await signCall(terms, "fund_permit2", {}, payer) };
  await chain.client.setAutomine(false);
  expect((await relayAll([one, reused])).sort()).toEqual(["authorization_used", "taken"]);
  await finish();
});

test("one transfer cannot make more than eight payments fail", async () => {
  const payer = await newPayer(20n);
  const requests: RelayRequest[] = [];
  for (let count = 0; count < 20; count += 1) requests.push(await order(payer));
  await chain.client.setAutomine(false);
  expect((await relayAll(requests)).filter((code) => code === "taken")).toHaveLength(8);
  await finish();
});

describe("a payment that fails by its payer's doing", () => {
  test("costs the shop nothing, payer and client dearly, and is counted by reason", async () => {
    const before = await reverts("relay_rejected");
    expect(await burn()).toBe("taken");
    const [relay] = await relaysOf(["failed"]);
    expect(relay).toMatchObject({ client: null, counted_gas: null });
    expect(await spent("merchant")).toBe(0n);
    const once = await spent("payer");
    expect(once).toBeGreaterThan(200_000n);
    expect(await spent("client")).toBe(once);
    expect(await reverts("relay_rejected")).toBe(before + 1);
    await burn();
    // Another payer, but the second failure of this client: eight times, after two times.
    const second = (await spent("payer")) - once;
    expect(await spent("client")).toBe(once + 4n * second);
    expect(await spent("merchant")).toBe(0n);
  });

  test("by a cancelled authorization is no better", async () => {
    const payer = await newPayer();
    const request = await order(payer);
    const nonce = paymentId(request.terms, localChain.escrow);
    const { name, version } = demoDollar.authorization ?? expect.unreachable();
    const cancellation = await payer.signTypedData({
      domain: { name, version, chainId: 31337, verifyingContract: demoDollar.address },
      types: {
        CancelAuthorization: [
          { name: "authorizer", type: "address" },
          { name: "nonce", type: "bytes32" },
        ],
      },
      primaryType: "CancelAuthorization",
      message: { authorizer: payer.address, nonce },
    });
    const { r, s, v = 27n } = parseSignature(cancellation);
    await chain.client.setAutomine(false);
    await relayCall(deps, request);
    await chain.client.writeContract({
      ...{ ...token, account: payer, functionName: "cancelAuthorization", ...first, gas: 100_000n },
      args: [payer.address, nonce, Number(v), r, s],
    });
    expect(await finish()).toEqual(["failed"]);
    expect(await spent("merchant")).toBe(0n);
    expect(await spent("payer")).toBeGreaterThan(200_000n);
    expect(await reverts("authorization_used")).toBeGreaterThan(0);
  });

  test("ends the free gas of a network, whatever wallets it uses, but not that of the shop", async () => {
    const answers: string[] = [];
    while (!answers.includes("rate_limited")) answers.push(await burn("192.0.2.66"));
    expect(answers.length).toBeLessThan(10);
    expect(await spent("merchant")).toBe(0n);
    const honest = { ...(await order(await newPayer())), client: "192.0.2.7" };
    expect(await relayAll([honest])).toEqual(["taken"]);
  });

  test("cannot use up a small budget of a shop with many networks either", async () => {
    deps = testDeps(database.db, {
      ...{ rpcUrl: chain.rpcUrl, environment: { RELAY_GAS_PER_MERCHANT: "250000" } },
    });
    for (let network = 1; network <= 5; network += 1) {
      expect(await burn(`198.51.100.${network}`)).toBe("taken");
    }
    expect(await relayAll([await order(await newPayer())])).toEqual(["taken"]);
  });
});

test("a payment that a stranger brought to the chain first is not held against its payer", async () => {
  const payer = await newPayer();
  const request = await order(payer);
  await chain.client.setAutomine(false);
  await relayCall(deps, request);
  await chain.client.writeContract({
    ...{ account: customerAccount, address: escrow, abi: escrowAbi, ...first, gas: 400_000n },
    functionName: "fundWithAuthorization",
    args: [request.terms, request.signed.signature],
  });
  const counted = await spent("payer");
  expect(await finish()).toEqual(["failed"]);
  expect(await spent("payer")).toBe(counted);
  expect(await spent("merchant")).toBe(0n);
});

test("a success counts once for all", async () => {
  expect(await relayAll([await order(await newPayer())])).toEqual(["taken"]);
  const counted = await spent("merchant");
  expect(await finish()).toEqual(["mined"]);
  for (const scope of ["payer", "merchant", "client"] as const) {
    expect(await spent(scope)).toBe(counted);
  }
});

describe("strangers cannot use up the budget of a shop's orders", () => {
  beforeEach(() => {
    deps = testDeps(database.db, {
      ...{ rpcUrl: chain.rpcUrl, environment: { RELAY_GAS_PER_MERCHANT: "250000" } },
    });
  });

  test("by checkouts that they opened by a payment link", async () => {
    const opened = async () => ({ ...(await order(await newPayer())), isOfLink: true });
    expect(await relayAll([await opened()])).toEqual(["taken"]);
    expect(await relayAll([await opened()])).toEqual(["rate_limited"]);
    expect(await relayAll([await order(await newPayer())])).toEqual(["taken"]);
  });

  test.each(["release", "dispute"] as const)("by a %s of payments of their own", async (kind) => {
    const made = async () => {
      const arbiter = privateKeyToAccount(generatePrivateKey()).address;
      return newSignedRequest(deps, chain, kind, { arbiter }, { merchantId: shop });
    };
    const answers: string[] = [];
    const own = { checkoutId: null };
    while (!answers.includes("rate_limited")) {
      answers.push(...(await relayAll([{ ...(await made()), ...own }])));
    }
    expect(await relayAll([await order(await newPayer())])).toEqual(["taken"]);
    const { checkoutId } = await order(await newPayer());
    expect(await relayAll([{ ...(await made()), checkoutId }])).toEqual(["taken"]);
  });
});

test.each([
  ["release", "dispute"],
  ["dispute", "release"],
] as const)("while a %s is on its way, a %s of the same payment waits", async (one, other) => {
  const terms = newTerms({ arbiter: privateKeyToAccount(generatePrivateKey()).address });
  await chain.fund(terms);
  const made = await order(customerAccount);
  const signed = async (kind: "release" | "dispute") => ({
    ...{ ...made, checkoutId: null, terms, signed: await signCall(terms, kind) },
  });
  const [first, second] = [await signed(one), await signed(other)];
  await chain.client.setAutomine(false);
  expect(await relayAll([first])).toEqual(["taken"]);
  expect(await relayAll([second])).toEqual(["relay_unavailable"]);
  expect(await finish()).toEqual(["mined"]);
});

test("a payment is released in ten parts without gas, and no more", async () => {
  const terms = newTerms();
  await chain.fund(terms);
  const request = await order(customerAccount);
  for (let part = 0n; part < 11n; part += 1n) {
    const held = terms.amount - part;
    const signed = await signCall(terms, "release", { amount: 1n, held });
    const [code] = await relayAll([{ ...request, checkoutId: null, terms, signed }]);
    expect(code).toBe(part < 10n ? "taken" : "relay_unavailable");
    await finish();
  }
});

test("contract accounts that could change their mind together are relayed four at a time", async () => {
  const requests: RelayRequest[] = [];
  for (let count = 0; count < 8; count += 1) {
    const { address } = privateKeyToAccount(generatePrivateKey());
    // Code that accepts every signature.
    await chain.client.setCode({ address, bytecode: "0x631626ba7e60e01b60005260206000f3" });
    await chain.client.writeContract({
      ...{ ...token, account: customerAccount, functionName: "mint", args: [address, PRICE] },
    });
    requests.push(
      await newSignedRequest(deps, chain, "fund", { payer: address }, { merchantId: shop }),
    );
  }
  await chain.client.setAutomine(false);
  expect((await relayAll(requests)).filter((code) => code === "taken")).toHaveLength(4);
  const elsewhere = requests.map((request) => ({ ...request, client: "192.0.2.9" }));
  expect((await relayAll(elsewhere)).filter((code) => code === "taken")).toHaveLength(8);
  await finish();
});
