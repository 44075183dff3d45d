import { termsFromJson } from "@handsel/protocol";
import {
  type Hex,
  parseCompactSignature,
  parseSignature,
  serializeCompactSignature,
  serializeSignature,
  signatureToCompactSignature,
  toFunctionSelector,
  zeroAddress,
} from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { chainSilent } from "#words/errors.ts";
import { forgetActivity, listActivities, saveActivity } from "../../lib/activity/activities.ts";
import type { Activity } from "../../lib/activity/activity.ts";
import type { Checkout } from "../../lib/api/apiTypes.ts";
import { openQuestion } from "../../lib/chain/askWallet.ts";
import {
  type OddWallet,
  type PayWorld,
  type RpcRequest,
  startPayWorld,
} from "../../testing/payWorld.ts";
import { acceptOffer } from "./acceptOffer.ts";
import { explainPayment } from "./explainPayment.ts";
import { pay, resume } from "./pay.ts";
import { type PayMethod, preparePayment } from "./preparePayment.ts";
import { readWays } from "./readWays.ts";

let world: PayWorld;

/** What the relayer does with a signed payment, in place of sending it. */
let relay: ((body: unknown) => Promise<Response>) | null = null;

vi.mock("../../lib/api/api.ts", async (load) => ({
  ...(await load<typeof import("../../lib/api/api.ts")>()),
  api: {
    POST: async (_: string, { body }: { body: unknown }) => {
      const response = await (relay ?? world.relay)(body);
      const content: unknown = await response.json();
      return response.ok ? { data: content, response } : { error: content, response };
    },
  },
}));

const stranger = privateKeyToAccount(generatePrivateKey());
const sign = "eth_signTypedData_v4";
const send = "eth_sendTransaction";

beforeAll(async () => {
  world = await startPayWorld();
}, 120_000);

beforeEach(async () => {
  relay = null;
  world.wallet.misbehave = null;
  world.wallet.asked.length = 0;
  world.isDown = false;
  world.loses = () => false;
  await world.setCoins(10n ** 18n);
  for (const begun of listActivities()) forgetActivity(begun);
});

/** Answers one method in this way, the others honestly. */
function answers(
  method: string,
  answer: (request: RpcRequest, honest: () => Promise<unknown>) => unknown,
): void {
  world.wallet.misbehave = (request, honest) =>
    request.method === method ? answer(request, () => honest(request)) : honest(request);
}

const attempt = (checkout: Checkout, method: PayMethod) =>
  pay({ ...world, checkout, onPhase: () => {} }, world.payer.address, method);

const times = (method: string) =>
  world.wallet.asked.filter((asked: OddWallet["asked"][number]) => asked === method).length;

/** Tries to pay, and returns what the page says of the failure; null if it was paid. What it says of the money must be so. */
async function failureOf(checkout: Checkout, method: PayMethod) {
  const token = coinOf(checkout);
  const wasPaid = (await world.stageOf(checkout)) !== 0;
  const before = await world.balanceOf(token);
  const failure = await attempt(checkout, method).then(
    () => null,
    (error: unknown) => explainPayment(error, checkout, world.chain, method),
  );
  const isPaid = (await world.stageOf(checkout)) !== 0;
  const hasMoved = isPaid && !wasPaid;
  const after = await world.balanceOf(token);
  if (token !== world.ether) expect(before - after).toBe(hasMoved ? BigInt(checkout.amount) : 0n);
  if (isPaid && failure) {
    expect(failure.sentence).not.toMatch(/(?<!otherwise )(no money has moved|nothing (was|has))/i);
  }
  if (!failure) expect(isPaid).toBe(true);
  return failure;
}

function coinOf({ token }: Checkout) {
  const coin = world.chain.tokens.find(({ address }) => address === token.address);
  if (!coin) throw new Error("The checkout is in an unknown coin.");
  return coin;
}

