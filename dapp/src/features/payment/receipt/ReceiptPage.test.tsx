import { renderToString } from "react-dom/server";
import { expect, it, vi } from "vitest";
import { AppConfigContext } from "../../../lib/config/appContext.ts";
import type { PaidOrder } from "../../../lib/payment/paidOrder.ts";
import type { ChainPayment } from "../../../lib/payment/readPayment.ts";
import type { IssuedReceipt } from "../../../queries/receipt.ts";
import { chain, dollar, sellerOf, terms } from "../../../testing/payment.ts";
import { Receipt } from "./ReceiptPage.tsx";

// A sheet of paper has no router.
vi.mock("@tanstack/react-router", async (load) => ({
  ...(await load<typeof import("@tanstack/react-router")>()),
  Link: () => null,
}));

const now = Date.parse("2026-11-20T12:00:00Z") / 1000;
const payment = {
  ...{ id: `0x${"1".repeat(64)}`, chainId: chain.id, terms, block: 1 },
  totals: { captured: 0n, fees: 0n, refunded: 0n, returned: 0n },
  state: { stage: "held", held: terms.amount, refundable: 0n, clock: now - 86_400 },
  events: [
    {
      ...{ type: "funded", actor: terms.payer, amount: terms.amount, fee: 0n, returned: 0n },
      ...{ time: Date.parse("2026-11-02T12:00:00Z") / 1000, blockNumber: 1, logIndex: 0 },
      transactionHash: `0x${"a".repeat(64)}`,
    },
  ],
} as ChainPayment;

const order: PaidOrder = {
  ...{ checkoutId: "cs_1", title: "Coffee beans", merchant: "New Name", order: null, unit: null },
  quote: {
    ...{ currency: "EUR", exponent: 2, price: 2_500n, rate: "0.0000081" },
    ratedAt: "2026-11-02T12:00:00.000Z",
  },
  ...{ successUrl: null, isSigned: false, brand: null },
  seller: { ...sellerOf("New Name", terms.merchant), legal_address: "New Street 2" },
};

const issued = {
  ...{ number: "R-000042", issued_at: "2026-11-09T12:00:00.000Z" },
  seller: { ...sellerOf("Old Name", terms.merchant), legal_address: "Old Street 1" },
} as unknown as IssuedReceipt;

function sheet(receipt: IssuedReceipt | null): string {
  const config = {
    publicUrl: "http://x",
    chains: [chain],
    developmentWallets: [],
    signingKeys: [],
    isRegistrationOpen: false,
  } as const;
  return renderToString(
    <AppConfigContext value={config}>
      <Receipt {...{ payment, order, chain, token: dollar, now, issued: receipt }} />
    </AppConfigContext>,
  ).replace(/<[^>]*>/g, " ");
}

it("has number, date and seller of what was issued, as its proof has them", () => {
  const text = sheet(issued);
  expect(text).toMatch(/R-000042 · issued .*9/);
  expect(text).toContain("Old Name");
  expect(text).toContain("Old Street 1");
  expect(text).not.toMatch(/New Name|New Street/);
});

it("without a number says when it was paid, and who sells now", () => {
  const text = sheet(null);
  expect(text).toMatch(/Paid .*2/);
  expect(text).not.toContain("issued");
  expect(text).toContain("New Street 2");
});

it("counts a cheap coin at its rate, not at nothing", () => {
  expect(sheet(issued)).toContain("1 USDH = €0.0000081");
});
