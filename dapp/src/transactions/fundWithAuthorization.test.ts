import { paymentId } from "@handsel/protocol";
import { expect, it } from "vitest";
import { inDollars, inEther } from "../testing/payment.ts";
import { displayItems, typedData } from "./fundWithAuthorization.ts";

it("signs exactly the amount, to the escrow, bound to the payment's id", () => {
  const { domain, message } = typedData(inDollars);
  expect(domain.verifyingContract).toBe(inDollars.token.address);
  expect(message).toEqual({
    from: inDollars.terms.payer,
    to: inDollars.escrow.address,
    value: inDollars.terms.amount,
    validAfter: 0n,
    validBefore: BigInt(inDollars.terms.fundBy),
    nonce: paymentId(inDollars.terms, inDollars.escrow),
  });
  expect(displayItems(inDollars)).toContainEqual({
    label: "You authorize",
    value: "25.00\u00a0USDH",
  });
  expect(displayItems(inDollars)).toContainEqual({
    label: "Network fee",
    value: "none: it is paid for you",
  });
});

it("refuses coins without ERC-3009", () => {
  expect(() => typedData(inEther)).toThrow(RangeError);
});