/** Each way to pay: its coin, and the method of the wallet that it needs. */
const ways: [
  name: string,
  method: PayMethod,
  coin: "dollar" | "ether" | "reluctant",
  asks: string,
][] = [
  ["by signature", "signature", "dollar", sign],
  ["in the native coin", "transaction", "ether", send],
  ["in a coin without signatures", "transaction", "reluctant", send],
];

describe.each(ways)("paying %s with a wallet that", (_, method, coin, asks) => {
  const checkoutOf = () => world.newCheckout(world[coin]);

  /** After a failure the same checkout is paid by the same wallet, once it is honest. */
  async function paysAfterwards(checkout: Checkout): Promise<void> {
    world.wallet.misbehave = null;
    expect(await failureOf(checkout, method)).toBeNull();
  }

  it("is honest: pays", async () => {
    const checkout = checkoutOf();
    expect(await failureOf(checkout, method)).toBeNull();
    expect(await failureOf(checkout, method)).toBeNull();
  });

  it("is asking already: says so, and pays afterwards", async () => {
    const checkout = checkoutOf();
    answers(asks, () => Promise.reject({ code: -32002, message: "Already pending" }));
    expect((await failureOf(checkout, method))?.title).toMatch(/already asking/);
    await paysAfterwards(checkout);
  });

  it("does not know what it is asked for: names a way out", async () => {
    const checkout = checkoutOf();
    answers(asks, () => Promise.reject({ code: 4200, message: "The method is not supported." }));
    const failure = await failureOf(checkout, method);
    expect(failure?.recommends).toBe(method === "signature" ? "transaction" : undefined);
    await paysAfterwards(checkout);
  });
});

describe("a signature", () => {
  it.each<[string, (request: RpcRequest) => unknown]>([
    [
      "another account's",
      ({ params = [] }) => stranger.signTypedData(JSON.parse(String(params[1]))),
    ],
    ["of other data", () => world.payer.signMessage({ message: "x" })],
    ["empty", () => "0x"],
    ["of no bytes", () => "0xzz"],
    ["no text", () => null],
    ["a number", () => 7],
    ["an object", () => ({ signature: "0x12" })],
    ["too long", async () => `0x${"12".repeat(3_000)}`],
  ])("that is %s: is thrown away", async (_name, answer) => {
    const checkout = world.newCheckout(world.dollar);
    answers(sign, answer);
    expect((await failureOf(checkout, "signature"))?.title).toMatch(/signed with another account/);
    world.wallet.misbehave = null;
    expect(await failureOf(checkout, "signature")).toBeNull();
    expect(times(sign)).toBe(2);
  });

  const odd: [string, (signature: Hex) => Hex][] = [
    [
      "a recovery id of 0 or 1",
      (signature) => {
        const last = Number.parseInt(signature.slice(-2), 16) - 27;
        return `${signature.slice(0, -2)}0${last}` as Hex;
      },
    ],
    [
      "64 bytes",
      (signature) =>
        serializeCompactSignature(signatureToCompactSignature(parseSignature(signature))),
    ],
    ["capitals", (signature) => `0x${signature.slice(2).toUpperCase()}`],
  ];
  it.each(odd)("with %s: is taken as the account's", async (_name, form) => {
    const checkout = world.newCheckout(world.dollar);
    relay = async (body) => {
      const { signature } = body as { signature: Hex };
      const usual =
        signature.length === 130
          ? serializeSignature({ ...parseCompactSignatureToSignature(signature) })
          : /0[01]$/.test(signature)
            ? (`${signature.slice(0, -2)}${(Number(`0x${signature.slice(-2)}`) + 27).toString(16)}` as Hex)
            : signature;
      return world.relay({ ...(body as object), signature: usual });
    };
    answers(sign, async (_request, honest) => form((await honest()) as Hex));
    expect(await failureOf(checkout, "signature")).toBeNull();
  });

  function parseCompactSignatureToSignature(signature: Hex) {
    const { r, yParityAndS } = parseCompactSignature(signature);
    const bits = BigInt(yParityAndS);
    const s = `0x${(bits & ((1n << 255n) - 1n)).toString(16).padStart(64, "0")}` as const;
    return { r, s, yParity: Number(bits >> 255n) };
  }

  it("whose answer is lost at the relayer counts once, with an own transaction besides", async () => {
    const checkout = world.newCheckout(world.dollar);
    relay = async (body) => {
      await world.relay(body);
      throw new TypeError("The connection was closed.");
    };
    expect(await failureOf(checkout, "signature")).toBeNull();
    relay = () => Promise.reject(new TypeError("No connection."));
    const other = world.newCheckout(world.dollar);
    const failure = await failureOf(other, "signature");
    expect(failure?.sentence).toMatch(/is not known/);
    expect(failure?.sentence).not.toMatch(/nobody|no money/i);
    expect(await failureOf(other, "transaction")).toBeNull();
    relay = null;
    expect(await failureOf(other, "signature")).toBeNull();
  });

  it("for which no free fees are left: offers the own transaction", async () => {
    const detail = "The free gas of this wallet is used up for today";
    relay = async () => Response.json({ code: "rate_limited", detail }, { status: 429 });
    const checkout = world.newCheckout(world.dollar);
    const failure = await failureOf(checkout, "signature");
    expect(failure).toMatchObject({ title: /used up/, recommends: "transaction" });
  });

  it.each([
    ["signature_invalid", 422, "transaction"],
    ["invalid_request", 400, undefined],
  ])(
    "that the relayer refuses (%s): tells it without the API's words",
    async (code, status, way) => {
      const detail = "signature must be 0x and 130 hex digits";
      relay = async () => Response.json({ code, detail }, { status });
      const failure = await failureOf(world.newCheckout(world.dollar), "signature");
      expect(failure?.recommends).toBe(way);
      expect(failure?.sentence).not.toMatch(/0x/);
    },
  );
});

