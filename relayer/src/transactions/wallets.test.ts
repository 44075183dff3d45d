import { escrowAbi, paymentId } from "@handsel/protocol";
import { sql } from "kysely";
import { erc20Abi, parseEther, parseGwei } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { relayCall } from "../gasless/relayCall.ts";
import type { RelayRequest } from "../gasless/relayRequest.ts";
import type { Deps, Worker } from "../platform/part.ts";
import { addMerchant } from "../testing/addMerchant.ts";
import { eventually } from "../testing/eventually.ts";
import { dropsTransactions, startProviderProxy } from "../testing/providerProxy.ts";
import { isDone, newSignedRequest, signedKinds } from "../testing/relayRequests.ts";
import {
  customerAccount,
  demoDollar,
  escrow,
  localChain,
  startTestChain,
  type TestChain,
} from "../testing/testChain.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import { readEvents, testDeps } from "../testing/testFollower.ts";
import { checkBalance } from "./balance.ts";
import type { HotWallet } from "./hotWallet.ts";
import { hotWallets } from "./hotWallets.ts";
import { takeLease } from "./lease.ts";
import { requireAllowed } from "./requireAllowed.ts";
import { startTransactions } from "./startTransactions.ts";

const further = [generatePrivateKey(), generatePrivateKey()];

let database: TestDatabase;
let chain: TestChain;
let deps: Deps;
const workers: Worker[] = [];

beforeAll(async () => {
  [database, chain] = await Promise.all([createTestDatabase(), startTestChain()]);
});
beforeEach(async () => {
  await sql`truncate merchants, webhook_events, webhook_counters, relay_accounts, relay_budgets, relay_transactions cascade`.execute(
    database.db,
  );
  deps = configure({});
  await chain.client.setAutomine(true);
  for (const { account } of wallets()) {
    await chain.client.setBalance({ address: account.address, value: parseEther("100") });
  }
});
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.stop()));
});
afterAll(async () => {
  await Promise.all([database.remove(), chain.stop()]);
});

function configure(environment: Record<string, string>, rpcUrl: string | string[] = chain.rpcUrl) {
  const RELAY_PRIVATE_KEYS = further.join(",");
  return testDeps(database.db, { rpcUrl, environment: { RELAY_PRIVATE_KEYS, ...environment } });
}

function wallets(of: Deps = deps): HotWallet[] {
  const [client] = of.chains.values();
  return client ? hotWallets(of, client) : [];
}

function work(of: Deps = deps): Worker {
  const worker = startTransactions(of);
  workers.push(worker);
  return worker;
}

async function newRequest(changes: Partial<RelayRequest> = {}): Promise<RelayRequest> {
  const request = await newSignedRequest(deps, chain, "fund", {}, changes);
  return { ...request, ...changes };
}

async function isHeld({ terms }: RelayRequest): Promise<boolean> {
  const state = await chain.client.readContract({
    ...{ address: escrow, abi: escrowAbi, functionName: "paymentState" },
    args: [paymentId(terms, localChain.escrow)],
  });
  return state.held === terms.amount;
}

const relays = () => deps.db.selectFrom("relays").selectAll().execute();
const transactions = () =>
  deps.db.selectFrom("relay_transactions").selectAll().orderBy("nonce").execute();

describe("several hot wallets", () => {
  test("share many payments, releases and disputes at once, and use no nonce twice", async () => {
    const before = await Promise.all(wallets().map(nonceOf));
    const requests: RelayRequest[] = [];
    for (let count = 0; count < 12; count += 1) {
      const kind = signedKinds[count % signedKinds.length] ?? "fund";
      requests.push(await newSignedRequest(deps, chain, kind));
    }
    work();
    work();
    await Promise.all(requests.map((request) => relayCall(deps, request)));
    await eventually(async () => {
      await chain.mine(1);
      for (const { status } of await relays()) expect(status).toBe("mined");
    }, 50);
    for (const request of requests) expect(await isDone(chain, request)).toBe(true);
    const after = await Promise.all(wallets().map(nonceOf));
    const used = after.map((nonce, index) => nonce - (before[index] ?? 0));
    expect(used.reduce((sum, count) => sum + count)).toBe(12);
    expect(used.filter((count) => count > 0).length).toBeGreaterThan(1);
  });

  test("replace one that is empty", async () => {
    const [first] = wallets();
    if (!first) expect.unreachable();
    await chain.client.setBalance({ address: first.account.address, value: 1n });
    const request = await newRequest();
    await relayCall(deps, request);
    expect(await isHeld(request)).toBe(true);
    expect((await transactions()).map(({ account }) => account)).not.toContain(
      first.account.address,
    );
  });

  test("replace one whose transactions are pending", async () => {
    await chain.client.setAutomine(false);
    for (let count = 0; count < 3; count += 1) await relayCall(deps, await newRequest());
    const used = new Set((await transactions()).map(({ account }) => account));
    expect(used.size).toBe(3);
    await chain.mine(1);
  });
});

