import { arbitrationPeriod } from "@handsel/protocol";
import type { Address } from "viem";
import { describe, expect, it } from "vitest";
import { FUNDED_AT, payerPayment } from "../../../testing/payerPayment.ts";
import { merchant, payee, payer, terms } from "../../../testing/payment.ts";
import { byDeadline, type Waiting, waitsFor } from "./waiting.ts";

const arbiter = payee;
const captureStart = FUNDED_AT + terms.inspectionPeriod;
const captureEnd = FUNDED_AT + terms.capturePeriod;
const arbitrationEnd = FUNDED_AT + arbitrationPeriod;
const disputed = { stage: "disputed" } as const;

const told = (waiting: Waiting | null) => waiting && [waiting.task, waiting.end];

describe("a payment waits for its payer", () => {
  it("to say whether it came, until the shop may collect it without a word", () => {
    const payment = payerPayment({}, { arbiter });
    expect(told(waitsFor(payment, null, captureStart - 1))).toEqual([
      "confirm",
      { kind: "objection", at: captureStart },
    ]);
    expect(told(waitsFor(payment, null, captureStart))).toEqual([
      "confirm",
      { kind: "collection", at: captureEnd },
    ]);
  });

  it("without a time to object, where no arbiter could stop the shop", () => {
    expect(told(waitsFor(payerPayment(), null, FUNDED_AT))).toEqual([
      "confirm",
      { kind: "collection", at: captureEnd },
    ]);
    const endless = payerPayment({}, { capturePeriod: 0 });
    expect(told(waitsFor(endless, null, FUNDED_AT))).toEqual(["confirm", null]);
  });

  it("to take back what was not collected, from the second on that it can", () => {
    const payment = payerPayment({}, { arbiter });
    expect(told(waitsFor(payment, null, captureEnd - 1))?.[0]).toBe("confirm");
    expect(told(waitsFor(payment, null, captureEnd))).toEqual(["take_back", null]);
    // An offer is of no use then.
    expect(told(waitsFor(payment, captureEnd + 9, captureEnd))).toEqual(["take_back", null]);
  });

  it("to take back what the arbiter did not decide on", () => {
    const payment = payerPayment({ lastWord: payer }, { arbiter }, disputed);
    expect(waitsFor(payment, null, arbitrationEnd - 1)).toBeNull();
    expect(told(waitsFor(payment, null, arbitrationEnd))).toEqual(["take_back", null]);
  });

  it("to answer the shop's offer, also in a dispute", () => {
    const end = { kind: "offer", at: FUNDED_AT + 50 };
    for (const state of [{}, disputed]) {
      const payment = payerPayment({ lastWord: payer }, { arbiter }, state);
      expect(told(waitsFor(payment, end.at, FUNDED_AT + 1))).toEqual(["answer_offer", end]);
    }
  });

  it("to answer in a dispute in which the shop had the last word", () => {
    const payment = (lastWord: Address) => payerPayment({ lastWord }, { arbiter }, disputed);
    expect(told(waitsFor(payment(merchant), null, FUNDED_AT + 1))).toEqual([
      "answer_dispute",
      { kind: "arbitration", at: arbitrationEnd },
    ]);
    expect(waitsFor(payment(payer), null, FUNDED_AT + 1)).toBeNull();
    // However the subgraph writes the address.
    expect(waitsFor(payment(payer.toLowerCase() as Address), null, FUNDED_AT + 1)).toBeNull();
  });

  it("for nothing once nothing is held, or where its page cannot be opened here", () => {
    for (const stage of ["settled", "returned"] as const) {
      expect(waitsFor(payerPayment({}, { arbiter }, { stage, held: 0n }), null, 0)).toBeNull();
    }
    const foreign = payerPayment({ isKnown: false }, { arbiter });
    expect(waitsFor(foreign, null, captureEnd)).toBeNull();
  });
});

it("money to take back comes first, then the nearest deadline, and last what has none", () => {
  const now = captureEnd;
  const made: [string, Waiting | null][] = [
    ["endless", waitsFor(payerPayment({ id: "0x01" }, { capturePeriod: 0 }), null, now)],
    ["far", waitsFor(payerPayment({ id: "0x02" }, { capturePeriod: 999_999 }), null, now)],
    ["offer", waitsFor(payerPayment({ id: "0x03" }, { capturePeriod: 0 }), now + 60, now)],
    ["lapsed", waitsFor(payerPayment({ id: "0x04" }), null, now)],
    ["near", waitsFor(payerPayment({ id: "0x05" }, { capturePeriod: 700_000 }), null, now)],
    [
      "silent",
      waitsFor(
        payerPayment({ id: "0x06" }, { arbiter }, { ...disputed, clock: now - arbitrationPeriod }),
        null,
        now,
      ),
    ],
    [
      "later",
      waitsFor(payerPayment({ id: "0x07", fundedAt: now }, { capturePeriod: 0 }), null, now),
    ],
  ];
  const names = new Map(made.map(([name, waiting]) => [waiting?.payment.id, name]));
  const sorted = made.flatMap(([, waiting]) => waiting ?? []).toSorted(byDeadline);
  expect(sorted.map(({ payment }) => names.get(payment.id))).toEqual([
    ...["silent", "lapsed", "offer", "near", "far", "later", "endless"],
  ]);
});
