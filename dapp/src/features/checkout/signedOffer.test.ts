import {
  type Order,
  offerId,
  offerOf,
  orderReference,
  type PaymentTerms,
  termsToJson,
} from "@handsel/protocol";
import { serializeErc6492Signature } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Checkout, PaymentLink } from "../../lib/api/apiTypes.ts";
import { chain, dollar, terms } from "../../testing/payment.ts";
import { isSignedOffer } from "./signedOffer.ts";

const owner = privateKeyToAccount(generatePrivateKey());
const thief = privateKeyToAccount(generatePrivateKey());
const salt = `0x${"1".repeat(64)}` as const;
const order: Order = {
  ...{ salt, description: "Mug", currency: "USDH", tax_lines: [] },
  line_items: [{ name: "Mug", quantity: 1, unit_amount: "25000000" }],
};
const orderShown = { order, order_unit: { kind: "token", symbol: "USDH", decimals: 6 } };
const token = { symbol: "USDH", name: "Demo Dollar", address: dollar.address, decimals: 6 };
const offer: PaymentTerms = {
  ...offerOf(terms),
  ...{ merchant: owner.address, orderReference: orderReference(order) },
};

/** Fields by which a page shows an offer. */
function shownOf(made: PaymentTerms) {
  return {
    ...{ offer: termsToJson(made), offer_id: offerId(made, chain.escrow), ...orderShown, token },
    ...{ amount: `${made.amount}`, merchant: { name: "Shop", address: made.merchant } },
  };
}

/** A link whose offer is signed by an account; only what is looked at. */
async function linkOf(signer = owner, change: Partial<PaymentLink> = {}): Promise<PaymentLink> {
  const signature = await signer.sign({ hash: offerId(offer, chain.escrow) });
  return { ...shownOf(offer), signature, price: null, ...change } as PaymentLink;
}

/** A checkout that was opened from the link. */
function opened(change: Partial<PaymentTerms> = {}, shown: Partial<Checkout> = {}): Checkout {
  const made = { ...offer, salt: 99n, fundBy: offer.fundBy - 600, ...change };
  return {
    ...shownOf(made),
    ...{ description: "Mug", options: [], quote: null, payment_id: null, payment: null },
    expires_at: new Date(made.fundBy * 1000).toISOString(),
    ...shown,
  } as unknown as Checkout;
}

// No chain answers: an account with a key needs none.
const offline = { ...chain, rpcUrl: "http://127.0.0.1:1" };

describe("the offer of a link", () => {
  it("is the merchant's by its signature of what the page shows", async () => {
    expect(await isSignedOffer(await linkOf(), offline)).toBe(true);
  });

  it.each<[string, Partial<PaymentLink>]>([
    ["another amount on the page", { amount: "1" }],
    ["a price on the page", { price: { currency: "EUR", amount: "1" } }],
    ["another coin on the page", { token: { ...token, address: owner.address } }],
    ["other decimals on the page", { token: { ...token, decimals: 8 } }],
    ["another merchant on the page", { merchant: { name: "Shop", address: thief.address } }],
    ["another order on the page", { order: { ...order, description: "Two mugs" } as never }],
    ["no signature", { signature: null }],
    ["no terms", { offer: null }],
  ])("is not with %s", async (_, change) => {
    expect(await isSignedOffer(await linkOf(owner, change), offline)).toBe(false);
  });

  it("is not by terms that were changed after they were signed, nor by another's signature", async () => {
    const changed = shownOf({ ...offer, payee: thief.address }) as Partial<PaymentLink>;
    for (const link of [await linkOf(owner, changed), await linkOf(thief)]) {
      // The key says no, so the chain is asked for a contract, and does not answer.
      await expect(isSignedOffer(link, offline)).rejects.toThrow();
    }
  });
});

describe("the offer of a checkout opened from a link", () => {
  it("is the merchant's if opening changed the salt and brought the deadline nearer", async () => {
    expect(await isSignedOffer(await linkOf(), offline, opened())).toBe(true);
  });

  it.each<[string, Partial<PaymentTerms>]>([
    ["another payee", { payee: thief.address }],
    ["another merchant", { merchant: thief.address }],
    ["a higher amount", { amount: 26_000_000n }],
    ["a shorter inspection", { inspectionPeriod: 1 }],
    ["an arbiter", { arbiter: thief.address }],
    ["a later deadline", { fundBy: offer.fundBy + 600 }],
    ["another order", { orderReference: salt }],
  ])("is not with %s", async (_, change) => {
    expect(await isSignedOffer(await linkOf(), offline, opened(change))).toBe(false);
  });

  it.each<[string, Partial<Checkout>]>([
    ["another amount on the page", { amount: "1" }],
    ["another description on the page", { description: "Two mugs" }],
  ])("is not with %s", async (_, shown) => {
    expect(await isSignedOffer(await linkOf(), offline, opened({}, shown))).toBe(false);
  });
});

describe("a wallet that is not deployed yet", () => {
  afterEach(() => vi.unstubAllGlobals());

  it.each([
    ["accepts", "0x01", true],
    ["refuses", "0x00", false],
  ])("has signed as its chain tells: it %s", async (_, verdict, expected) => {
    vi.stubGlobal("fetch", async (_url: string, { body }: { body: string }) => {
      const { id, method } = JSON.parse(body) as { id: number; method: string };
      const result = method === "eth_getCode" ? "0x" : verdict;
      return Response.json({ jsonrpc: "2.0", id, result });
    });
    const signature = serializeErc6492Signature({
      ...{ address: thief.address, data: "0x12", signature: "0x34" },
    });
    expect(await isSignedOffer(await linkOf(owner, { signature }), offline)).toBe(expected);
  });
});
