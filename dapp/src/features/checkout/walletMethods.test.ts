import { hardhat } from "viem/chains";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { connect, disconnect, getConnection } from "wagmi/actions";
import { forgetActivity, listActivities } from "../../lib/activity/activities.ts";
import type { Checkout } from "../../lib/api/apiTypes.ts";
import { askWallet, openQuestion } from "../../lib/chain/askWallet.ts";
import { type PayWorld, type RpcRequest, startPayWorld } from "../../testing/payWorld.ts";
import { failures, noes, oddForms, unknowns } from "../../testing/refusals.ts";
import { acceptOffer } from "./acceptOffer.ts";
import { explainPayment } from "./explainPayment.ts";
import { pay } from "./pay.ts";
import type { PayMethod } from "./preparePayment.ts";
import { readWays } from "./readWays.ts";

let world: PayWorld;

vi.mock("../../lib/api/api.ts", async (load) => ({
  ...(await load<typeof import("../../lib/api/api.ts")>()),
  api: {
    POST: async (_: string, { body }: { body: unknown }) => {
      const response = await world.relay(body);
      const content: unknown = await response.json();
      return response.ok ? { data: content, response } : { error: content, response };
    },
  },
}));

// A second of the pages is a fiftieth here.
vi.mock("../../lib/time/pause.ts", () => ({
  pause: (milliseconds: number) => new Promise((end) => setTimeout(end, milliseconds / 50)),
}));

beforeAll(async () => {
  world = await startPayWorld();
}, 120_000);

type Honest = (request: RpcRequest) => Promise<unknown>;

/** What a wallet does in place of answering; `honest` is what it would do. */
type Misbehaviour = (honest: () => Promise<unknown>) => unknown;

const refuse = (refusal: unknown) => () => Promise.reject(refusal);

/** Everything that a wallet may do in place of what it should. Keys end the sentence "a wallet that …". */
const misbehaviours: Record<string, { kind: Kind; act: Misbehaviour }> = {
  ...kindOf(
    "no",
    rename((how) => `refuses ${how}`, noes),
    refuse,
  ),
  ...kindOf("failure", failures, refuse),
  ...kindOf("unknown", unknowns, refuse),
  ...kindOf("silent", { "never answers": null }, () => () => new Promise(() => {})),
  ...kindOf("late", { "answers late": null }, () => lateAnswer),
  ...kindOf("twice", { "does it twice": null }, () => async (honest) => {
    const answer = await honest();
    await honest().catch(() => {});
    return answer;
  }),
  ...kindOf(
    "odd",
    rename((what) => `does it, and answers ${what}`, oddForms),
    (odd) => {
      return async (honest) => {
        await honest();
        return odd;
      };
    },
  ),
  ...kindOf(
    "lie",
    rename((what) => `does nothing, and answers ${what}`, oddForms),
    (odd) => {
      return () => odd;
    },
  ),
};

type Kind = "no" | "failure" | "unknown" | "silent" | "late" | "twice" | "odd" | "lie";

function kindOf<Value>(
  kind: Kind,
  values: Record<string, Value>,
  act: (value: Value) => Misbehaviour,
): Record<string, { kind: Kind; act: Misbehaviour }> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, { kind, act: act(value) }]),
  );
}

function rename<Value>(name: (key: string) => string, values: Record<string, Value>) {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [name(key), value]));
}

/** Answers only after the person has stopped waiting. */
async function lateAnswer(honest: () => Promise<unknown>): Promise<unknown> {
  const question = await vi.waitFor(() => {
    const open = openQuestion();
    if (!open) throw new Error("Nobody waits.");
    return open;
  });
  question.stop();
  await new Promise((end) => setTimeout(end, 20));
  return honest();
}

/**
 * What comes of a misbehaviour: what the page says; null: it is paid; "waits": for the chain, which tells it once it is;
 * "either": it is paid, or the page says something true.
 */
