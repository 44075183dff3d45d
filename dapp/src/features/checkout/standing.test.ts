import { expect, it } from "vitest";
import { standingOf } from "./standing.ts";

const open = { status: "open", payment_id: null } as const;
const expired = { status: "expired", payment_id: null } as const;
const claims = [
  { status: "paid", payment_id: "0x1" },
  { status: "processing", payment_id: "0x1" },
  // Paid after its expiry.
  { status: "expired", payment_id: "0x1" },
] as const;

it("is paid when the contract says so, whatever the service says", () => {
  for (const stage of ["held", "settled", "returned"] as const) {
    for (const checkout of [open, expired, ...claims]) {
      expect(standingOf(checkout, { stage }, false)).toBe("paid");
    }
  }
});

it("is not paid by the service's word alone", () => {
  for (const checkout of claims) {
    expect(standingOf(checkout, { stage: "none" }, false)).toBe("claimed");
    expect(standingOf(checkout, undefined, false)).toBe("claimed");
    expect(standingOf(checkout, undefined, true)).toBe("asking");
  }
});

it("is unpaid when neither says that it is paid", () => {
  expect(standingOf(open, { stage: "none" }, false)).toBe("unpaid");
  expect(standingOf(expired, undefined, true)).toBe("unpaid");
});
