import { type PaymentTerms, paymentId } from "@handsel/protocol";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { forgetActivity, listActivities } from "../../../lib/activity/activities.ts";
import { openQuestion } from "../../../lib/chain/askWallet.ts";
import { explainError } from "../../../lib/errors/explainError.ts";
import { type ChainPayment, readPayment } from "../../../lib/payment/readPayment.ts";
import { intentOf } from "../../../testing/intents.ts";
import { type PayWorld, type RpcRequest, startPayWorld } from "../../../testing/payWorld.ts";
import { runAction } from "../actions/runAction.ts";
import { signSettlement } from "./signSettlement.ts";

const arbiter = privateKeyToAccount(generatePrivateKey());
const stranger = privateKeyToAccount(generatePrivateKey());
const sign = "eth_signTypedData_v4";

let world: PayWorld;
let terms: PaymentTerms;
let told: ChainPayment;

vi.mock("../../../lib/api/api.ts", async (load) => ({
  ...(await load<typeof import("../../../lib/api/api.ts")>()),
  api: {
    POST: async () => {
      throw new Error("The relayer must get nothing from a hostile wallet.");
    },
  },
}));

beforeAll(async () => {
  world = await startPayWorld();
  terms = await world.hold(world.dollar, { arbiter: arbiter.address, fundBy: 2 ** 39 });
  const payment = await readPayment(
    ...([world.config, world.chain, paymentId(terms, world.chain.escrow), null] as const),
  );
  if (!payment) throw new Error("There is no payment.");
  told = payment;
}, 120_000);

afterEach(() => {
  world.wallet.misbehave = null;
  world.wallet.asked.length = 0;
  for (const begun of listActivities()) forgetActivity(begun);
});

const now = () => Math.floor(Date.now() / 1000);

/** What a payer signs for the relayer or the shop. */
const signings: Record<string, () => Promise<unknown>> = {
  dispute: () =>
    runAction(
      {
        ...{ config: world.config, chain: world.chain, token: world.dollar, told },
        ...{ account: world.payer.address, now: now(), onPhase: () => {} },
      },
      intentOf("dispute", told, world.chain, world.dollar, { evidence: "ipfs://photo" }),
      now() + 100_000,
    ),
  settlement: () =>
    signSettlement(world.config, world.chain, told, {
      ...{ terms, escrow: world.chain.escrow, token: world.dollar, refundable: 0n },
      ...{ amount: 1n, held: told.state.held, deadline: now() + 100_000 },
    }),
};

const typed = ({ params }: RpcRequest) => JSON.parse(String(params?.[1]));

type Odd = [name: string, answer: (request: RpcRequest) => unknown, title: RegExp];

const refuse = (code: number, message: string) => () => {
  throw Object.assign(new Error(message), { code });
};

const odd: Odd[] = [
  ["refuses", refuse(4001, "User rejected the request."), /You declined/],
  ["denies", refuse(-32603, "MetaMask Tx Signature: User denied message signature."), /declined/],
  ["rejects", refuse(-32000, "ACTION_REJECTED"), /declined/],
  ["cannot sign", refuse(4200, "Unsupported method"), /cannot do this/],
  ["signs as another", (request) => stranger.signTypedData(typed(request)), /another account/],
  ["signs other data", () => world.payer.signMessage({ message: "x" }), /another account/],
  ["gives nothing", () => null, /another account/],
  ["gives an empty signature", () => "0x", /another account/],
];

describe.each(Object.keys(signings))("a wallet that is to sign a %s", (name) => {
  const begin = signings[name] as () => Promise<unknown>;

  it.each(odd)("and %s: a true sentence, and nothing is kept", async (_, answer, title) => {
    world.wallet.misbehave = (request, honest) =>
      request.method === sign ? answer(request) : honest(request);
    const error = await begin().catch((failure: unknown) => failure);
    expect(explainError(error).title).toMatch(title);
    expect(listActivities()).toEqual([]);
  });

  it("and never answers: waiting can be stopped", async () => {
    world.wallet.misbehave = (request, honest) =>
      request.method === sign ? new Promise(() => {}) : honest(request);
    const failed = begin().catch((failure: unknown) => failure);
    await vi.waitFor(() => expect(openQuestion()).not.toBeNull());
    openQuestion()?.stop();
    expect(explainError(await failed).title).toMatch(/stopped waiting/);
  });

  it("is not asked once the payment has changed", async () => {
    const earlier = told;
    told = { ...told, state: { ...told.state, held: told.state.held - 1n } };
    const error = await begin().catch((failure: unknown) => failure);
    told = earlier;
    expect(explainError(error).title).toBe("This payment has changed");
    expect(world.wallet.asked).not.toContain(sign);
  });
});
