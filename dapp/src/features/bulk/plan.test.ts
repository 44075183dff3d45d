import type { PaymentState, PaymentTerms } from "@handsel/protocol";
import type { Hash } from "viem";
import { describe, expect, it } from "vitest";
import type { PaymentEvent } from "../../lib/payment/paymentEvents.ts";
import type { ChainPayment } from "../../lib/payment/readPayment.ts";
import type { BulkAnswer } from "../../queries/bulkPayments.ts";
import { chain, dollar, inEther, merchant, payee, payer, terms } from "../../testing/payment.ts";
import { isDone, type LeftOut, mostAtOnce, partsOf, planPayment } from "./plan.ts";
import { moneySums, plannedSums } from "./sums.ts";

const paidAt = 1_000_000;
/** The inspection is over, and the time to capture is not. */
const now = paidAt + terms.inspectionPeriod;
const id: Hash = `0x${"a1".repeat(32)}`;

const held: PaymentState = {
  ...{ held: terms.amount, refundable: 0n, clock: paidAt, stage: "held" },
};

function payment(
  state: Partial<PaymentState> = {},
  own: Partial<PaymentTerms> = {},
  events: readonly PaymentEvent[] = [],
): ChainPayment {
  const totals = { captured: 0n, fees: 0n, refunded: 0n, returned: 0n };
  return {
    ...{ id, chainId: chain.id, block: 1, events, totals },
    ...{ terms: { ...terms, ...own }, state: { ...held, ...state } },
  };
}

const chosen = { id, chainId: chain.id };
const actor = { merchant, wallet: merchant } as const;
const plan = (verb: "capture" | "void", answer: BulkAnswer, time = now, as = actor) =>
  planPayment(verb, chosen, answer, as, time);

describe("a capture of several takes", () => {
  it("all that is held of a payment, of which the commission goes off", () => {
    expect(plan("capture", payment())).toMatchObject({
      ...{ leftOut: null, amount: 25_000_000n, fee: 250_000n },
    });
  });

  it("the rest of one that was captured in part, with the commission on all of it rounded once", () => {
    const part = payment({ held: 15_000_050n, refundable: 9_999_950n });
    expect(plan("capture", part)).toMatchObject({ amount: 15_000_050n, fee: 150_000n });
  });

  it("one that never lapses, however late", () => {
    const endless = payment({}, { capturePeriod: 0 });
    expect(plan("capture", endless, now + 40 * 365 * 86_400).leftOut).toBe(null);
  });

  it("what is shown before a wallet is connected", () => {
    const nobody = { merchant, wallet: undefined } as never;
    expect(plan("capture", payment(), now, nobody).leftOut).toBe(null);
  });
});

const lapsed = now + terms.capturePeriod;

describe("of a capture of several is left out", () => {
  it.each<[string, BulkAnswer, number, LeftOut]>([
    ["what the chain did not tell", "unread", now, "unread"],
    ["what is on no chain", null, now, "missing"],
    ["another shop's", payment({}, { merchant: payee }), now, "foreign"],
    ["a disputed one", payment({ stage: "disputed" }), now, "disputed"],
    ["one that was taken", payment({ held: 0n, stage: "settled" }), now, "nothing"],
    ["one that went back", payment({ held: 0n, stage: "returned" }), now, "nothing"],
    ["one that the customer still looks at", payment(), now - 1, "early"],
    ["one whose time is over", payment(), lapsed, "lapsed"],
    ["one that the wallet paid itself", payment({}, { payer: merchant }), now, "own"],
  ])("%s, with no amount", (_, answer, time, leftOut) => {
    expect(plan("capture", answer, time)).toMatchObject({ leftOut, amount: 0n, fee: 0n });
  });
});

describe("a return of several", () => {
  it("takes no commission, and minds no period", () => {
    for (const time of [now - 1, now, lapsed]) {
      const { leftOut, amount, fee } = plan("void", payment(), time);
      expect([leftOut, amount, fee]).toEqual([null, 25_000_000n, 0n]);
    }
  });

  it("leaves a disputed one to its own page", () => {
    expect(plan("void", payment({ stage: "disputed" })).leftOut).toBe("disputed");
    expect(plan("void", payment({ held: 0n, stage: "settled" })).leftOut).toBe("nothing");
  });
});