it.each([
  ["rate_limited", 429, true],
  ["relayer_busy", 503, true],
  ["signature_invalid", 422, false],
  ["invalid_request", 400, false],
])(
  "a signature that the relayer answers with %s (%i) is kept: %s",
  async (code, status, isKept) => {
    relay = async () => Response.json({ code, detail: "x" }, { status });
    expect(await failureOf(world.newCheckout(world.dollar), "signature")).not.toBeNull();
    expect(listActivities().some(({ signature }) => signature !== undefined)).toBe(isKept);
  },
);

describe("an account delegated to a contract that judges no signature (EIP-7702)", () => {
  it("is pointed to its own transaction, which pays", async () => {
    await world.delegate(world.chain.escrow.address);
    try {
      const checkout = world.newCheckout(world.dollar);
      const failure = await failureOf(checkout, "signature");
      expect(failure).toMatchObject({ recommends: "transaction" });
      expect(failure?.sentence).toMatch(/no money has moved/);
      expect(await failureOf(checkout, "transaction")).toBeNull();
    } finally {
      await world.delegate(zeroAddress);
    }
  });

  it("is shown no way by a permit, which its contract does not give", async () => {
    const { chain, config, payer, permitting } = world;
    const offer = acceptOffer(world.newCheckout(permitting), chain, payer.address);
    expect((await readWays(config, chain, offer)).own).toBe("permit");
    await world.delegate(chain.escrow.address);
    try {
      expect((await readWays(config, chain, offer)).own).toBe("transaction");
    } finally {
      await world.delegate(zeroAddress);
    }
  });
});

