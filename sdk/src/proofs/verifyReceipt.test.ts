import { generateKeyPairSync, sign } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  canonicalJson,
  demoDollarAbi,
  escrowAddress,
  handselChains,
  type JsonValue,
  orderReference,
  paymentId,
  termsFromJson,
  termsToJson,
} from "@handsel/protocol";
import { root } from "@handsel/services/paths";
import { type Address, getAddress, type Hex, zeroHash } from "viem";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { escrow, startLocalEscrow } from "../../testing/localEscrow.ts";
import { pay } from "../actions/pay.ts";
import type { PaymentReceipt } from "./paymentReceipt.ts";
import { verifyReceipt } from "./verifyReceipt.ts";

const { privateKey, publicKey } = generateKeyPairSync("ed25519");
const key = publicKey.export({ format: "jwk" }).x ?? "";
const stranger = generateKeyPairSync("ed25519").publicKey.export({ format: "jwk" }).x ?? "";

let local: Awaited<ReturnType<typeof startLocalEscrow>>;
let unsigned: Omit<PaymentReceipt, "signature">;

beforeAll(async () => {
  local = await startLocalEscrow();
  const order = {
    ...{ salt: zeroHash, description: "Two mugs", currency: "EUR" },
    line_items: [{ name: "Mug", quantity: 2, unit_amount: "1125" }],
  } as const;
  const terms = await local.newTerms({ orderReference: orderReference(order) });
  const sent = await pay(local.payer, { terms, escrow });
  await local.mined(sent.hash);
  unsigned = {
    object: "receipt",
    seller: { address: terms.merchant },
    ...{ description: "Two mugs", order },
    quote: { currency: "EUR", exponent: 2, price: "2250", rate: "0.9" },
    payment: {
      ...{ id: sent.paymentId, chain_id: 31337, escrow: escrow.address, amount: "25000000" },
      ...{ token: { symbol: "USDH", address: terms.token, decimals: 6 } },
      ...{ payer: terms.payer, payee: terms.payee },
    },
    proof: { terms: termsToJson(terms) },
  };
});
afterAll(() => local?.stop());

/** Signs a receipt as the relayer does. */
function signed(receipt: object): PaymentReceipt {
  const text = `handsel-receipt-v1.${canonicalJson(receipt as JsonValue)}`;
  const signature = sign(null, Buffer.from(text), privateKey).toString("base64url");
  const more = { customer: null, status_now: { status: "authorized" }, public_key: key };
  return { ...receipt, ...more, signature } as unknown as PaymentReceipt;
}

/** Why a receipt is refused; `accepted` if it is not. */
function verdict(receipt: PaymentReceipt, keys: string | string[] | null = key): Promise<string> {
  return verifyReceipt(local.client, receipt, { publicKey: keys }).then(
    () => "accepted",
    ({ code, message }: { code?: string; message: string }) => code ?? message,
  );
}

test("a receipt proves the payment, whoever its customer is and whatever became of it", async () => {
  const receipt = signed(unsigned);
  const proven = await verifyReceipt(local.client, receipt, { publicKey: key });
  expect(proven.paymentId).toBe(unsigned.payment.id);
  expect(proven.payment).toMatchObject({ status: "authorized", held: 25_000_000n });
  expect(await verdict({ ...receipt, customer: { name: "Ann" } } as PaymentReceipt)).toBe(
    "accepted",
  );
  expect(await verdict(receipt, [stranger, key])).toBe("accepted");
});

test("one that another key signed, or that was changed after it was signed, is refused", async () => {
  const receipt = signed(unsigned);
  expect(await verdict(receipt, stranger)).toBe("signature_invalid");
  expect(await verdict(receipt, [])).toBe("signature_invalid");
  for (const signature of ["", "AAAA", "no base64!"]) {
    expect(await verdict({ ...receipt, signature })).toBe("signature_invalid");
  }
  expect(await verdict({ ...receipt, number: "R-000002" } as never)).toBe("signature_invalid");
  const { signature: _, ...bare } = receipt;
  expect(await verdict(bare)).toBe("signature_invalid");
  // Its own key proves nothing.
  const forged = { ...receipt, public_key: stranger } as PaymentReceipt;
  expect(await verdict(forged, stranger)).toBe("signature_invalid");
});

