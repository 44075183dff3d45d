import { type PaymentTerms, paymentId } from "@handsel/protocol";
import { accounts } from "@handsel/services/accounts";
import { privateKeyToAccount } from "viem/accounts";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { forgetActivity, listActivities } from "../../lib/activity/activities.ts";
import { explainError } from "../../lib/errors/explainError.ts";
import type { BulkVerb } from "../../lib/payment/bulkSelection.ts";
import { type ChainPayment, readPayment } from "../../lib/payment/readPayment.ts";
import { merchant, type PayWorld, startPayWorld } from "../../testing/payWorld.ts";
import { type Batch, FeeRisen, followBatch, isShown, sendBatch } from "./sendBatch.ts";

// A second of the pages is a fiftieth here.
vi.mock("../../lib/time/pause.ts", () => ({
  pause: (milliseconds: number) => new Promise((end) => setTimeout(end, milliseconds / 50)),
}));

const arbiter = privateKeyToAccount(accounts.arbiter.privateKey).address;
const send = "eth_sendTransaction";
const usual = { inspectionPeriod: 0, fundBy: 2 ** 39, arbiter };

let world: PayWorld;

beforeAll(async () => {
  world = await startPayWorld(merchant);
}, 120_000);

afterEach(() => {
  world.wallet.misbehave = null;
  world.wallet.asked.length = 0;
  world.loses = () => false;
  for (const begun of listActivities()) forgetActivity(begun);
});

async function read(terms: PaymentTerms): Promise<ChainPayment> {
  const payment = await readPayment(
    ...([world.config, world.chain, paymentId(terms, world.chain.escrow), null] as const),
  );
  if (!payment) throw new Error("There is no such payment.");
  return payment;
}

/** Payments of two coins, two of one and one of the other. */
async function three(): Promise<[PaymentTerms, PaymentTerms, PaymentTerms]> {
  return [
    await world.hold(world.dollar, usual),
    await world.hold(world.ether, usual),
    await world.hold(world.dollar, usual),
  ];
}

const batchOf = async (verb: BulkVerb, terms: readonly PaymentTerms[]): Promise<Batch> => ({
  ...{ verb, chain: world.chain },
  payments: await Promise.all(terms.map(read)),
});

const act = (batch: Batch, shownFee: bigint | null = null) =>
  sendBatch(world.config, batch, {
    ...{ account: merchant.address, shownFee, onPhase: () => {}, onShown: async () => {} },
  });

const sentTimes = () => world.wallet.asked.filter((method) => method === send).length;
const titleOf = async (failing: Promise<unknown>) =>
  explainError(await failing.catch((error: unknown) => error)).title;

describe("several payments of two coins", () => {
  it("are captured by one transaction, and each by its own event", async () => {
    const terms = await three();
    const batch = await batchOf("capture", terms);
    const done = await act(batch);
    expect(done.toSorted()).toEqual(batch.payments.map(({ id }) => id).toSorted());
    expect(sentTimes()).toBe(1);
    for (const { state } of await Promise.all(terms.map(read))) {
      expect(state).toMatchObject({ held: 0n, stage: "settled" });
    }
    expect(listActivities()).toEqual([]);
  });

  it("go back by one transaction, without a commission", async () => {
    const terms = await three();
    const before = await world.balanceOf(world.dollar);
    expect(await act(await batchOf("void", terms))).toHaveLength(3);
    expect(sentTimes()).toBe(1);
    expect((await world.balanceOf(world.dollar)) - before).toBe(2n * terms[0].amount);
    for (const { state } of await Promise.all(terms.map(read)))
      expect(state.stage).toBe("returned");
  });
});

const dispute = (terms: PaymentTerms) => world.write(world.payer, "dispute", [terms, ""]);

