import { paymentId } from "@handsel/protocol";
import { expect, it } from "vitest";
import { inDollars } from "../testing/payment.ts";
import { displayItems as ofDispute } from "./dispute.ts";
import { call, displayItems, typedData } from "./disputeWithSignature.ts";

const dispute = {
  ...inDollars,
  held: 25_000_000n,
  evidence: "https://shop.example/v1/statements/stm_1#0x12",
  deadline: 1_900_000_000,
};

it("signs evidence and deadline, bound to the payment and the escrow", () => {
  const { domain, message, primaryType } = typedData(dispute);
  expect(domain.verifyingContract).toBe(inDollars.escrow.address);
  expect([primaryType, message]).toEqual([
    "Dispute",
    {
      paymentId: paymentId(inDollars.terms, inDollars.escrow),
      evidence: dispute.evidence,
      deadline: 1_900_000_000n,
    },
  ]);
});

it("shows the dispute, its deadline, and that it costs no network fee", () => {
  const items = displayItems(dispute);
  expect(items.slice(0, 4)).toEqual(ofDispute(dispute));
  expect(items.slice(4).map(({ label }) => label)).toEqual(["Valid until", "Network fee"]);
});

it("sends the same message as the payer's own transaction", () => {
  const { functionName, args } = call(dispute, "0x01");
  expect(functionName).toBe("disputeWithSignature");
  expect(args).toEqual([inDollars.terms, dispute.evidence, 1_900_000_000n, "0x01"]);
});