type Outcome = RegExp | null | "waits" | "either";

/** A method that the page asks a wallet for, and how the page comes to ask it. */
interface Row {
  method: PayMethod;
  coin: "dollar" | "ether" | "reluctant";
  /** Where the wallet differs from the honest one, apart from misbehaving. */
  wallet?: (request: RpcRequest, honest: Honest) => unknown;
  before?: () => unknown;
  /** Connects anew before paying. */
  connects?: true;
  comes: Partial<Record<Kind, Outcome>>;
  /** Kinds that cannot be, and why. */
  impossible?: Partial<Record<Kind, string>>;
}

const send = "eth_sendTransaction";
const anything = /./;
const stopped = /stopped waiting/;
const otherNetwork = /another network/;
const answerIsAll = "Its answer is all that it does.";

/** Batches that were done, by their ids. */
const batches = new Map<string, unknown>();

/** A wallet that does several calls together (EIP-5792). */
async function batching(request: RpcRequest, honest: Honest): Promise<unknown> {
  const { method, params = [] } = request;
  if (method === "wallet_getCapabilities") return { "0x7a69": { atomic: { status: "ready" } } };
  if (method === "wallet_getCallsStatus") {
    const transactionHash = batches.get(String(params[0]));
    return { status: transactionHash ? 200 : 100, receipts: [{ transactionHash }] };
  }
  if (method !== "wallet_sendCalls") return honest(request);
  const { calls, from } = params[0] as { calls: object[]; from: string };
  let hash: unknown;
  for (const call of calls) hash = await honest({ method: send, params: [{ ...call, from }] });
  const id = `batch-${batches.size}`;
  batches.set(id, hash);
  return { id };
}

/** A wallet that sends nothing but batches. */
async function onlyBatching(request: RpcRequest, honest: Honest): Promise<unknown> {
  if (request.method === send) throw { code: 4200, message: "Use wallet_sendCalls." };
  return batching(request, honest);
}

/** A wallet that asks the person which accounts a page may see. */
async function givingLeave(request: RpcRequest, honest: Honest): Promise<unknown> {
  if (request.method !== "wallet_requestPermissions") return honest(request);
  return [{ caveats: [{ value: [world.payer.address] }] }];
}

async function withoutAllowance(): Promise<void> {
  await world.allow(world.reluctant, 0n);
}

const onAnotherChain = () => world.wallet.changeTo(1);

/** Of a question that changes nothing and that nobody sees, whatever comes: it is paid, or the page says why not. */
const unseen = { twice: "There is nothing to do twice.", odd: answerIsAll };