describe("even its issuer cannot make one", () => {
  test.each<[string, string, (receipt: PaymentReceipt) => void]>([
    ["escrow_unknown", "another escrow", (one) => (one.payment.escrow = one.payment.payer)],
    ["terms_differ", "another amount in the terms", (one) => (one.proof.terms.amount = "1")],
    [
      "order_differs",
      "other goods",
      (one) => Object.assign(one.order ?? {}, { description: "Gold" }),
    ],
    ["order_differs", "another title", (one) => (one.description = "Gold")],
    ["order_differs", "no goods", (one) => (one.order = null)],
    ["amounts_differ", "another amount", (one) => (one.payment.amount = "1")],
    ["amounts_differ", "another payer", (one) => (one.payment.payer = one.payment.payee)],
    ["amounts_differ", "another seller", (one) => (one.seller.address = one.payment.payer)],
    ["amounts_differ", "another coin", (one) => (one.payment.token.symbol = "BTC")],
    ["amounts_differ", "another unit", (one) => (one.payment.token.decimals = 0)],
    [
      "price_differs",
      "another price",
      ({ quote }) => Object.assign(quote ?? {}, { price: "9999" }),
    ],
    ["chain_differs", "another chain", (one) => moved(one, 84_532)],
    ["receipt_malformed", "no terms", (one) => (one.proof = {} as never)],
  ])("%s: with %s", async (code, _, change) => {
    const receipt = structuredClone(unsigned) as PaymentReceipt;
    change(receipt);
    expect(await verdict(signed(receipt))).toBe(code);
    expect(await verdict(receipt, null)).toBe(code);
  });

  test("of a payment that was never made", async () => {
    const terms = await local.newTerms();
    const receipt = structuredClone(unsigned) as PaymentReceipt;
    receipt.proof.terms = termsToJson(terms);
    receipt.payment.id = paymentId(terms, escrow);
    Object.assign(receipt, { order: null, quote: null });
    expect(await verdict(signed(receipt))).toBe("payment_missing");
  });
});

test("a coin that Handsel does not list is counted as its contract counts, and called like no other", async () => {
  const path = join(root, "artifacts", "contracts", "mocks", "DemoDollar.sol", "DemoDollar.json");
  const { bytecode }: { bytecode: Hex } = JSON.parse(readFileSync(path, "utf8"));
  const hash = await local.payer.deployContract({ abi: demoDollarAbi, bytecode });
  const { contractAddress } = await local.client.waitForTransactionReceipt({ hash });
  const token = getAddress(contractAddress ?? zeroHash);
  const mint = { address: token, abi: demoDollarAbi, functionName: "mint" } as const;
  const { address } = local.payer.account;
  await local.mined(await local.payer.writeContract({ ...mint, args: [address, 25_000_000n] }));
  const terms = await local.newTerms({ token });
  const sent = await pay(local.payer, { terms, escrow });
  await local.mined(sent.hash);
  const receipt = { ...structuredClone(unsigned), description: null, order: null, quote: null };
  receipt.proof = { terms: termsToJson(terms) };
  Object.assign(receipt.payment, {
    ...{ id: sent.paymentId, token: { symbol: "MUG", address: token, decimals: 6 } },
  });
  expect(await verdict(signed(receipt))).toBe("accepted");
  const called = (change: object) => {
    const other = structuredClone(receipt);
    Object.assign(other.payment.token, change);
    return verdict(signed(other));
  };
  expect(await called({ decimals: 0 })).toBe("amounts_differ");
  expect(await called({ symbol: "USDH" })).toBe("amounts_differ");
  expect(await called({ symbol: null, decimals: null })).toBe("accepted");
});

/** Moves a receipt to another chain, as its issuer would. */
function moved(receipt: PaymentReceipt, chainId: number): void {
  const { payment, proof } = receipt;
  payment.chain_id = chainId;
  payment.escrow = handselChains.get(chainId)?.escrow.address ?? escrowAddress;
  const place = { chainId, address: payment.escrow as Address };
  payment.id = paymentId(termsFromJson(proof.terms), place);
}
