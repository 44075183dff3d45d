import { offerId, termsToJson } from "@handsel/protocol";
import { zeroAddress } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { expect, it } from "vitest";
import type { PaymentLink } from "../../lib/api/apiTypes.ts";
import { chain, dollar, terms } from "../../testing/payment.ts";
import { isSignedOffer } from "./signedOffer.ts";

const owner = privateKeyToAccount(generatePrivateKey());
const thief = privateKeyToAccount(generatePrivateKey());
const offer = { ...terms, merchant: owner.address, payer: zeroAddress };

/** A link whose offer is signed by an account; only what is looked at. */
async function linkOf(signer = owner, change: Partial<PaymentLink> = {}): Promise<PaymentLink> {
  const signature = await signer.sign({ hash: offerId(offer, chain.escrow) });
  return {
    ...{ offer: termsToJson(offer), signature, amount: `${offer.amount}` },
    merchant: { name: "Shop", address: owner.address },
    token: { ...dollar },
    ...change,
  } as PaymentLink;
}

// No chain answers: an account with a key needs none.
const offline = { ...chain, rpcUrl: "http://127.0.0.1:1" };

it("takes the merchant's signature of what the page shows", async () => {
  expect(await isSignedOffer(await linkOf(), offline)).toBe(true);
});

it.each<[string, Partial<PaymentLink>]>([
  ["another price on the page", { amount: "1" }],
  ["another coin on the page", { token: { ...dollar, address: owner.address } }],
  ["another merchant on the page", { merchant: { name: "Shop", address: thief.address } }],
  ["no signature", { signature: null }],
  ["no terms", { offer: null }],
])("refuses %s", async (_, change) => {
  expect(await isSignedOffer(await linkOf(owner, change), offline)).toBe(false);
});

it("refuses terms that were changed after they were signed, and calls no other's signature the merchant's", async () => {
  const payee = thief.address;
  const changed = { offer: termsToJson({ ...offer, payee }) } as Partial<PaymentLink>;
  for (const link of [await linkOf(owner, changed), await linkOf(thief)]) {
    // The key says no, so the chain is asked for a contract, and does not answer.
    await expect(isSignedOffer(link, offline)).rejects.toThrow();
  }
});
