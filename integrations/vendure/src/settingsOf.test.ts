import { expect, test } from "vitest";
import { keptOf, metadataOf } from "./paymentData.ts";
import { settingsOf } from "./settingsOf.ts";

const args = (values: Record<string, string>) =>
  Object.entries({
    ...{ url: "https://pay.example", apiKey: "hs_1", webhookSecret: "whsec_1" },
    ...values,
  }).map(([name, value]) => ({ name, value }));

test("reads what the merchant wrote, and leaves the rest to the defaults", () => {
  expect(settingsOf(args({ capture: "", accepts: " ", expiresIn: "" }))).toEqual({
    ...{ url: "https://pay.example", apiKey: "hs_1", webhookSecret: ["whsec_1"] },
    ...{ capture: "escrow", refundRate: "payment" },
  });
  const more = { accepts: "8453:USDC, 1:ETH", webhookSecret: "whsec_1, whsec_2", expiresIn: "600" };
  expect(settingsOf(args({ ...more, capture: "instant" }))).toMatchObject({
    accepts: [
      { chain_id: 8453, token: "USDC" },
      { chain_id: 1, token: "ETH" },
    ],
    ...{ webhookSecret: ["whsec_1", "whsec_2"], expiresIn: 600, capture: "instant" },
  });
});

test("names the setting that is wrong", () => {
  expect(() => settingsOf(args({ accepts: "USDC" }))).toThrow("like 8453:USDC, and USDC is not");
  expect(() => settingsOf(args({ apiKey: "secret" }))).toThrow("setting apiKey");
});

test("counts the refunds that happened, and shows customers what concerns them", () => {
  const kept = {
    ...{ checkoutId: "cs_1", checkoutUrl: "https://pay.example/pay/cs_1", reference: "ORDER" },
    method: "first",
    ...{
      price: "2500",
      currency: "EUR",
      expiresAt: "2026-12-01T12:00:00Z",
      state: "held" as const,
    },
    ...{ paymentId: "0x1", paymentUrl: "https://pay.example/payment/1/0x1", explorerUrl: null },
    ...{ heldUntil: "2026-12-08T12:00:00Z", paid: "50 USDC" },
    ...{ refundedMinor: "0", refundedBase: "0" },
  } as const;
  const metadata = metadataOf(kept);
  expect(metadata.escrow).toBe(
    "Held in escrow until Tue, 08 Dec 2026 12:00:00 GMT: capture before, or it goes back to the customer.",
  );
  expect(Object.keys(metadata.public)).toEqual(["paymentUrl", "heldUntil", "paid", "state"]);
  const refunds = [
    { state: "Settled", total: 1000, metadata: { base: "20000000" } },
    { state: "Failed", total: 700, metadata: { errorMessage: "No." } },
    { state: "Settled", total: 300, metadata: { base: "6000000" } },
  ] as const;
  expect(keptOf(metadata, refunds)).toEqual({
    ...{ ...kept, refundedMinor: "1300", refundedBase: "26000000" },
  });
});
