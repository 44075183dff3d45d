import { expect, it } from "vitest";
import { inDollars, payer } from "../testing/payment.ts";
import * as dispute from "./dispute.ts";
import * as expireDispute from "./expireDispute.ts";
import * as resolve from "./resolve.ts";
import * as submitEvidence from "./submitEvidence.ts";

const { terms } = inDollars;
const evidence = "ipfs://photo";

it("disputes with the evidence shown, and leaves the money where it is", () => {
  const disputed = { ...inDollars, held: 25_000_000n, evidence };
  const { functionName, args } = dispute.call(disputed);
  expect([functionName, args]).toEqual(["dispute", [terms, evidence]]);
  expect(dispute.displayItems(disputed).map(({ value }) => value)).toEqual([
    "25.00\u00a0USDH",
    expect.stringMatching(/^0x0000/),
    "90 days",
    evidence,
  ]);
});

it("gives the arbiter the link shown", () => {
  const given = { ...inDollars, evidence };
  const { functionName, args } = submitEvidence.call(given);
  expect([functionName, args]).toEqual(["submitEvidence", [terms, evidence]]);
  expect(submitEvidence.displayItems(given)[1]?.value).toBe(evidence);
});

it("divides what is held as shown, and tells the payer's part to the contract", () => {
  const ruling = { ...inDollars, amount: 10_000_000n, held: 25_000_000n, refundable: 0n };
  const { functionName, args } = resolve.call(ruling);
  expect([functionName, args]).toEqual(["resolve", [terms, 10_000_000n]]);
  expect(resolve.displayItems(ruling).map(({ value }) => value)).toEqual([
    "10.00\u00a0USDH",
    "14.85\u00a0USDH",
    "0.15\u00a0USDH",
  ]);
});

it("ends a dispute for the payer", () => {
  const { functionName, args } = expireDispute.call(inDollars);
  expect([functionName, args]).toEqual(["expireDispute", [terms]]);
  const [line] = expireDispute.displayItems({ ...inDollars, held: 25_000_000n });
  expect(line).toEqual({
    label: expect.stringContaining(payer.slice(0, 6)),
    value: "25.00\u00a0USDH",
  });
});