describe("a wallet", () => {
  test("is leased by one process at a time, and by another once the lease ends", async () => {
    await relayCall(deps, await newRequest());
    const [stored] = await transactions();
    const wallet = wallets().find(({ account }) => account.address === stored?.account);
    if (!wallet) expect.unreachable();
    expect(await takeLease(deps.db, wallet, "one")).toBe(true);
    expect(await takeLease(deps.db, wallet, "one")).toBe(true);
    expect(await takeLease(deps.db, wallet, "two")).toBe(false);
    await sql`update relay_accounts set leased_until = now() - interval '1 s'`.execute(deps.db);
    expect(await takeLease(deps.db, wallet, "two")).toBe(true);
  });

  test("is released by a process that stops", async () => {
    await relayCall(deps, await newRequest());
    const worker = work();
    const leases = () => deps.db.selectFrom("relay_accounts").select("leased_by").execute();
    await eventually(async () => {
      expect((await leases()).some(({ leased_by }) => leased_by !== null)).toBe(true);
    });
    await worker.stop();
    expect((await leases()).every(({ leased_by }) => leased_by === null)).toBe(true);
  });

  test("signs just the escrow's functions of its role and empty transfers to itself", () => {
    const [wallet] = wallets();
    if (!wallet) expect.unreachable();
    const self = wallet.account.address;
    const transfer = "0xa9059cbb" as const;
    expect(() => requireAllowed(wallet, { to: self, data: "0x", gas: 1n })).not.toThrow();
    for (const call of [
      { to: escrow, data: transfer, gas: 1n },
      { to: escrow, data: "0x", gas: 1n },
      { to: demoDollar.address, data: transfer, gas: 1n },
      { to: self, data: transfer, gas: 1n },
      { to: customerAccount.address, data: "0x", gas: 1n },
    ] as const) {
      expect(() => requireAllowed(wallet, call)).toThrow(/does not sign/);
    }
  });

  test("with a low balance alerts once, and again after it was filled", async () => {
    const merchantId = await addMerchant(deps);
    const telling = configure({ ADMINISTRATOR_MERCHANT_ID: merchantId });
    const [wallet] = wallets(telling);
    if (!wallet) expect.unreachable();
    const { address } = wallet.account;
    const setBalance = async (value: bigint) => {
      await chain.client.setBalance({ address, value });
      await checkBalance(telling, wallet);
    };
    const told = async () => (await readEvents(deps.db)).map(({ type }) => type);
    await setBalance(parseEther("100"));
    expect(await told()).toEqual([]);
    await setBalance(1_000n);
    await setBalance(900n);
    expect(await told()).toEqual(["relay.low_balance"]);
    const [event] = await readEvents(deps.db);
    expect(event?.data.object).toMatchObject({ address, balance: "1000" });
    await setBalance(parseEther("100"));
    await setBalance(1_000n);
    expect(await told()).toEqual(["relay.low_balance", "relay.low_balance"]);
  });

  test("with a low balance alerts, even if the process died before it had", async () => {
    const merchantId = await addMerchant(deps);
    const telling = configure({ ADMINISTRATOR_MERCHANT_ID: merchantId });
    const dies = {
      ...{ failed: async () => {}, stuck: async () => {} },
      lowBalance: () => Promise.reject(new Error("the process dies")),
    };
    const dying = { ...telling, parts: [{ name: "dies", transactionListener: dies }] };
    const [wallet] = wallets(telling);
    if (!wallet) expect.unreachable();
    await chain.client.setBalance({ address: wallet.account.address, value: 1_000n });
    await expect(checkBalance(dying, wallet)).rejects.toThrow("the process dies");
    await checkBalance(telling, wallet);
    expect(await readEvents(deps.db)).toMatchObject([{ type: "relay.low_balance" }]);
  });
});