describe("a transaction", () => {
  it.each<[string, unknown]>([
    ["an id that is no transaction", `0x${"5afe".repeat(16)}`],
    ["a text that is no hash", "queued-42"],
    ["nothing", null],
    ["an object", { id: 1 }],
  ])("for which the wallet answers %s: the contract tells when it is paid", async (_name, lie) => {
    const checkout = world.newCheckout(world.ether);
    answers(send, async (_request, honest) => {
      await honest();
      return lie;
    });
    expect(await failureOf(checkout, "transaction")).toBeNull();
  });

  it("sent twice by the wallet pays once", async () => {
    const checkout = world.newCheckout(world.reluctant);
    answers(send, async (_request, honest) => {
      const hash = await honest();
      await honest().catch(() => {});
      return hash;
    });
    expect(await failureOf(checkout, "transaction")).toBeNull();
  });

  it("of which the wallet names another one's hash is paid when the contract says so", async () => {
    const first = world.newCheckout(world.ether);
    let other: unknown = null;
    answers(send, async (_request, honest) => {
      other = await honest();
      return other;
    });
    expect(await failureOf(first, "transaction")).toBeNull();
    const second = world.newCheckout(world.ether);
    answers(send, () => other);
    const paying = attempt(second, "transaction").catch(() => "failed");
    expect(
      await Promise.race([paying, new Promise((end) => setTimeout(end, 3_000, "waits"))]),
    ).toBe("waits");
    expect(await world.stageOf(second)).toBe(0);
    world.wallet.misbehave = null;
    expect(await failureOf(second, "transaction")).toBeNull();
    await paying;
  });

  it("of a wallet that only sends batches (EIP-5792) pays", async () => {
    const batches = new Map<string, unknown>();
    world.wallet.misbehave = async (request, honest) => {
      const { method, params = [] } = request;
      if (method === send) throw { code: 4200, message: "Use wallet_sendCalls." };
      if (method === "wallet_sendCalls") {
        const { calls, from } = params[0] as { calls: object[]; from: string };
        const hash = await honest({ method: send, params: [{ ...calls[0], from }] });
        batches.set("batch-1", hash);
        return { id: "batch-1" };
      }
      if (method === "wallet_getCallsStatus") {
        return { status: 200, receipts: [{ transactionHash: batches.get(String(params[0])) }] };
      }
      return honest(request);
    };
    expect(await failureOf(world.newCheckout(world.reluctant), "transaction")).toBeNull();
    expect(times("wallet_sendCalls")).toBeGreaterThan(1);
  });

  it("of a coin that wants an old allowance taken back first pays in three steps", async () => {
    await world.allow(world.reluctant, 0n);
    await world.allow(world.reluctant, 7n);
    const phases: string[] = [];
    const checkout = world.newCheckout(world.reluctant);
    const onPhase = (phase: string) => phases.push(phase);
    await pay({ ...world, checkout, onPhase }, world.payer.address, "transaction");
    expect(await world.stageOf(checkout)).toBe(1);
    expect(times(send)).toBe(3);
    expect(phases).toContain("reset_wallet");
    await world.allow(world.dollar, 7n);
    world.wallet.asked.length = 0;
    expect(await failureOf(world.newCheckout(world.dollar), "transaction")).toBeNull();
    expect(times(send)).toBe(2);
  });

  it("for which coins are missing is not asked for, and the amount is told", async () => {
    await world.setCoins(1_000n);
    const failure = await failureOf(world.newCheckout(world.reluctant), "transaction");
    expect(failure?.title).toMatch(/network fee/);
    expect(failure?.sentence).toMatch(/about 0\.\d+.ETH more/);
    expect(times(send)).toBe(0);
  });

  it("that was sent before a reload is found by the contract's answer", async () => {
    const checkout = world.newCheckout(world.ether);
    await attempt(checkout, "transaction");
    const [begun] = listActivities();
    expect(begun?.phase).toBe("sent");
    if (begun) await resume({ ...world, checkout, onPhase: () => {} }, begun);
  });
});

