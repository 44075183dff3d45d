import { type PaymentTerms, paymentId } from "@handsel/protocol";
import { accounts } from "@handsel/services/accounts";
import type { Hex } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import {
  ActivityForgotten,
  forgetActivity,
  listActivities,
} from "../../../lib/activity/activities.ts";
import { findToken } from "../../../lib/chain/appChain.ts";
import { openQuestion } from "../../../lib/chain/askWallet.ts";
import { explainError } from "../../../lib/errors/explainError.ts";
import type { PaymentEvent } from "../../../lib/payment/paymentEvents.ts";
import { type ChainPayment, readPayment } from "../../../lib/payment/readPayment.ts";
import { outcome } from "../../../lib/words/outcome.ts";
import { type Choice, intentOf } from "../../../testing/intents.ts";
import { merchant, type PayWorld, startPayWorld } from "../../../testing/payWorld.ts";
import type { PaymentAction } from "../availableActions.ts";
import { runAction } from "./runAction.ts";

const relayer = privateKeyToAccount(accounts.deployer.privateKey);
const sign = "eth_signTypedData_v4";
const send = "eth_sendTransaction";

interface Release {
  amount: string;
  deadline: number;
  signature: Hex;
}

/** What the relayer does with a signed release. */
let relay: (release: Release) => Promise<Response>;

vi.mock("../../../lib/api/api.ts", async (load) => ({
  ...(await load<typeof import("../../../lib/api/api.ts")>()),
  api: {
    POST: async (_: string, { body }: { body: Release }) => {
      const response = await relay(body);
      const content: unknown = await response.json();
      return response.ok ? { data: content, response } : { error: content, response };
    },
  },
}));

let buyer: PayWorld;
let seller: PayWorld;

beforeAll(async () => {
  [buyer, seller] = await Promise.all([startPayWorld(), startPayWorld(merchant)]);
}, 120_000);

afterEach(() => {
  for (const world of [buyer, seller]) {
    world.wallet.misbehave = null;
    world.wallet.asked.length = 0;
    world.loses = () => false;
  }
  for (const begun of listActivities()) forgetActivity(begun);
});

async function read(world: PayWorld, terms: PaymentTerms): Promise<ChainPayment> {
  const id = paymentId(terms, world.chain.escrow);
  const payment = await readPayment(world.config, world.chain, id, null);
  if (!payment) throw new Error("There is no such payment.");
  return payment;
}

const now = () => Math.floor(Date.now() / 1000);

/** Acts from the wallet of a world, on a payment as it was told. */
function act(
  world: PayWorld,
  action: PaymentAction,
  told: ChainPayment,
  choice: Partial<Choice> = {},
  signs = false,
): Promise<PaymentEvent> {
  const { chain, config } = world;
  const token = findToken(chain, told.terms.token);
  const account = world === buyer ? world.payer.address : merchant.address;
  return runAction(
    { config, chain, token, account, told, now: now(), onPhase: () => {} },
    intentOf(action, told, chain, token, choice),
    signs ? now() + 100_000 : null,
  );
}

const times = (world: PayWorld, method: string) =>
  world.wallet.asked.filter((asked) => asked === method).length;

const unreachable = () => Promise.reject(new TypeError("No connection."));

/** A relayer that sends a release. */
const sends = (terms: PaymentTerms) => async (release: Release) => {
  const { amount, deadline, signature } = release;
  const args = [terms, BigInt(amount), BigInt(deadline), signature];
  await buyer.write(relayer, "captureWithSignature", args);
  return Response.json({}, { status: 202 });
};

