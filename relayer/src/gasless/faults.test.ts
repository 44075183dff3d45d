import { spawn } from "node:child_process";
import { join } from "node:path";
import { escrowAbi, termsToJson } from "@handsel/protocol";
import { accounts } from "@handsel/services/accounts";
import { sql } from "kysely";
import { type Abi, parseGwei } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { Deps, Worker } from "../platform/part.ts";
import {
  dropsTransactions,
  hangsOnTransactions,
  type ProviderProxy,
  startProviderProxy,
} from "../testing/providerProxy.ts";
import { isDone, newSignedRequest, signCall, signedKinds } from "../testing/relayRequests.ts";
import { customerAccount, escrow, startTestChain, type TestChain } from "../testing/testChain.ts";
import { testEnvironment } from "../testing/testConfig.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import { testDeps } from "../testing/testFollower.ts";
import { startTransactions } from "../transactions/startTransactions.ts";
import { relayCall } from "./relayCall.ts";
import type { RelayRequest } from "./relayRequest.ts";
import { escrowCall } from "./signedCall.ts";

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
  await sql`truncate merchants, webhook_events, webhook_counters, relay_accounts, relay_budgets, relay_transactions cascade`.execute(
    database.db,
  );
  proxy = await startProviderProxy(chain.rpcUrl);
  deps = testDeps(database.db, { rpcUrl: proxy.url });
  await chain.client.setAutomine(true);
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

const relays = () => deps.db.selectFrom("relays").selectAll().execute();
const transactions = () =>
  deps.db.selectFrom("relay_transactions").selectAll().orderBy("created_at").execute();
const untilStatus = (status: string) =>
  vi.waitFor(async () => expect(await relays()).toMatchObject([{ status }]), { timeout: 60_000 });

describe.each(signedKinds)("a %s", (kind) => {
  let request: RelayRequest;
  beforeEach(async () => {
    request = await newSignedRequest(deps, chain, kind);
  });

  test("that the node forgot is sent again", async () => {
    proxy.misbehave = dropsTransactions;
    await relayCall(deps, request);
    expect(await isDone(chain, request)).toBe(false);
    proxy.misbehave = null;
    work();
    await untilStatus("mined");
    expect(await isDone(chain, request)).toBe(true);
  });

  test("whose nonce was taken by something else is signed again", async () => {
    proxy.misbehave = dropsTransactions;
    const lost = await relayCall(deps, request);
    await chain.client.sendTransaction({ account: hotWallet, to: hotWallet.address, value: 0n });
    proxy.misbehave = null;
    work();
    await chain.mine(4);
    await untilStatus("mined");
    expect(await isDone(chain, request)).toBe(true);
    const [relay] = await relays();
    expect(relay?.transaction_hash).not.toBe(lost.transaction_hash);
    expect((await transactions()).map(({ status }) => status)).toEqual(["replaced", "mined"]);
  });

  test("stored by a process that is killed before it sends is sent by another", async () => {
    proxy.misbehave = hangsOnTransactions;
    const program = join(import.meta.dirname, "..", "testing", "relayProcess.ts");
    const argument = JSON.stringify({ ...request, terms: termsToJson(request.terms) });
    const chains = JSON.stringify([{ id: 31337, rpcUrl: proxy.url, confirmations: 1 }]);
    const child = spawn(process.execPath, [program, argument], {
      env: { ...process.env, ...testEnvironment({ DATABASE_URL: database.url, CHAINS: chains }) },
      stdio: "inherit",
    });
    await vi.waitFor(() => expect(proxy.sent).toHaveLength(1), { timeout: 60_000 });
    child.kill("SIGKILL");
    expect(await isDone(chain, request)).toBe(false);
    const [stored] = await transactions();
    expect(await relays()).toMatchObject([{ status: "stored", transaction_hash: stored?.hash }]);

    proxy.misbehave = null;
    work();
    await untilStatus("mined");
    expect(await isDone(chain, request)).toBe(true);
    expect(proxy.sent.every((raw) => raw === stored?.raw)).toBe(true);
    expect(await transactions()).toMatchObject([{ hash: stored?.hash, status: "mined" }]);
  });

  test("whose receipt the node does not have yet is closed once it has", async () => {
    proxy.misbehave = ({ method }) => (method === "eth_getTransactionReceipt" ? null : undefined);
    const sent = await relayCall(deps, request);
    work();
    await vi.waitFor(
      () => {
        const asked = proxy.asked.filter((method) => method === "eth_getTransactionReceipt");
        expect(asked.length).toBeGreaterThan(3);
      },
      { timeout: 60_000 },
    );
    expect(await isDone(chain, request)).toBe(true);
    expect(await relays()).not.toMatchObject([{ status: "mined" }]);
    proxy.misbehave = null;
    await untilStatus("mined");
    expect(await transactions()).toMatchObject([{ hash: sent.transaction_hash, status: "mined" }]);
  });

  test("is relayed once, however often and however fast it is asked for", async () => {
    const address = hotWallet.address;
    const before = await chain.client.getTransactionCount({ address });
    const first = await Promise.all(Array.from({ length: 4 }, () => relayCall(deps, request)));
    work();
    await untilStatus("mined");
    const later = await relayCall(deps, request);
    expect(new Set([...first, later].map(({ id }) => id)).size).toBe(1);
    expect(new Set([...first, later].map((relay) => relay.transaction_hash)).size).toBe(1);
    expect(await chain.client.getTransactionCount({ address })).toBe(before + 1);
  });
});