describe("transactions", () => {
  it("are one a chain, in which rows keep their order", () => {
    const rows = [1, 2, 1, 3, 2].map((chainId, index) => ({ chainId, index }));
    expect(
      partsOf(rows).map((part) => [part.chainId, part.rows.map(({ index }) => index)]),
    ).toEqual([
      [1, [0, 2]],
      [2, [1, 4]],
      [3, [3]],
    ]);
  });

  it("are more where there are too many for one, and lose none", () => {
    const rows = Array.from({ length: 2 * mostAtOnce + 1 }, (_, index) => ({ chainId: 1, index }));
    const parts = partsOf(rows);
    expect(parts.map((part) => part.rows.length)).toEqual([mostAtOnce, mostAtOnce, 1]);
    expect(parts.flatMap((part) => part.rows)).toEqual(rows);
    expect(new Set(parts.map(({ key }) => key)).size).toBe(3);
  });
});

const event = (type: PaymentEvent["type"]): PaymentEvent => ({
  ...{ type, actor: payer, amount: 1n, fee: 0n, returned: 0n, time: now },
  ...{ blockNumber: 2, logIndex: 0, transactionHash: id },
});

describe("what was wanted", () => {
  it("is done once the contract holds nothing of it, whoever captured", () => {
    const taken = payment({ held: 0n, refundable: 25_000_000n, stage: "settled" });
    expect([isDone("capture", taken), isDone("void", taken)]).toEqual([true, false]);
    const back = payment({ held: 0n, stage: "returned" });
    expect([isDone("capture", back), isDone("void", back)]).toEqual([false, true]);
    const rest = payment({ held: 0n, refundable: 1n, stage: "settled" }, {}, [event("voided")]);
    expect(isDone("void", rest)).toBe(true);
  });

  it("is not done by what took the rest the other way", () => {
    const shape = { held: 0n, refundable: 1n, stage: "settled" } as const;
    const gone = payment(shape, {}, [event("captured"), event("voided")]);
    expect([isDone("capture", gone), isDone("void", gone)]).toEqual([false, true]);
    const released = payment(shape, {}, [event("voided"), event("captured")]);
    expect([isDone("capture", released), isDone("void", released)]).toEqual([true, false]);
    const reclaimed = payment(shape, {}, [event("captured"), event("reclaimed")]);
    expect([isDone("capture", reclaimed), isDone("void", reclaimed)]).toEqual([false, true]);
  });

  it("is not done while something is held", () => {
    for (const stage of ["held", "disputed"] as const) {
      const some = payment({ held: 1n, refundable: 24_999_999n, stage }, {}, [event("voided")]);
      expect([isDone("capture", some), isDone("void", some)]).toEqual([false, false]);
    }
  });
});

describe("sums", () => {
  const chainOf = () => chain;
  const inCoins = payment({ held: inEther.terms.amount }, inEther.terms);

  it("are one for each coin, of what goes into the transactions alone", () => {
    const rows = [payment(), inCoins, payment(), payment({ stage: "disputed" })].map((one) =>
      plan("capture", one),
    );
    const { amount } = inEther.terms;
    expect(plannedSums(rows, chainOf)).toEqual([
      { unit: { symbol: "USDH", decimals: 6 }, amount: 50_000_000n, fee: 500_000n },
      { unit: { symbol: "ETH", decimals: 18 }, amount, fee: amount / 100n },
    ]);
  });

  it("say of all money where it is, or nothing while one history is missing", () => {
    const captured = payment({ held: 0n, refundable: 25_000_000n, stage: "settled" });
    const totals = { captured: 25_000_000n, fees: 250_000n, refunded: 0n, returned: 0n };
    const rows = [{ ...captured, totals }, payment({ stage: "disputed" })].map((one) =>
      plan("capture", one),
    );
    expect(moneySums(rows, chainOf)).toEqual([
      {
        ...{ unit: { symbol: dollar.symbol, decimals: dollar.decimals }, paid: 50_000_000n },
        ...{ captured: 25_000_000n, fees: 250_000n, held: 25_000_000n, returned: 0n },
      },
    ]);
    expect(moneySums([...rows, plan("capture", "unread")], chainOf)).toBe(null);
    expect(moneySums([plan("capture", { ...captured, totals: null })], chainOf)).toBe(null);
  });
});