describe("a release of a part", () => {
  it("by signature is done by its own event", async () => {
    const terms = await buyer.hold(buyer.dollar);
    relay = sends(terms);
    const done = await act(
      buyer,
      "release",
      await read(buyer, terms),
      { amount: 10_000_000n },
      true,
    );
    expect(done).toMatchObject({ type: "captured", amount: 10_000_000n });
    expect(outcome(done, terms, buyer.dollar)).toMatch(/You released 10\.00.USDH, of which 0\.10/);
    expect(listActivities()).toEqual([]);
  });

  it("counts once when the relayer is slow and the payer sends it too", async () => {
    const terms = await buyer.hold(buyer.dollar);
    const told = await read(buyer, terms);
    let handed: Release | null = null;
    relay = (release) => {
      handed = release;
      return unreachable();
    };
    await expect(act(buyer, "release", told, { amount: 10_000_000n }, true)).rejects.toThrow();
    const [kept] = listActivities();
    expect(kept).toMatchObject({ kind: "release", phase: "signed" });
    const done = await act(buyer, "release", told, { amount: 10_000_000n });
    expect(done.amount).toBe(10_000_000n);
    expect([times(buyer, sign), times(buyer, send)]).toEqual([1, 1]);
    // The relayer comes late with what it was handed.
    await expect(sends(terms)(handed as unknown as Release)).rejects.toThrow();
    expect((await read(buyer, terms)).state.held).toBe(15_000_000n);
  });

  it("counts once when the relayer sends it while the payer's wallet asks", async () => {
    const terms = await buyer.hold(buyer.dollar);
    const told = await read(buyer, terms);
    let handed: Release | null = null;
    relay = (release) => {
      handed = release;
      return unreachable();
    };
    await expect(act(buyer, "release", told, { amount: 10_000_000n }, true)).rejects.toThrow();
    buyer.wallet.misbehave = async (request, honest) => {
      if (request.method === send) await sends(terms)(handed as unknown as Release);
      return honest(request);
    };
    const done = await act(buyer, "release", told, { amount: 10_000_000n });
    expect(done.amount).toBe(10_000_000n);
    expect((await read(buyer, terms)).state.held).toBe(15_000_000n);
  });

  it("keeps its one signature when another amount is asked for", async () => {
    const terms = await buyer.hold(buyer.dollar);
    const told = await read(buyer, terms);
    relay = unreachable;
    await expect(act(buyer, "release", told, { amount: 10_000_000n }, true)).rejects.toThrow();
    relay = sends(terms);
    const done = await act(buyer, "release", told, { amount: 20_000_000n }, true);
    expect(done.amount).toBe(10_000_000n);
    expect(times(buyer, sign)).toBe(1);
  });

  it("is not told as done when a return left as little", async () => {
    const terms = await buyer.hold(buyer.dollar);
    relay = async () => {
      await buyer.write(merchant, "void", [terms, 10_000_000n]);
      return Response.json({ code: "payment_changed", detail: "Changed." }, { status: 409 });
    };
    const told = await read(buyer, terms);
    const failed = act(buyer, "release", told, { amount: 10_000_000n }, true);
    await expect(failed).rejects.toMatchObject({ code: "payment_changed" });
    expect(listActivities()).toEqual([]);
  });
});

describe("a dispute", () => {
  const arbiter = privateKeyToAccount(generatePrivateKey()).address;
  const evidence = "https://shop.example/v1/statements/stm_1#0x12";

  it("by signature costs the payer nothing, and is done by its own event", async () => {
    const terms = await buyer.hold(buyer.dollar, { arbiter });
    relay = async ({ deadline, signature }) => {
      const args = [terms, evidence, BigInt(deadline), signature];
      await buyer.write(relayer, "disputeWithSignature", args);
      return Response.json({}, { status: 202 });
    };
    const done = await act(buyer, "dispute", await read(buyer, terms), { evidence }, true);
    expect(done).toMatchObject({ type: "disputed", actor: buyer.payer.address });
    expect([times(buyer, sign), times(buyer, send)]).toEqual([1, 0]);
    expect(listActivities()).toEqual([]);
  });

  it("that the relayer did not take is sent by the payer with the same signature", async () => {
    const terms = await buyer.hold(buyer.dollar, { arbiter });
    const told = await read(buyer, terms);
    relay = unreachable;
    await expect(act(buyer, "dispute", told, { evidence }, true)).rejects.toThrow();
    expect(listActivities()).toMatchObject([
      { phase: "signed", action: { message: { evidence } } },
    ]);
    const done = await act(buyer, "dispute", told, { evidence: "ipfs://other" });
    expect(done.type).toBe("disputed");
    expect([times(buyer, sign), times(buyer, send)]).toEqual([1, 1]);
  });
});

describe("a payment that changed since it was told", () => {
  it.each<[string, (terms: PaymentTerms) => Promise<void>]>([
    ["was returned in part", (terms) => buyer.write(merchant, "void", [terms, 1n])],
    ["was returned", (terms) => buyer.write(merchant, "void", [terms, terms.amount])],
    ["was captured", (terms) => buyer.write(merchant, "capture", [terms, 1n, false])],
    [
      "went back after its time",
      async (terms) => {
        await buyer.pass(terms.capturePeriod);
        await buyer.write(relayer, "reclaim", [terms]);
      },
    ],
  ])("because it %s: nothing is asked of the wallet", async (_, change) => {
    const terms = await buyer.hold(buyer.dollar, { inspectionPeriod: 0, fundBy: 2 ** 39 });
    const told = await read(buyer, terms);
    await change(terms);
    for (const signs of [false, true]) {
      const error = await act(buyer, "release", told, {}, signs).catch(
        (failure: unknown) => failure,
      );
      expect(explainError(error).title).toBe("This payment has changed");
    }
    expect([times(buyer, sign), times(buyer, send)]).toEqual([0, 0]);
  });

  it("while the wallet asks: the outcome is what the event says", async () => {
    const terms = await buyer.hold(buyer.dollar, { fundBy: 2 ** 39 });
    const told = await read(buyer, terms);
    buyer.wallet.misbehave = async (request, honest) => {
      if (request.method === send) await buyer.write(merchant, "void", [terms, 15_000_000n]);
      return honest(request);
    };
    const done = await act(buyer, "release", told);
    expect(outcome(done, terms, buyer.dollar)).toMatch(/You released 10\.00.USDH/);
  });
});