describe("a prepared payment", () => {
  it.each<[PayMethod, "dollar" | "ether" | "reluctant", string]>([
    ["signature", "dollar", sign],
    ["transaction", "ether", send],
    ["transaction", "reluctant", send],
  ])("by %s in %s asks the wallet without waiting for the chain", async (method, coin, asks) => {
    const checkout = world.newCheckout(world[coin]);
    const payment = { ...world, checkout, onPhase: () => {} };
    const ready = await preparePayment(payment, world.payer.address, method, () => {});
    world.wallet.asked.length = 0;
    world.isDown = true;
    answers(asks, () => new Promise(() => {}));
    const paying = pay(payment, world.payer.address, method, ready).catch(
      (error: unknown) => error,
    );
    await Promise.resolve();
    expect(world.wallet.asked).toEqual([asks]);
    openQuestion()?.stop();
    await paying;
  });
});

it.each(["signed", "handed", "sent"] as const)(
  "what was begun is told as on its way before the chain has answered (%s)",
  async (phase) => {
    const checkout = world.newCheckout(world.dollar);
    const { payer, chain } = world;
    const { paymentId } = acceptOffer(checkout, chain, payer.address);
    const begun: Activity = {
      ...{ kind: "fund", chainId: chain.id, checkoutId: checkout.id, paymentId, phase },
      account: payer.address,
      ...(phase === "signed" && { signature: `0x${"cd".repeat(65)}` }),
      ...(phase === "sent" && { transactionHash: `0x${"ab".repeat(32)}` }),
    };
    saveActivity(begun);
    world.isDown = true;
    const told: string[] = [];
    const payment = { ...world, checkout, onPhase: (now: string) => told.push(now) };
    void resume(payment, begun).catch(() => {});
    if (phase === "signed") void pay(payment, payer.address, "signature").catch(() => {});
    const expected = phase === "signed" ? ["submitting", "submitting"] : ["pending"];
    await vi.waitFor(() => expect(told).toEqual(expected));
  },
);

it("does not tell of too few coins when they have just been paid with", async () => {
  const coin = await world.newCoin(6);
  const amount = 1_000_000n;
  await world.allow(coin, amount);
  const checkout = world.newCheckout(coin, { amount });
  const client = world.config.getClient();
  const request = async (asked: RpcRequest) => {
    // Paid from another device, after the contract was asked for it.
    if (JSON.stringify(asked).includes(toFunctionSelector("balanceOf(address)"))) {
      const { payer } = world;
      const terms = { ...termsFromJson(checkout.offer as never), payer: payer.address };
      await world.write(payer, "fund", [terms]);
    }
    return client.request(asked as never);
  };
  const getClient = () => ({ ...client, request }) as never;
  const config = { ...world.config, getClient };
  const payment = { ...world, config, checkout };
  const prepared = preparePayment(payment, world.payer.address, "transaction", () => {});
  expect((await prepared).isPaid).toBe(true);
});

describe.each(ways)("paying %s while the chain's answers are lost", (_, method, coin) => {
  /** Loses the answer to one question; returns how many questions there were. */
  function lose(number: number): () => number {
    let asked = 0;
    world.loses = () => {
      asked += 1;
      return asked - 1 === number;
    };
    return () => asked;
  }

  it("says what is so at each of them, and pays once", async () => {
    const asked = lose(-1);
    expect(await failureOf(world.newCheckout(world[coin]), method)).toBeNull();
    const questions = asked();
    expect(questions).toBeGreaterThan(2);
    const told: (string | undefined)[] = [];
    for (let number = 0; number < questions; number += 1) {
      const checkout = world.newCheckout(world[coin]);
      lose(number);
      told.push((await failureOf(checkout, method))?.title);
      world.loses = () => false;
      expect(await failureOf(checkout, method)).toBeNull();
    }
    // Where the answer is not asked for again, the page says so.
    expect(told).toContain(chainSilent);
    const others = told.filter((title) => title !== undefined && title !== chainSilent);
    expect(others).toEqual([]);
  }, 60_000);
});