describe.each(["release", "dispute"] as const)("a %s that nobody mines", (kind) => {
  /** Has the payer change the payment with their own transaction at a higher fee. */
  async function moveOn({ terms, signed }: RelayRequest): Promise<void> {
    const { functionName, args } =
      signed.kind === "dispute"
        ? escrowCall(terms, await signCall(terms, "release"))
        : { functionName: "capture", args: [terms, 1n, false] };
    await chain.client.writeContract({
      ...{ account: customerAccount, address: escrow, abi: escrowAbi as Abi, functionName, args },
      ...{ maxFeePerGas: parseGwei("2000"), maxPriorityFeePerGas: parseGwei("10"), gas: 400_000n },
    });
  }

  test("is cancelled once the payment has moved on, and says so", async () => {
    const request = await newSignedRequest(deps, chain, kind);
    await chain.client.setAutomine(false);
    const { transaction_hash } = await relayCall(deps, request);
    await chain.client.setNextBlockBaseFeePerGas({ baseFeePerGas: parseGwei("300") });
    await moveOn(request);
    await chain.mine(7);
    work();
    await vi.waitFor(
      async () => {
        await chain.mine(1);
        expect(await relays()).toMatchObject([{ status: "failed" }]);
        const mined = (await transactions()).find(({ status }) => status === "mined");
        expect(mined).toMatchObject({ relay_id: null, data: "0x" });
      },
      { timeout: 60_000, interval: 200 },
    );
    expect(await relays()).toMatchObject([{ failure: expect.stringMatching(/moved nothing\.$/) }]);
    const rows = await transactions();
    expect(rows.find(({ hash }) => hash === transaction_hash)?.status).toBe("replaced");
    await expect(relayCall(deps, request)).rejects.toMatchObject({ code: "payment_changed" });
  });

  test("holds up no other, but a second of the same payment waits for it", async () => {
    const request = await newSignedRequest(deps, chain, kind);
    proxy.misbehave = dropsTransactions;
    await relayCall(deps, request);
    const second = await signCall(request.terms, kind, { deadline: 2_000_000_000 });
    await expect(relayCall(deps, { ...request, signed: second })).rejects.toMatchObject({
      code: "relay_unavailable",
      message: expect.stringContaining("Another transaction of this payment"),
    });
    proxy.misbehave = null;
    const other = await newSignedRequest(deps, chain, kind);
    proxy.misbehave = dropsTransactions;
    await relayCall(deps, other);
    expect((await relays()).map(({ status }) => status)).toEqual(["submitted", "submitted"]);
  });
});
