import { permit2Address, type Token } from "@handsel/protocol";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { forgetActivity, listActivities } from "../../lib/activity/activities.ts";
import { type PayWorld, startPayWorld } from "../../testing/payWorld.ts";
import { acceptOffer } from "./acceptOffer.ts";
import { pay } from "./pay.ts";
import { type PayMethod, preparePayment } from "./preparePayment.ts";
import { readWays } from "./readWays.ts";

let world: PayWorld;

/** What the relayer was handed. */
const relayed: unknown[] = [];

vi.mock("../../lib/api/api.ts", async (load) => ({
  ...(await load<typeof import("../../lib/api/api.ts")>()),
  api: {
    POST: async (_: string, { body }: { body: unknown }) => {
      relayed.push(body);
      const response = await world.relay(body);
      const content: unknown = await response.json();
      return response.ok ? { data: content, response } : { error: content, response };
    },
  },
}));

const sign = "eth_signTypedData_v4";
const send = "eth_sendTransaction";
const sendCalls = "wallet_sendCalls";

beforeAll(async () => {
  world = await startPayWorld();
}, 120_000);

beforeEach(async () => {
  world.wallet.misbehave = null;
  world.hasPermits = true;
  relayed.length = 0;
  await world.setCoins(10n ** 18n);
  for (const begun of listActivities()) forgetActivity(begun);
});

const coins = {
  dollar: () => world.dollar,
  reluctant: () => world.reluctant,
  permitting: () => world.permitting,
  ether: () => world.ether,
};

type Coin = keyof typeof coins;

/** A wallet that does several calls together: what it answers, and the calls it was given. */
function batches(fails = false) {
  const given: { calls: object[]; atomicRequired: boolean }[] = [];
  world.wallet.misbehave = async (request, honest) => {
    const { method, params = [] } = request;
    if (method === "wallet_getCapabilities") return { "0x7a69": { atomic: { status: "ready" } } };
    if (method === sendCalls) {
      const batch = params[0] as { calls: object[]; from: string; atomicRequired: boolean };
      given.push(batch);
      if (fails) throw { code: 4001, message: "User rejected." };
      let hash: unknown;
      for (const call of batch.calls) {
        hash = await honest({ method: send, params: [{ ...call, from: batch.from }] });
      }
      return { id: "batch", hash };
    }
    if (method === "wallet_getCallsStatus") return { status: 200, receipts: [] };
    return honest(request);
  };
  return given;
}

/** The allowance that makes a way possible. */
const before: Record<string, (token: Token) => Promise<unknown>> = {
  nothing: async (token) => {
    if (token === world.ether) return;
    await world.allow(token, 0n);
    await world.allow(token, 0n, permit2Address);
  },
  "an allowance to Permit2": async (token) => {
    await world.allow(token, 0n);
    await world.allow(token, 10n ** 12n, permit2Address);
  },
  "an allowance to the escrow": async (token) => {
    await world.allow(token, 0n, permit2Address);
    await world.allow(token, 10n ** 12n);
  },
};

const asked = (methods: readonly string[]) =>
  world.wallet.asked.filter((method) => methods.includes(method));

async function waysOf(coin: Coin) {
  const checkout = world.newCheckout(coins[coin]());
  const offer = acceptOffer(checkout, world.chain, world.payer.address);
  return { checkout, ways: await readWays(world.config, world.chain, offer) };
}

describe("a wallet with", () => {
  it.each<
    [allowance: string, coin: Coin, method: PayMethod, confirmations: string[], isRelayed: boolean]
  >([
    ["nothing", "dollar", "signature", [sign], true],
    ["an allowance to Permit2", "reluctant", "permit2", [sign], true],
    ["an allowance to Permit2", "permitting", "permit2", [sign], true],
    ["nothing", "permitting", "permit", [sign, send], false],
    ["an allowance to the escrow", "reluctant", "transaction", [send], false],
    ["nothing", "reluctant", "transaction", [send, send], false],
    ["nothing", "ether", "transaction", [send], false],
  ])("%s pays in %s by %s, with these confirmations: %j", async (...row) => {
    const [allowance, coin, method, confirmations, isRelayed] = row;
    world.hasPermits = coin !== "reluctant";
    await before[allowance]?.(coins[coin]());
    const { checkout, ways } = await waysOf(coin);
    expect(ways.gasless ?? ways.own).toBe(method);
    if (!isRelayed) expect(ways.ownSteps).toBe(confirmations.length);
    world.wallet.asked.length = 0;
    await pay({ ...world, checkout, onPhase: () => {} }, world.payer.address, method);
    expect(await world.stageOf(checkout)).toBe(1);
    expect(asked([sign, send, sendCalls])).toEqual(confirmations);
    expect(relayed).toHaveLength(isRelayed ? 1 : 0);
  });

  it("batches (EIP-5792) approves and pays with one confirmation, both or none", async () => {
    await before.nothing?.(world.reluctant);
    const given = batches();
    const { checkout, ways } = await waysOf("reluctant");
    expect(ways).toEqual({ gasless: null, own: "batch", ownSteps: 1 });
    world.wallet.asked.length = 0;
    await pay({ ...world, checkout, onPhase: () => {} }, world.payer.address, "batch");
    expect(await world.stageOf(checkout)).toBe(1);
    expect(asked([sign, send, sendCalls])).toEqual([sendCalls]);
    expect(given[0]?.calls).toHaveLength(2);
    expect(given[0]?.atomicRequired).toBe(true);
  });

  it("batches of which the person says no pays nothing, and can try again", async () => {
    await before.nothing?.(world.reluctant);
    const { checkout } = await waysOf("reluctant");
    const payment = { ...world, checkout, onPhase: () => {} };
    batches(true);
    await expect(pay(payment, world.payer.address, "batch")).rejects.toThrow();
    expect(await world.stageOf(checkout)).toBe(0);
    batches();
    await pay(payment, world.payer.address, "batch");
    expect(await world.stageOf(checkout)).toBe(1);
  });
});

it("signs each Permit2 payment with another nonce, and a second attempt with the kept signature", async () => {
  await before["an allowance to Permit2"]?.(world.reluctant);
  const nonces = [];
  for (let nth = 0; nth < 3; nth += 1) {
    const { checkout } = await waysOf("reluctant");
    const prepared = await preparePayment(
      { ...world, checkout },
      world.payer.address,
      "permit2",
      () => {},
    );
    nonces.push(prepared.permit2Nonce);
    await pay({ ...world, checkout, onPhase: () => {} }, world.payer.address, "permit2", prepared);
  }
  expect(new Set(nonces).size).toBe(3);
});

it.each([0, 2, 8, 18])(
  "pays in a coin of %s decimals exactly what was agreed",
  async (decimals) => {
    const coin = await world.newCoin(decimals);
    const checkout = world.newCheckout(coin, { amount: 12_345n });
    const had = await world.balanceOf(coin);
    await pay({ ...world, checkout, onPhase: () => {} }, world.payer.address, "permit");
    expect(await world.stageOf(checkout)).toBe(1);
    expect(had - (await world.balanceOf(coin))).toBe(12_345n);
  },
);