describe("a budget in gas", () => {
  const refused = expect.objectContaining({
    code: "rate_limited",
    headers: { "retry-after": "3600" },
  });

  test.each([
    ["payer", "RELAY_GAS_PER_PAYER", {}],
    ["merchant", "RELAY_GAS_PER_MERCHANT", { client: "192.0.2.2" }],
    ["client", "RELAY_GAS_PER_CLIENT", {}],
  ] as const)(
    "for one %s holds across processes, and a refusal changes nothing",
    async (scope, variable, changes) => {
      const limited = () => configure({ [variable]: "250000" });
      const merchantId = await addMerchant(deps);
      const shared = scope === "merchant" ? { merchantId } : {};
      await relayCall(limited(), await newRequest(shared));
      const before = await deps.db.selectFrom("relay_budgets").selectAll().execute();
      await expect(
        relayCall(limited(), await newRequest({ ...shared, ...changes })),
      ).rejects.toEqual(refused);
      expect(await relays()).toHaveLength(1);
      expect(await transactions()).toHaveLength(1);
      expect(await deps.db.selectFrom("relay_budgets").selectAll().execute()).toEqual(before);
      await sql`update relay_budgets set hour = hour - interval '25 hours'`.execute(deps.db);
      await relayCall(limited(), await newRequest({ ...shared, ...changes }));
    },
  );

  test("of a merchant for disputes is separate, so that a shop cannot use it up", async () => {
    const limited = configure({ RELAY_GAS_PER_MERCHANT: "250000" });
    const merchantId = await addMerchant(deps);
    await relayCall(limited, await newRequest({ merchantId }));
    await expect(relayCall(limited, await newRequest({ merchantId }))).rejects.toEqual(refused);
    const disputes = async () => ({
      ...(await newSignedRequest(deps, chain, "dispute")),
      merchantId,
    });
    await relayCall(limited, await disputes());
    await sql`update relay_budgets set gas = 250000 where key like '%:disputes'`.execute(deps.db);
    await expect(relayCall(limited, await disputes())).rejects.toEqual(refused);
  });

  test("of all clients of one IPv6 site together is bounded", async () => {
    const limited = configure({
      ...{ RELAY_GAS_PER_CLIENT: "150000", RELAY_GAS_PER_PAYER: "100000000" },
    });
    const from = async (count: number) => {
      const request = await newSignedRequest(deps, chain, "release");
      return relayCall(limited, { ...request, client: `2001:db8:1:${count.toString(16)}::/64` });
    };
    let taken = 0;
    await expect(async () => {
      for (; taken < 40; taken += 1) await from(taken);
    }).rejects.toEqual(refused);
    expect(taken).toBeGreaterThan(10);
    const elsewhere = await newSignedRequest(deps, chain, "release");
    await relayCall(limited, { ...elsewhere, client: "2001:db8:2:1::/64" });
  });

  test("of others is not used", async () => {
    const limited = configure({
      RELAY_GAS_PER_MERCHANT: "250000",
      RELAY_GAS_PER_CLIENT: "250000",
    });
    await relayCall(limited, await newRequest());
    await relayCall(limited, await newRequest({ client: "192.0.2.2" }));
  });
});

