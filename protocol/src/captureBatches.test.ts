import { decodeFunctionData, getAddress, type Hex } from "viem";
import { describe, expect, it } from "vitest";
import { allHeld } from "./allHeld.ts";
import { captureBatches, encodeCaptureBatches } from "./captureBatches.ts";
import { escrowAbi } from "./generated/escrowAbi.ts";
import { newOffer, type PaymentTerms } from "./paymentTerms.ts";

const account = (digit: string): Hex => `0x${digit.repeat(40)}`;

/** Terms of one merchant's sale to a customer. */
function sale(salt: bigint, choices: Partial<PaymentTerms> = {}): PaymentTerms {
  const offer = newOffer({
    ...{ merchant: account("a"), payee: account("b"), token: account("c"), salt },
    ...{ amount: 100n + salt, fundBy: 1_000 + Number(salt), orderReference: `0x${"d".repeat(64)}` },
    ...{ inspectionPeriod: 0, capturePeriod: 60, refundPeriod: 90 },
    ...{ feeBps: 250, feeRecipient: account("e") },
  });
  return { ...offer, payer: account(`${salt}`), ...choices };
}

/** The terms that batches are about, with the amounts to capture. */
function termsOf(batches: ReturnType<typeof captureBatches>) {
  return batches.map(({ shared, payments }) =>
    payments.map(({ captureAmount, ...own }) => [{ ...shared, ...own }, captureAmount]),
  );
}

describe("batches of captures", () => {
  it("send once what differs in no payment of a merchant", () => {
    const [first, second] = [sale(1n), sale(2n, { orderReference: `0x${"f".repeat(64)}` })];
    const batches = captureBatches([
      { terms: first, amount: 5n },
      { terms: second, amount: allHeld },
    ]);
    expect(termsOf(batches)).toEqual([
      [
        [first, 5n],
        [second, allHeld],
      ],
    ]);
    expect(batches[0]?.shared).toMatchObject({ payer: account("0"), amount: 0n, salt: 0n });
  });

  it.each<Partial<PaymentTerms>>([
    { merchant: account("1") },
    { payee: account("1") },
    { arbiter: account("1") },
    { token: account("1") },
    { inspectionPeriod: 1 },
    { capturePeriod: 1 },
    { refundPeriod: 1 },
    { feeBps: 1 },
    { feeRecipient: account("1") },
    { splits: `0x${"1".repeat(64)}` },
    { instant: true },
    { toLedger: true },
  ])("keep payments apart whose terms differ by %o", (other) => {
    const [first, second, third] = [sale(1n), sale(2n, other), sale(3n)];
    const captures = [first, second, third].map((terms) => ({ terms, amount: 1n }));
    expect(termsOf(captureBatches(captures))).toEqual([
      [
        [first, 1n],
        [third, 1n],
      ],
      [[second, 1n]],
    ]);
  });

  it("take addresses for the same however they are written", () => {
    const written = { merchant: getAddress(account("a")), splits: sale(1n).splits };
    const captures = [sale(1n), sale(2n, written)].map((terms) => ({ terms, amount: 1n }));
    expect(captureBatches(captures)).toHaveLength(1);
  });

  it("are one call of the escrow, of several batches if need be", () => {
    const [first, second] = [sale(1n), sale(2n, { toLedger: true })];
    const captures = [first, second].map((terms) => ({ terms, amount: 1n }));
    const decode = (data: Hex) => decodeFunctionData({ abi: escrowAbi, data });
    expect(decode(encodeCaptureBatches(captures.slice(0, 1))).functionName).toBe("captureBatch");
    const both = decode(encodeCaptureBatches(captures));
    if (both.functionName !== "multicall") expect.unreachable();
    expect(both.args[0].map(decode)).toMatchObject([
      { functionName: "captureBatch", args: [{ toLedger: false }, [{ salt: 1n }]] },
      { functionName: "captureBatch", args: [{ toLedger: true }, [{ salt: 2n }]] },
    ]);
  });
});
