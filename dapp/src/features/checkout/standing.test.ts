import { expect, it } from "vitest";
import { standingOf } from "./standing.ts";

it("is paid when the contract says so, whatever the service says", () => {
  for (const stage of ["held", "settled", "returned"] as const) {
    expect(standingOf("paid", { stage }, false)).toBe("paid");
    expect(standingOf("open", { stage }, false)).toBe("paid");
    expect(standingOf("expired", { stage }, false)).toBe("paid");
  }
});

it("is not paid by the service's word alone", () => {
  expect(standingOf("paid", { stage: "none" }, false)).toBe("claimed");
  expect(standingOf("paid", undefined, false)).toBe("claimed");
  expect(standingOf("paid", undefined, true)).toBe("asking");
});

it("is unpaid when neither says that it is paid", () => {
  expect(standingOf("open", { stage: "none" }, false)).toBe("unpaid");
  expect(standingOf("expired", undefined, true)).toBe("unpaid");
});