describe("a transaction that is not mined", () => {
  // The fee that another test left could be one at which `outprice` raises nothing.
  beforeEach(async () => {
    await chain.client.setNextBlockBaseFeePerGas({ baseFeePerGas: parseGwei("1") });
    await chain.mine(1);
  });

  /** Raises the base fee above the offered fees. */
  async function outprice(): Promise<void> {
    await chain.client.setNextBlockBaseFeePerGas({ baseFeePerGas: parseGwei("300") });
  }

  test("is cancelled once the chain would refuse it, and frees its nonce", async () => {
    await chain.client.setAutomine(false);
    const request = await newRequest();
    const { transaction_hash } = await relayCall(deps, request);
    await outprice();
    await chain.client.writeContract({
      ...{ account: customerAccount, address: escrow, abi: escrowAbi },
      functionName: "fundWithAuthorization",
      args: [request.terms, request.signed.signature],
      ...{ maxFeePerGas: parseGwei("2000"), maxPriorityFeePerGas: parseGwei("10"), gas: 400_000n },
    });
    await chain.mine(1);
    expect(await isHeld(request)).toBe(true);
    await chain.mine(6);
    work();
    await eventually(async () => {
      await chain.mine(1);
      expect(await relays()).toMatchObject([{ status: "failed" }]);
      const mined = (await transactions()).find(({ status }) => status === "mined");
      expect(mined).toMatchObject({ relay_id: null, data: "0x", gas: 21_000n });
    }, 200);
    expect(await relays()).toMatchObject([{ failure: expect.stringContaining("already made") }]);
    const rows = await transactions();
    expect(rows.find(({ hash }) => hash === transaction_hash)?.status).toBe("replaced");
    await chain.client.setAutomine(true);
    const next = await newRequest();
    await relayCall(deps, next);
    expect(await isHeld(next)).toBe(true);
  });

  test("of a kind that no part declares any more is cancelled", async () => {
    await chain.client.setAutomine(false);
    await relayCall(deps, await newRequest());
    await outprice();
    await chain.mine(7);
    work({ ...deps, parts: deps.parts.filter(({ name }) => name !== "gasless") });
    await eventually(async () => {
      await chain.mine(1);
      expect(await relays()).toMatchObject([
        { status: "failed", failure: "This relayer no longer makes calls of the kind fund." },
      ]);
    }, 200);
    expect(await transactions()).toContainEqual(
      expect.objectContaining({ relay_id: null, status: "mined" }),
    );
  });

  test("at the fee cap is told to its merchant once", async () => {
    await chain.client.setAutomine(false);
    const request = await newRequest();
    await relayCall(deps, request);
    await outprice();
    await chain.mine(7);
    work(configure({ RELAY_MAX_FEE_GWEI: "1" }));
    await eventually(async () => {
      await chain.mine(1);
      expect((await readEvents(deps.db)).map(({ type }) => type)).toEqual(["relay.stuck"]);
    });
    const [event] = await readEvents(deps.db);
    expect(event?.data.object).toMatchObject({
      ...{ object: "relay", kind: "fund", checkout_id: request.checkoutId, status: "submitted" },
      payment_id: paymentId(request.terms, localChain.escrow),
    });
    await chain.client.setNextBlockBaseFeePerGas({ baseFeePerGas: 1n });
    await chain.mine(1);
  });

  test("at the fee cap is sent again if nodes forgot it, and holds up no other", async () => {
    const proxy = await startProviderProxy(chain.rpcUrl);
    try {
      proxy.misbehave = dropsTransactions;
      const one = { RELAY_PRIVATE_KEYS: "" };
      const requests = [await newRequest(), await newRequest()];
      for (const request of requests) await relayCall(configure(one, proxy.url), request);
      await chain.mine(7);
      work(configure({ ...one, RELAY_MAX_FEE_GWEI: "1" }));
      for (const request of requests) {
        await eventually(async () => expect(await isHeld(request)).toBe(true));
      }
    } finally {
      await proxy.close();
    }
  });

  test("is told as stuck again if it fails, is asked for anew, and is stuck again", async () => {
    await chain.client.setAutomine(false);
    const payer = privateKeyToAccount(generatePrivateKey());
    const request = await newSignedRequest(
      deps,
      chain,
      "fund",
      { payer: payer.address },
      { signer: payer },
    );
    const { amount } = request.terms;
    await chain.client.setBalance({ address: payer.address, value: parseEther("1") });
    const move = async (account: typeof payer, to: typeof payer) => {
      await chain.client.writeContract({
        ...{ account, address: demoDollar.address, abi: erc20Abi, functionName: "transfer" },
        ...{ args: [to.address, amount], gas: 200_000n },
        ...{ maxFeePerGas: parseGwei("2000"), maxPriorityFeePerGas: parseGwei("10") },
      });
      await chain.mine(1);
    };
    const stuck = async (times: number) => {
      const { id } = await relayCall(deps, request);
      await outprice();
      await chain.mine(7);
      const worker = work(configure({ RELAY_MAX_FEE_GWEI: "1" }));
      await eventually(async () => {
        expect((await readEvents(deps.db)).map(({ type }) => type)).toEqual(
          Array(times).fill("relay.stuck"),
        );
      });
      await worker.stop();
      return id;
    };
    await move(customerAccount, payer);
    const first = await stuck(1);
    // The money is gone, so the call is cancelled.
    await move(payer, customerAccount);
    const worker = work();
    await eventually(async () => {
      await chain.mine(1);
      expect(await relays()).toMatchObject([{ status: "failed" }]);
    }, 200);
    await worker.stop();
    await move(customerAccount, payer);
    expect(await stuck(2)).toBe(first);
    await chain.client.setNextBlockBaseFeePerGas({ baseFeePerGas: 1n });
    await chain.mine(1);
  });
});

test("a provider that drops transactions does no harm where there is another", async () => {
  const proxy = await startProviderProxy(chain.rpcUrl);
  proxy.misbehave = dropsTransactions;
  try {
    const request = await newRequest();
    await relayCall(configure({}, [proxy.url, chain.rpcUrl]), request);
    await eventually(async () => expect(await isHeld(request)).toBe(true));
  } finally {
    await proxy.close();
  }
});

function nonceOf({ account }: HotWallet): Promise<number> {
  return chain.client.getTransactionCount({ address: account.address });
}