describe("what others do to one of them", () => {
  it("before it is sent: nothing is asked of the wallet", async () => {
    const terms = await three();
    const batch = await batchOf("capture", terms);
    await dispute(terms[1]);
    expect(await titleOf(act(batch))).toBe("This payment has changed");
    expect(sentTimes()).toBe(0);
    expect(listActivities()).toEqual([]);
  });

  it.each<[string, (terms: PaymentTerms) => Promise<void>]>([
    ["was disputed", dispute],
    ["was released", (terms) => world.write(world.payer, "capture", [terms, terms.amount, false])],
    ["was returned", (terms) => world.write(merchant, "void", [terms, terms.amount])],
  ])(
    "while the wallet asks: what %s is not told as captured, the others are",
    async (_, change) => {
      const terms = await three();
      const batch = await batchOf("capture", terms);
      world.wallet.misbehave = async (request, honest) => {
        if (request.method === send) await change(terms[2]);
        return honest(request);
      };
      const done = await act(batch);
      expect(done.toSorted()).toEqual(
        batch.payments
          .slice(0, 2)
          .map(({ id }) => id)
          .toSorted(),
      );
      expect(listActivities()).toEqual([]);
    },
  );

  it("while the wallet asks for a return: none goes back, and that is told", async () => {
    const terms = await three();
    const batch = await batchOf("void", terms);
    world.wallet.misbehave = async (request, honest) => {
      if (request.method === send) await world.write(merchant, "void", [terms[2], terms[2].amount]);
      return honest(request);
    };
    await expect(act(batch)).rejects.toThrow();
    expect((await read(terms[0])).state).toMatchObject({ held: terms[0].amount, stage: "held" });
    expect(listActivities()).toEqual([]);
  });
});

describe("what fails", () => {
  it("in the wallet leaves nothing begun, and everything held", async () => {
    const batch = await batchOf("capture", await three());
    world.wallet.misbehave = (request, honest) => {
      if (request.method === send) throw Object.assign(new Error("no"), { code: 4001 });
      return honest(request);
    };
    expect(await titleOf(act(batch))).toMatch(/declined/);
    expect(listActivities()).toEqual([]);
  });

  it("because the fee has more than doubled is not sent", async () => {
    const batch = await batchOf("capture", await three());
    await expect(act(batch, 1n)).rejects.toThrow(FeeRisen);
    expect(sentTimes()).toBe(0);
    expect(listActivities()).toEqual([]);
    expect(await act(batch, 10n ** 18n)).toHaveLength(3);
  });

  it("inside a transaction that is mined is not told as done", async () => {
    const batch = await batchOf("capture", await three());
    world.wallet.misbehave = (request, honest) =>
      request.method === send
        ? honest({ ...request, params: [{ to: merchant.address, value: "0x0" }] })
        : honest(request);
    expect(await titleOf(act(batch))).toBe("The transaction did not do this");
    expect(listActivities()).toEqual([]);
  });

  it("by the contract's rules is known before the wallet is asked", async () => {
    const early = await world.hold(world.dollar, { ...usual, inspectionPeriod: 86_400 });
    const batch = await batchOf("capture", [...(await three()), early]);
    expect(await titleOf(act(batch))).toBe("The contract refused this");
    expect(sentTimes()).toBe(0);
  });
});

describe("what was sent before a reload", () => {
  it("is kept for each payment, followed, and ends by its own events", async () => {
    const terms = await three();
    const batch = await batchOf("capture", terms);
    const { promise: pressed, resolve: press } = Promise.withResolvers<void>();
    // A multisig answers at once, and sends when its signers have signed.
    world.wallet.misbehave = (request, honest) => {
      if (request.method !== send) return honest(request);
      void pressed.then(() => honest(request));
      return "safe-tx-7";
    };
    const first = act(batch);
    await vi.waitFor(() => expect(listActivities()).toHaveLength(3));
    const begun = listActivities();
    await vi.waitFor(() =>
      expect(listActivities().every(({ phase }) => phase === "handed")).toBe(true),
    );
    const later = followBatch(world.config, batch, begun, async () => {});
    press();
    expect(await first).toHaveLength(3);
    expect(await later).toHaveLength(3);
    expect(sentTimes()).toBe(1);
    const [one] = begun;
    expect(one && isShown(await read(terms[0]), one)).toBe(true);
    expect(listActivities()).toEqual([]);
  });
});
