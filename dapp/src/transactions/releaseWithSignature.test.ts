import { paymentId } from "@handsel/protocol";
import { expect, it } from "vitest";
import { inDollars } from "../testing/payment.ts";
import { displayItems as ofRelease } from "./release.ts";
import { displayItems, typedData } from "./releaseWithSignature.ts";

const release = {
  ...inDollars,
  amount: 10_000_000n,
  held: 25_000_000n,
  refundable: 0n,
  deadline: 1_900_000_000,
};

it("signs amount, held money and deadline, bound to the payment and the escrow", () => {
  const { domain, message, primaryType } = typedData(release);
  expect(domain.verifyingContract).toBe(inDollars.escrow.address);
  expect([primaryType, message]).toEqual([
    "Release",
    {
      paymentId: paymentId(inDollars.terms, inDollars.escrow),
      amount: 10_000_000n,
      held: 25_000_000n,
      deadline: 1_900_000_000n,
    },
  ]);
});

it("shows the release, its deadline, and that it costs no network fee", () => {
  const items = displayItems(release);
  expect(items.slice(0, 4)).toEqual(ofRelease(release));
  expect(items.slice(4).map(({ label }) => label)).toEqual(["Valid until", "Network fee"]);
});
