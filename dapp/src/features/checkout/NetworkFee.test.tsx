import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { Checkout } from "../../lib/api/apiTypes.ts";
import { chain, dollar } from "../../testing/payment.ts";
import { NetworkFee } from "./NetworkFee.tsx";
import type { PayMethod } from "./preparePayment.ts";

const ether = chain.tokens.find(({ symbol }) => symbol === "ETH") ?? dollar;

/** Returns what a checkout in this coin says of the network's fee, with or without a connected wallet's way. */
function said(token: typeof dollar, method?: PayMethod, fiat: string | null = "12"): string {
  const fees = ["native", "approve"].map((way) => ({
    ...{ way, steps: 1, gas: "1" },
    fee: {
      amount: way === "native" ? "40000000000000" : "90000000000000",
      symbol: "ETH",
      decimals: 18,
    },
    fiat: fiat === null ? null : { currency: "EUR", exponent: 2, amount: fiat },
  }));
  const checkout = {
    ...{ offer_id: "0x1", token },
    options: [{ offer_id: "0x1", network_fees: fees }],
  } as unknown as Checkout;
  const html = renderToStaticMarkup(
    <NetworkFee checkout={checkout} chain={chain} {...(method && { method })} />,
  );
  return html
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

it("is told before a wallet is connected: none where a signature pays, and else in fiat and coin", () => {
  expect(said(dollar)).toBe("Network fee None, it is paid for you");
  expect(said(ether)).toMatch(/^Network fee About €0\.12 \(0\.00004.ETH\) on top$/);
});

it("is that of the way in which it is paid, in one sentence", () => {
  expect(said(dollar, "signature")).toBe("Network fee None, it is paid for you");
  expect(said(dollar, "transaction")).toMatch(/^Network fee About €0\.12 \(0\.00009.ETH\) on top$/);
  expect(said(ether, "transaction")).toMatch(/^Network fee About €0\.12 \(0\.00004.ETH\) on top$/);
});

it("is in the coin alone without a rate, and less than a cent is not called nothing", () => {
  expect(said(ether, "transaction", null)).toMatch(/^Network fee About 0\.00004.ETH on top$/);
  expect(said(ether, "transaction", "0")).toMatch(/less than a cent \(0\.00004.ETH\)/);
});