describe("a wallet that answers with no transaction's hash", () => {
  it.each<[PaymentAction, Partial<Choice>, PaymentEvent["type"]]>([
    ["capture", { amount: 10_000_000n }, "captured"],
    ["void", { amount: 10_000_000n }, "voided"],
  ])("%s ends by its own event", async (action, choice, type) => {
    const terms = await seller.hold(seller.dollar, { inspectionPeriod: 0, fundBy: 2 ** 39 });
    seller.wallet.misbehave = async (request, honest) => {
      const answer = await honest(request);
      return request.method === send ? "safe-tx-7" : answer;
    };
    const done = await act(seller, action, await read(seller, terms), choice);
    expect(done).toMatchObject({ type, amount: 10_000_000n });
  });

  it("may have failed inside: that is told, not success", async () => {
    const terms = await seller.hold(seller.dollar, { inspectionPeriod: 0, fundBy: 2 ** 39 });
    seller.wallet.misbehave = (request, honest) =>
      request.method === send
        ? honest({ ...request, params: [{ to: merchant.address, value: "0x0" }] })
        : honest(request);
    const error = await act(seller, "void", await read(seller, terms)).catch(
      (failure: unknown) => failure,
    );
    expect(explainError(error).title).toBe("The transaction did not do this");
  });
});

describe("what the wallet has taken and the chain does not show yet", () => {
  const waiting = `0x${"ab".repeat(32)}`;

  /** Has the wallet take each transaction, give this answer, and leave it undone. */
  function takes(world: PayWorld, answer: string): void {
    world.wallet.misbehave = (request, honest) =>
      request.method === send ? answer : honest(request);
  }

  const hash: [string, string, string] = ["a transaction's hash", waiting, "sent"];
  const id: [string, string, string] = ["an id that is no hash", "safe-tx-7", "handed"];
  const capture = (terms: PaymentTerms) => ["capture", [terms, 10_000_000n, false]] as const;
  const giveBack = (terms: PaymentTerms) => ["void", [terms, 10_000_000n]] as const;
  const cases = [
    ["release", () => buyer, capture, ...hash],
    ["release", () => buyer, capture, ...id],
    ["capture", () => seller, capture, ...hash],
    ["void", () => seller, giveBack, ...id],
  ] as const;
  it.each(cases)(
    "is not asked for again: a %s",
    async (action, worldOf, callOf, _, answer, phase) => {
      const world = worldOf();
      const terms = await world.hold(world.dollar, { inspectionPeriod: 0, fundBy: 2 ** 39 });
      const told = await read(world, terms);
      takes(world, answer);
      const first = act(world, action, told, { amount: 10_000_000n });
      await vi.waitFor(() => expect(listActivities()).toMatchObject([{ phase }]));
      // A node that fails while it is followed says nothing about it.
      world.loses = (method) => /^eth_getTransaction(Receipt|ByHash)$/.test(method);
      const later = [first, act(world, action, told, { amount: 10_000_000n })];
      let isOver = false;
      for (const one of later) void one.catch(() => {}).finally(() => (isOver = true));
      await new Promise((resolve) => setTimeout(resolve, 400));
      expect(isOver).toBe(false);
      expect(listActivities()).toMatchObject([{ kind: action, phase }]);
      world.loses = () => false;
      const [name, args] = callOf(terms);
      await world.write(world === buyer ? buyer.payer : merchant, name, args);
      for (const done of await Promise.all(later)) expect(done.amount).toBe(10_000_000n);
      expect(times(world, send)).toBe(1);
      expect(listActivities()).toEqual([]);
    },
  );

  it.each([hash, id])("is asked for again once it is given up: %s", async (_, answer) => {
    const terms = await buyer.hold(buyer.dollar, { fundBy: 2 ** 39 });
    const told = await read(buyer, terms);
    takes(buyer, answer);
    const first = act(buyer, "release", told, { amount: 10_000_000n });
    await vi.waitFor(() => expect(listActivities()).toHaveLength(1));
    for (const begun of listActivities()) forgetActivity(begun);
    await expect(first).rejects.toThrow(ActivityForgotten);
    buyer.wallet.misbehave = null;
    await act(buyer, "release", told, { amount: 10_000_000n });
    expect(times(buyer, send)).toBe(2);
  });

  it("keeps an id that is no hash though it came after the person stopped waiting", async () => {
    const terms = await buyer.hold(buyer.dollar, { fundBy: 2 ** 39 });
    const told = await read(buyer, terms);
    const answer = Promise.withResolvers<string>();
    buyer.wallet.misbehave = (request, honest) =>
      request.method === send ? answer.promise : honest(request);
    const first = act(buyer, "release", told).catch((error: unknown) => error);
    await vi.waitFor(() => expect(openQuestion()).not.toBeNull());
    openQuestion()?.stop();
    await first;
    answer.resolve("safe-tx-7");
    await vi.waitFor(() => expect(listActivities()).toMatchObject([{ phase: "handed" }]));
  });
});

