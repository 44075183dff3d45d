import {
  type Escrow,
  escrowAddress,
  handselChains,
  type Order,
  orderReference,
  type PaymentTerms,
  paymentId,
  receiptPriceFits,
  signedReceiptText,
  termsFromJson,
} from "@handsel/protocol";
import {
  type Address,
  type Client,
  erc20Abi,
  type Hash,
  isAddressEqual,
  zeroAddress,
  zeroHash,
} from "viem";
import { getChainId, readContract } from "viem/actions";
import { type Payment, readPayment } from "../actions/readPayment.ts";
import type { PaymentReceipt } from "./paymentReceipt.ts";

/** Decimals of a chain's own coin, on every chain of the EVM. */
const NATIVE_DECIMALS = 18;

/** Settings of {@link verifyReceipt}. */
export interface VerifyReceiptOptions {
  /**
   * Ed25519 keys in base64url that the relayer signs with: `quote_public_key` of its `GET /v1/config`, and those retired there.
   * Null: who issued the receipt is not asked, and it proves what was agreed and paid alone.
   */
  publicKey: string | readonly string[] | null;
}

/** Why a receipt was not accepted. */
export type ReceiptErrorCode =
  | "receipt_malformed"
  | "signature_invalid"
  | "escrow_unknown"
  | "terms_differ"
  | "order_differs"
  | "amounts_differ"
  | "price_differs"
  | "chain_differs"
  | "payment_missing";

/** A receipt that does not fit itself, its issuer or the chain. */
export class ReceiptError extends Error {
  override name = "ReceiptError";
  readonly code: ReceiptErrorCode;

