import { expect, test } from "vitest";
import {
  arbitrationPeriod,
  type PaymentState,
  paymentStatus,
  paymentWindows,
  type Stage,
  stateFromContract,
  statusOfRow,
} from "./index.ts";

const terms = { inspectionPeriod: 10, capturePeriod: 20, refundPeriod: 30 };
const clock = 1_000;

function status(stage: Stage, held: bigint, refundable: bigint, time = clock, of = terms) {
  const state: PaymentState = { stage, held, refundable, clock };
  return paymentStatus(of, state, time);
}

test("a payment has the windows of its stage, counted from funding or dispute", () => {
  const none = { captureStart: null, captureEnd: null, arbitrationEnd: null, refundEnd: 1_030 };
  const windows = (stage: Stage) => paymentWindows(terms, { stage, clock });
  expect(windows("held")).toEqual({ ...none, captureStart: 1_010, captureEnd: 1_020 });
  expect(windows("disputed")).toEqual({ ...none, arbitrationEnd: 1_000 + arbitrationPeriod });
  for (const stage of ["settled", "returned"] as const) expect(windows(stage)).toEqual(none);
  expect(arbitrationPeriod).toBe(90 * 86_400);
});

test("a capture period of zero never ends", () => {
  expect(
    paymentWindows({ ...terms, capturePeriod: 0 }, { stage: "held", clock }).captureEnd,
  ).toBeNull();
});

test("a held payment is authorized, partially captured, or expired", () => {
  expect(status("held", 5n, 0n)).toBe("authorized");
  expect(status("held", 5n, 1n)).toBe("partially_captured");
  expect(status("held", 5n, 1n, 1_019)).toBe("partially_captured");
  expect(status("held", 5n, 1n, 1_020)).toBe("expired");
  expect(status("held", 5n, 0n, 2 ** 40, { ...terms, capturePeriod: 0 })).toBe("authorized");
});

test("an ended payment is what it came to, whatever the time", () => {
  for (const time of [clock, 2 ** 40]) {
    expect(status("none", 0n, 0n, time)).toBe("none");
    expect(status("settled", 0n, 1n, time)).toBe("captured");
    expect(status("settled", 0n, 0n, time)).toBe("refunded");
    expect(status("returned", 0n, 0n, time)).toBe("returned");
    expect(status("disputed", 1n, 0n, time)).toBe("disputed");
  }
});

test("the contract's state is read, and an unknown stage refused", () => {
  const stored = { held: 1n, refundable: 2n, clock: 3 };
  expect(stateFromContract({ ...stored, stage: 4 })).toEqual({ ...stored, stage: "returned" });
  expect(() => stateFromContract({ ...stored, stage: 5 })).toThrow(RangeError);
});

test("a row of the subgraph, in its strings, has the status of the payment it shows", () => {
  const rows: [Stage, bigint, number | null][] = [
    ["held", 0n, null],
    ["held", 0n, 1_020],
    ["held", 7n, 1_020],
    ["disputed", 0n, null],
    ["settled", 0n, null],
    ["settled", 7n, null],
    ["returned", 0n, null],
  ];
  for (const [stage, refundable, captureEnd] of rows) {
    const row = {
      ...{ stage, refundable: String(refundable) },
      captureEnd: captureEnd === null ? null : String(captureEnd),
    };
    const capturePeriod = captureEnd === null ? 0 : captureEnd - clock;
    for (const time of [1_019, 1_020, 2 ** 40]) {
      expect(statusOfRow(row, time)).toBe(
        status(stage, 0n, refundable, time, { ...terms, capturePeriod }),
      );
    }
  }
});

test("a row without a field, or with an unknown stage, has no status", () => {
  const row = { stage: "held", refundable: "0", captureEnd: "1020" };
  expect(() => statusOfRow({ ...row, stage: "paid" }, clock)).toThrow(RangeError);
  for (const name of ["refundable", "captureEnd"] as const) {
    const { [name]: _, ...rest } = row;
    expect(() => statusOfRow(rest as typeof row, clock)).toThrow(TypeError);
    expect(() => statusOfRow({ ...row, [name]: "soon" }, clock)).toThrow(SyntaxError);
  }
});