describe("the other actions end by their events", () => {
  it("refunds in a coin that wants old allowances taken back", async () => {
    const terms = await seller.hold(seller.reluctant, { inspectionPeriod: 0, fundBy: 2 ** 39 });
    await seller.write(merchant, "capture", [terms, terms.amount, false]);
    const told = await read(seller, terms);
    const done = await act(seller, "refund", told, { amount: 5_000_000n });
    expect(outcome(done, terms, seller.reluctant)).toMatch(/5\.00.BENCH was refunded/);
  });

  it("disputes, adds evidence, and ends the dispute after the arbiter's time", async () => {
    const arbiter = privateKeyToAccount(generatePrivateKey()).address;
    const terms = await buyer.hold(buyer.dollar, { arbiter, fundBy: 2 ** 39 });
    const evidence = "ipfs://photo";
    const disputed = await act(buyer, "dispute", await read(buyer, terms), { evidence });
    expect(disputed.type).toBe("disputed");
    const given = await act(buyer, "submitEvidence", await read(buyer, terms), { evidence });
    expect(given.type).toBe("evidence");
    await buyer.pass(90 * 86_400);
    const ended = await act(buyer, "expireDispute", await read(buyer, terms));
    expect(outcome(ended, terms, buyer.dollar)).toMatch(/25\.00.USDH is the payer's again/);
  });
});

it("follows the evidence that the wallet has taken, not another text of the same person", async () => {
  const arbiter = privateKeyToAccount(generatePrivateKey()).address;
  const terms = await buyer.hold(buyer.dollar, { arbiter, fundBy: 2 ** 39 });
  await act(buyer, "dispute", await read(buyer, terms), { evidence: "ipfs://photo" });
  const told = await read(buyer, terms);
  const answer = Promise.withResolvers<void>();
  buyer.wallet.misbehave = async (request, honest) => {
    if (request.method !== send) return honest(request);
    // Another device of the person is first, with something else.
    await buyer.write(buyer.payer, "submitEvidence", [terms, "ipfs://letter"]);
    await answer.promise;
    return honest(request);
  };
  let isOver = false;
  const given = act(buyer, "submitEvidence", told, { evidence: "ipfs://receipt" });
  void given.finally(() => {
    isOver = true;
  });
  await vi.waitFor(async () => expect((await read(buyer, terms)).events).toHaveLength(4));
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(isOver).toBe(false);
  answer.resolve();
  expect(await given).toMatchObject({ type: "evidence", evidence: "ipfs://receipt" });
});

describe("a dialog that was closed", () => {
  it("while the wallet asked, and then sent: is followed, not sent again", async () => {
    const terms = await buyer.hold(buyer.dollar, { fundBy: 2 ** 39 });
    const told = await read(buyer, terms);
    const answer = Promise.withResolvers<void>();
    buyer.wallet.misbehave = async (request, honest) => {
      if (request.method === send) await answer.promise;
      return honest(request);
    };
    const first = act(buyer, "release", told, { amount: 10_000_000n }).catch(
      (error: unknown) => error,
    );
    await vi.waitFor(() => expect(openQuestion()).not.toBeNull());
    openQuestion()?.stop();
    await first;
    expect(listActivities()).toMatchObject([{ kind: "release", phase: "asked" }]);
    answer.resolve();
    await vi.waitFor(() => expect(listActivities()).toMatchObject([{ phase: "sent" }]));
    const done = await act(buyer, "release", told, { amount: 10_000_000n });
    expect(done.amount).toBe(10_000_000n);
    expect(times(buyer, send)).toBe(1);
    expect((await read(buyer, terms)).state.held).toBe(15_000_000n);
  });
});
