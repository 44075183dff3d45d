import {
  arbitrationPeriod,
  type PaymentTerms,
  paymentId,
  settlementMessage,
} from "@handsel/protocol";
import { accounts } from "@handsel/services/accounts";
import { privateKeyToAccount } from "viem/accounts";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { forgetActivity, listActivities } from "../../../lib/activity/activities.ts";
import { findToken } from "../../../lib/chain/appChain.ts";
import { explainError } from "../../../lib/errors/explainError.ts";
import { type ChainPayment, readPayment } from "../../../lib/payment/readPayment.ts";
import { intentOf } from "../../../testing/intents.ts";
import { merchant, type PayWorld, startPayWorld } from "../../../testing/payWorld.ts";
import type { PaymentAction } from "../availableActions.ts";
import { runAction } from "./runAction.ts";

const relayer = privateKeyToAccount(accounts.deployer.privateKey);
const arbiter = privateKeyToAccount(accounts.arbiter.privateKey);
const sign = "eth_signTypedData_v4";
const send = "eth_sendTransaction";

/** What the relayer was handed. */
interface Signed {
  amount?: string;
  evidence?: string;
  deadline: number;
  signature: string;
}

let relay: (signed: Signed) => Promise<Response>;

vi.mock("../../../lib/api/api.ts", async (load) => ({
  ...(await load<typeof import("../../../lib/api/api.ts")>()),
  api: {
    POST: async (_: string, { body }: { body: Signed }) => {
      const response = await relay(body);
      const content: unknown = await response.json();
      return response.ok ? { data: content, response } : { error: content, response };
    },
  },
}));

// A second of the pages is a fiftieth here.
vi.mock("../../../lib/time/pause.ts", () => ({
  pause: (milliseconds: number) => new Promise((end) => setTimeout(end, milliseconds / 50)),
}));

type Actor = "payer" | "merchant" | "arbiter";

let worlds: Record<Actor, PayWorld>;

beforeAll(async () => {
  const [payer, seller, decider] = await Promise.all([
    ...[startPayWorld(), startPayWorld(merchant), startPayWorld(arbiter)],
  ]);
  worlds = { payer, merchant: seller, arbiter: decider } as Record<Actor, PayWorld>;
}, 120_000);

afterEach(() => {
  for (const { wallet } of Object.values(worlds)) {
    wallet.misbehave = null;
    wallet.asked.length = 0;
  }
  for (const begun of listActivities()) forgetActivity(begun);
});

type Doing = (world: PayWorld, terms: PaymentTerms) => Promise<unknown>;

/** Lets the time pass, and has a stranger end what then may be ended. */
const afterTime =
  (seconds: number, name: string): Doing =>
  async (world, terms) => {
    await world.pass(seconds);
    await world.write(relayer, name, [terms]);
  };

/** Everything that may happen to a payment, each by somebody else than the person at the page. */
const happenings: Record<string, Doing> = {
  "the merchant captures a part": (world, terms) =>
    world.write(merchant, "capture", [terms, 5_000_000n, false]),
  "the merchant gives a part back": (world, terms) => world.write(merchant, "void", [terms, 1n]),
  "the payer releases a part elsewhere": (world, terms) =>
    world.write(world.payer, "capture", [terms, 5_000_000n, false]),
  "the merchant refunds a part": (world, terms) => refund(world, terms),
  "a dispute is opened": (world, terms) => world.write(merchant, "dispute", [terms, ""]),
  "the arbiter decides": (world, terms) => world.write(arbiter, "resolve", [terms, 1n]),
  "both settle": async (world, terms) => {
    const { state } = await read(world, terms);
    const content = { payerAmount: 1n, held: state.held, deadline: 2n ** 40n };
    const message = settlementMessage(terms, world.chain.escrow, content);
    const signatures = await Promise.all([
      world.payer.signTypedData(message),
      merchant.signTypedData(message),
    ]);
    await world.write(relayer, "settle", [terms, 1n, content.deadline, ...signatures]);
  },
  "its time ends, and somebody returns it": (world, terms) =>
    afterTime(terms.capturePeriod, "reclaim")(world, terms),
  "the arbiter's time ends, and somebody returns it": afterTime(arbitrationPeriod, "expireDispute"),
};

async function refund(world: PayWorld, terms: PaymentTerms): Promise<void> {
  await world.allowAs(merchant, world.dollar, 1n);
  await world.write(merchant, "refund", [terms, 1n, false]);
}

/** A person's action, what leads to it, and what can no longer happen to the payment then. */
interface Row {
  actor: Actor;
  /** Event that it ends by. */
  ends: string;
  before: Doing[];
  impossible: readonly string[];
}

const dispute: Doing = (world, terms) => world.write(merchant, "dispute", [terms, ""]);
const captureAll: Doing = (world, terms) =>
  world.write(merchant, "capture", [terms, terms.amount, false]);

const neverDisputed = ["the arbiter decides", "the arbiter's time ends, and somebody returns it"];
const nothingCaptured = "the merchant refunds a part";
const ofHeld = [...neverDisputed, nothingCaptured];
const ofDisputed = [
  ...["the merchant captures a part", "a dispute is opened", nothingCaptured],
  "its time ends, and somebody returns it",
];