const rows: Record<string, Row> = {
  eth_signTypedData_v4: {
    ...{ method: "signature", coin: "dollar" },
    comes: {
      ...{ no: /declined/, unknown: /cannot/, silent: stopped, late: stopped },
      ...{ odd: /signed with another account/, lie: /signed with another account/ },
    },
  },
  eth_sendTransaction: {
    ...{ method: "transaction", coin: "ether" },
    comes: { no: /declined/, unknown: /cannot/, silent: stopped, late: stopped, lie: "waits" },
  },
  "eth_sendTransaction, for an allowance": {
    ...{ method: "transaction", coin: "reluctant", before: withoutAllowance },
    comes: { no: /declined/, unknown: /cannot/, silent: stopped, late: stopped, lie: "waits" },
  },
  wallet_switchEthereumChain: {
    ...{ method: "signature", coin: "dollar", before: onAnotherChain },
    comes: {
      ...{ no: otherNetwork, failure: otherNetwork, unknown: otherNetwork },
      ...{ silent: stopped, late: stopped, lie: stopped },
    },
  },
  wallet_addEthereumChain: {
    ...{ method: "transaction", coin: "ether", before: onAnotherChain },
    wallet: ({ method, ...request }, honest) => {
      if (method === "wallet_switchEthereumChain") throw { code: 4902, message: "Unknown chain." };
      return honest({ method, ...request });
    },
    comes: {
      ...{ no: otherNetwork, failure: otherNetwork, unknown: otherNetwork },
      ...{ silent: stopped, late: stopped, lie: otherNetwork },
    },
  },
  "wallet_sendCalls, of a wallet that sends nothing else": {
    ...{ method: "transaction", coin: "ether", wallet: onlyBatching },
    comes: { no: /declined/, unknown: /cannot/, silent: stopped, late: stopped, lie: "waits" },
  },
  "wallet_sendCalls, for both calls or none": {
    ...{ method: "batch", coin: "reluctant", wallet: batching, before: withoutAllowance },
    // Without batches there are two transactions.
    comes: { no: /declined/, unknown: null, silent: stopped, late: stopped, lie: "waits" },
  },
  wallet_getCallsStatus: {
    ...{ method: "batch", coin: "reluctant", wallet: batching, before: withoutAllowance },
    comes: { no: null, failure: null, unknown: null, silent: null, late: null, lie: null },
    impossible: unseen,
  },
  wallet_getCapabilities: {
    ...{ method: "batch", coin: "reluctant", wallet: batching, before: withoutAllowance },
    comes: { no: null, failure: null, unknown: null, silent: null, late: null, lie: null },
    impossible: unseen,
  },
  eth_requestAccounts: {
    ...{ method: "signature", coin: "dollar", connects: true },
    comes: { no: /declined/, unknown: /cannot/, silent: stopped, late: stopped, lie: anything },
    impossible: { odd: answerIsAll },
  },
  // A wallet without it is asked for its accounts instead.
  wallet_requestPermissions: {
    ...{ method: "signature", coin: "dollar", connects: true },
    comes: {
      ...{ no: "either", failure: "either", unknown: null },
      ...{ silent: stopped, late: stopped, lie: null },
    },
    impossible: { odd: answerIsAll },
  },
  // Asked once a wallet has given leave to see its accounts.
  eth_accounts: {
    ...{ method: "signature", coin: "dollar", connects: true, wallet: givingLeave },
    comes: {
      ...{ no: "either", failure: "either", unknown: null },
      ...{ silent: stopped, late: stopped, lie: "either" },
    },
    impossible: unseen,
  },
  eth_chainId: {
    ...{ method: "transaction", coin: "ether", before: onAnotherChain },
    comes: { no: anything, unknown: anything, silent: stopped, late: stopped, lie: anything },
    impossible: unseen,
  },
};

beforeEach(async () => {
  world.wallet.misbehave = null;
  world.wallet.changeTo(hardhat.id);
  await world.setCoins(10n ** 18n);
  for (const begun of listActivities()) forgetActivity(begun);
});

it.each([300, 400, 500, 600])(
  "a batch of which the wallet says that it failed (%s) is paid when it is",
  async (status) => {
    await withoutAllowance();
    const row: Row = { method: "batch", coin: "reluctant", comes: {} };
    world.wallet.misbehave = (request, honest) =>
      request.method === "wallet_getCallsStatus" ? { status } : batching(request, honest);
    expect(await outcomeOf(world.newCheckout(world.reluctant), row, false)).toBeNull();
  },
);

it("of which the wallet names a transaction that never comes: the page says so, and pays afterwards", async () => {
  const row: Row = { method: "transaction", coin: "ether", comes: {} };
  const checkout = world.newCheckout(world.ether);
  world.wallet.misbehave = (request, honest) =>
    request.method === send ? `0x${"5afe".repeat(16)}` : honest(request);
  expect(await outcomeOf(checkout, row, false)).toMatch(/longer than usual/);
  expect(listActivities()).toMatchObject([{ phase: "sent" }]);
  world.wallet.misbehave = null;
  expect(await outcomeOf(checkout, row, false)).toBeNull();
});