  constructor(code: ReceiptErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** What a receipt proves. */
export interface VerifiedReceipt {
  paymentId: Hash;
  terms: PaymentTerms;
  /** The payment as the escrow has it now: it may be refunded. */
  payment: Payment;
}

/**
 * Verifies a receipt: the relayer signed it, its escrow is Handsel's, its terms hash to the payment's id, its order hashes to the
 * terms' reference, what it says was bought and paid is what they say, and the escrow has the payment.
 * @param client viem client of the receipt's chain
 * @throws ReceiptError, and viem's errors if the node does not answer
 */
export async function verifyReceipt(
  client: Client,
  receipt: PaymentReceipt,
  { publicKey }: VerifyReceiptOptions,
): Promise<VerifiedReceipt> {
  if (publicKey !== null && !(await isSigned(receipt, [publicKey].flat()))) {
    refuse("signature_invalid", "None of these keys signed exactly this receipt.");
  }
  const { terms, escrow } = verifyContent(receipt);
  const chainId = await getChainId(client);
  if (chainId !== escrow.chainId) {
    refuse("chain_differs", `The receipt is of chain ${escrow.chainId}, the node of ${chainId}.`);
  }
  await requireCounted(client, receipt.payment);
  const payment = await readPayment(client, { terms, escrow });
  if (payment.stage === "none") refuse("payment_missing", "The escrow has no such payment.");
  return { paymentId: payment.id, terms, payment };
}

function refuse(code: ReceiptErrorCode, message: string): never {
  throw new ReceiptError(code, message);
}

/** Compares a receipt with itself, as the page `/verify` does. */
function verifyContent(receipt: PaymentReceipt): { terms: PaymentTerms; escrow: Escrow } {
  const { payment, order, description, seller } = receipt;
  const { terms, escrow, id, reference } = read(receipt);
  const known = handselChains.get(escrow.chainId)?.escrow.address ?? escrowAddress;
  if (!isAddressEqual(escrow.address, known)) {
    refuse("escrow_unknown", "The escrow is none of Handsel's.");
  }
  if (id !== payment.id.toLowerCase()) {
    refuse("terms_differ", "The terms are those of another payment.");
  }
  const isOrder =
    reference === null
      ? terms.orderReference === zeroHash
      : reference === terms.orderReference &&
        (description === null || description === (order as Order).description);
  if (!isOrder) refuse("order_differs", "The terms are about another order.");
  const pairs = [
    [payment.payer, terms.payer],
    [payment.payee, terms.payee],
    [seller.address, terms.merchant],
  ] as const;
  const isSame = pairs.every(([said, real]) => isAddressEqual(said as Address, real));
  if (payment.amount !== `${terms.amount}` || !isSame || !isCoinOf(payment, terms.token)) {
    refuse("amounts_differ", "Amount, coin or parties are not those of the terms.");
  }
  if (!isPriced(receipt)) {
    refuse(
      "price_differs",
      "The price at the rate is not the amount, or the order comes to another.",
    );
  }
  return { terms, escrow };
}

/** Whether price, rate, lines and amount fit. */
function isPriced({ quote, order, payment }: PaymentReceipt): boolean {
  try {
    const { symbol, decimals } = payment.token;
    const unit = { symbol: symbol ?? "", decimals: decimals ?? 0 };
    const paid = { unit, amount: BigInt(payment.amount) };
    return receiptPriceFits(quote, order as Order | null, paid) !== false;
  } catch (cause) {
    throw Object.assign(new ReceiptError("receipt_malformed", "This is no receipt."), { cause });
  }
}

/** Reads what is hashed of a receipt. */
function read({ payment, proof, order }: PaymentReceipt) {
  try {
    const terms = termsFromJson(proof.terms);
    const escrow = { chainId: payment.chain_id, address: payment.escrow as Address };
    const reference = order === null ? null : orderReference(order as Order);
    return { terms, escrow, id: paymentId(terms, escrow), reference };
  } catch (cause) {
    throw Object.assign(new ReceiptError("receipt_malformed", "This is no receipt."), { cause });
  }
}

type ShownPayment = PaymentReceipt["payment"];

/** Coins that Handsel lists on a payment's chain. */
const listedCoins = ({ chain_id }: ShownPayment) => handselChains.get(chain_id)?.tokens ?? [];

/** Whether the coin is that of the terms, and called and counted as it is, where Handsel lists it; another is called like none of those. */
function isCoinOf(payment: ShownPayment, address: Address): boolean {
  const { token } = payment;
  const coins = listedCoins(payment);
  const known = coins.find((one) => isAddressEqual(one.address, address));
  const isNamed = known
    ? token.symbol === null || token.symbol === known.symbol
    : coins.every(({ symbol }) => symbol !== token.symbol);
  const isCounted = token.decimals === null || !known || token.decimals === known.decimals;
  return isAddressEqual(token.address as Address, address) && isNamed && isCounted;
}

/** Refuses a coin that Handsel does not list and whose contract counts otherwise. */
async function requireCounted(client: Client, payment: ShownPayment): Promise<void> {
  const { decimals, ...token } = payment.token;
  const address = token.address as Address;
  const isListed = listedCoins(payment).some((one) => isAddressEqual(one.address, address));
  if (decimals === null || isListed) return;
  const counted =
    address === zeroAddress
      ? NATIVE_DECIMALS
      : await readContract(client, { address, abi: erc20Abi, functionName: "decimals" });
  if (counted !== decimals) refuse("amounts_differ", "The coin has other decimals.");
}

/** Whether one of these keys signed a receipt, without what changes and without what not everybody is told. */
async function isSigned(receipt: PaymentReceipt, keys: readonly string[]): Promise<boolean> {
  const { signature } = receipt;
  const content = new TextEncoder().encode(signedReceiptText({ ...receipt }));
  const { subtle } = crypto;
  const algorithm = { name: "Ed25519" };
  for (const key of signature ? keys : []) {
    const jwk = { kty: "OKP", crv: "Ed25519", x: key };
    const imported = await subtle.importKey("jwk", jwk, algorithm, false, ["verify"]);
    if (await subtle.verify(algorithm, imported, bytesOf(String(signature)), content)) return true;
  }
  return false;
}

/** Bytes of a base64url text; none if it is no such text. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  try {
    const base64 = text.replaceAll("-", "+").replaceAll("_", "/");
    return Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}