const rows: Record<PaymentAction, Row> = {
  release: { actor: "payer", ends: "captured", before: [], impossible: ofHeld },
  dispute: { actor: "payer", ends: "disputed", before: [], impossible: ofHeld },
  capture: { actor: "merchant", ends: "captured", before: [], impossible: ofHeld },
  void: { actor: "merchant", ends: "voided", before: [], impossible: ofHeld },
  submitEvidence: { actor: "payer", ends: "evidence", before: [dispute], impossible: ofDisputed },
  resolve: { actor: "arbiter", ends: "resolved", before: [dispute], impossible: ofDisputed },
  reclaim: {
    ...{ actor: "payer", ends: "reclaimed" },
    before: [({ pass }, { capturePeriod }) => pass(capturePeriod)],
    impossible: [...ofHeld, "the merchant captures a part", "a dispute is opened"],
  },
  expireDispute: {
    ...{ actor: "payer", ends: "dispute_expired" },
    before: [dispute, ({ pass }) => pass(arbitrationPeriod)],
    impossible: ofDisputed,
  },
  refund: {
    ...{ actor: "merchant", ends: "refunded", before: [captureAll] },
    impossible: Object.keys(happenings).filter((name) => name !== nothingCaptured),
  },
};

async function read(world: PayWorld, terms: PaymentTerms): Promise<ChainPayment> {
  const id = paymentId(terms, world.chain.escrow);
  const payment = await readPayment(world.config, world.chain, id, null);
  if (!payment) throw new Error("There is no such payment.");
  return payment;
}

/** Brings a payment to where the action is possible, and returns it as the person is told. */
async function tell({ actor, before }: Row): Promise<[PayWorld, PaymentTerms, ChainPayment]> {
  const world = worlds[actor];
  const choices = { arbiter: arbiter.address, inspectionPeriod: 0, fundBy: 2 ** 39 };
  const terms = await world.hold(world.dollar, choices);
  for (const step of before) await step(world, terms);
  return [world, terms, await read(world, terms)];
}

/** Acts from the wallet of a world. */
function act(
  world: PayWorld,
  actor: Actor,
  action: PaymentAction,
  told: ChainPayment,
  signs: boolean,
) {
  const { chain, config } = world;
  const account = { payer: world.payer, merchant, arbiter }[actor].address;
  const token = findToken(chain, told.terms.token);
  const now = Math.floor(Date.now() / 1000);
  return runAction(
    { config, chain, token, account, told, now, onPhase: () => {} },
    intentOf(action, told, chain, token, {
      evidence: action === "submitEvidence" ? "ipfs://photo" : "",
    }),
    signs ? 2 ** 38 : null,
  );
}

const signedBy: Partial<Record<PaymentAction, string>> = {
  release: "captureWithSignature",
  dispute: "disputeWithSignature",
};

const pairs = Object.entries(rows).flatMap(([action, row]) =>
  Object.keys(happenings)
    .filter((happening) => !row.impossible.includes(happening))
    .map((happening) => [action as PaymentAction, happening] as const),
);

describe.each(pairs)("while somebody is about to %s, and %s", (action, happening) => {
  const row = rows[action];
  const happen = happenings[happening] as Doing;
  const ways = signedBy[action] ? [false, true] : [false];

  it("before the wallet is asked: it is not asked at all", async () => {
    const [world, terms, told] = await tell(row);
    await happen(world, terms);
    for (const signs of ways) {
      const error = await act(world, row.actor, action, told, signs).catch((failure) => failure);
      expect(explainError(error).title).toBe("This payment has changed");
    }
    expect(world.wallet.asked.filter((method) => method === sign || method === send)).toEqual([]);
  });

  it.each(ways)("while the wallet asks (signs: %s): only its own event ends it", async (signs) => {
    const [world, terms, told] = await tell(row);
    relay = async ({ amount, evidence = "", deadline, signature }) => {
      const content = amount === undefined ? evidence : BigInt(amount);
      const args = [terms, content, BigInt(deadline), signature];
      return world.write(relayer, signedBy[action] ?? "", args).then(
        () => Response.json({}, { status: 202 }),
        () => Response.json({ code: "payment_changed", detail: "Changed." }, { status: 409 }),
      );
    };
    const asked = signs ? sign : send;
    let hasHappened = false;
    world.wallet.misbehave = async (request, honest) => {
      if (request.method === asked && !hasHappened) {
        hasHappened = true;
        await happen(world, terms);
      }
      return honest(request);
    };
    const before = await read(world, terms);
    const { done, error } = await act(world, row.actor, action, told, signs).then(
      (event) => ({ done: event, error: null }),
      (failure: unknown) => ({ done: null, error: failure }),
    );
    const after = await read(world, terms);
    const newer = after.events.slice(before.events.length);
    // One event is what happened; the other, if there is one, is the person's.
    if (done) {
      expect(newer).toHaveLength(2);
      expect(newer).toContainEqual(done);
      expect(done.type).toBe(row.ends);
    } else {
      expect(newer).toHaveLength(1);
      expect(explainError(error).sentence).not.toMatch(/You released|was refunded/);
    }
  });
});

it.each(Object.entries(rows))("nothing else can happen before %s", async (_, row) => {
  for (const name of row.impossible) {
    const [world, terms] = await tell(row);
    await expect(happenings[name]?.(world, terms), name).rejects.toThrow();
  }
});