describe.each(Object.entries(rows))("%s, of a wallet that", (name, row) => {
  const method = name.replace(/,.*/, "");
  const { wallet = (request: RpcRequest, honest: Honest) => honest(request) } = row;
  const possible = Object.entries(misbehaviours).filter(
    ([, { kind }]) => row.impossible?.[kind] === undefined,
  );

  it.each(possible)("%s", async (_, { kind, act }) => {
    await row.before?.();
    const checkout = world.newCheckout(world[row.coin]);
    const token = world[row.coin];
    const before = await world.balanceOf(token);
    const undone: RpcRequest[] = [];
    let honest: Honest = async () => null;
    let last: Promise<unknown> = Promise.resolve();
    world.wallet.misbehave = (request, itself) => {
      honest = itself;
      if (request.method !== method) return wallet(request, itself);
      if (kind === "lie") undone.push(request);
      const answer = async () => wallet(request, itself);
      // Nobody waits for what nobody sees.
      if (kind === "late" && row.comes.late === null) return ticks(2).then(answer);
      const given = act(answer);
      if (kind === "late") last = Promise.resolve(given).catch(() => null);
      return given;
    };
    const comes = row.comes[kind] ?? (kind === "failure" ? "either" : null);
    const first = outcomeOf(checkout, row, comes === stopped && kind !== "late");
    const outcome = comes === "waits" ? await Promise.race([first, ticks(10)]) : await first;
    if (comes instanceof RegExp) expect(outcome).toMatch(comes);
    else if (comes !== "either") expect(outcome).toBe(comes === "waits" ? undefined : null);

    await last;
    world.wallet.misbehave = wallet;
    // A wallet that only said that it sent does so at last.
    if (comes === "waits") for (const request of undone) await wallet(request, honest);
    expect(await (comes === "waits" ? first : outcomeOf(checkout, row, false))).toBeNull();
    const fees = row.coin === "ether" ? 10n ** 15n - 1n : 0n;
    const more = before - (await world.balanceOf(token)) - BigInt(checkout.amount);
    expect(more >= 0n && more <= fees, `it cost ${more} more than the price`).toBe(true);
  });
});

/**
 * Pays as the page does; returns the title of what it says, null if it is paid. What is said of the money must be so.
 * @param stops whether the person stops waiting for the wallet
 */
async function outcomeOf(checkout: Checkout, row: Row, stops: boolean): Promise<string | null> {
  const wasPaid = (await world.stageOf(checkout)) !== 0;
  const trying = attempt(checkout, row).then(
    () => null,
    (error: unknown) => explainPayment(error, checkout, world.chain, row.method),
  );
  if (stops) {
    await vi.waitFor(() => expect(openQuestion()).not.toBeNull());
    while (openQuestion() && (await Promise.race([trying, ticks(6)])) === undefined) {
      // What is asked in passing is answered meanwhile.
      openQuestion()?.stop();
    }
  }
  const failure = await trying;
  const isPaid = (await world.stageOf(checkout)) !== 0;
  if (failure === null) expect(isPaid).toBe(true);
  if (isPaid && !wasPaid && failure) {
    expect(failure.sentence).not.toMatch(/(?<!otherwise )(no money has moved|nothing (was|has))/i);
  }
  return failure?.title ?? null;
}

/** Waits a little. */
async function ticks(number: number): Promise<undefined> {
  await new Promise((end) => setTimeout(end, 50 * number));
}

async function attempt(checkout: Checkout, { method, connects }: Row): Promise<void> {
  const { config, chain } = world;
  const [connector] = config.connectors;
  if (connects && connector) {
    await disconnect(config);
    await askWallet(connect(config, { connector }));
  }
  const { address } = getConnection(config);
  if (!address) throw new Error("The wallet gave no account.");
  const offer = acceptOffer(checkout, chain, address);
  const ways = method === "batch" ? await readWays(config, chain, offer) : null;
  await pay({ config, chain, checkout, onPhase: () => {} }, address, ways?.own ?? method);
}
