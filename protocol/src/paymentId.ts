import { type Address, domainSeparator, type Hash, type TypedDataDomain, toHex } from "viem";
import { keccak256 } from "#keccak256";
import { offerOf, type PaymentTerms, paymentTermsTypes } from "./paymentTerms.ts";

/** Escrow contract on a chain. Its EIP-712 domain separates its ids and signatures from all others. */
export interface Escrow {
  chainId: number;
  address: Address;
}

/** Returns the EIP-712 domain of an escrow. */
export function escrowDomain(escrow: Escrow) {
  return {
    name: "Handsel",
    version: "1",
    chainId: escrow.chainId,
    verifyingContract: escrow.address,
  } satisfies TypedDataDomain;
}

/**
 * Returns the payment id of these terms, as the contract's `paymentId` does: viem's `hashTypedData` with all that
 * never changes computed once, because a server computes many ids.
 * @throws RangeError for a term that does not fit its type
 */
export function paymentId(terms: PaymentTerms, escrow: Escrow): Hash {
  let struct = typeHash();
  for (const { name, type } of paymentTermsTypes.PaymentTerms) {
    struct += wordOf(name, type, terms[name]);
  }
  return keccak256(`0x1901${separatorOf(escrow)}${digits(keccak256(`0x${struct}`))}`);
}

/** Returns the id of the open offer behind these terms; the same for every payer of the offer. */
export function offerId(terms: PaymentTerms, escrow: Escrow): Hash {
  return paymentId(offerOf(terms), escrow);
}

let knownTypeHash: string | undefined;

function typeHash(): string {
  if (knownTypeHash === undefined) {
    const fields = paymentTermsTypes.PaymentTerms.map(({ type, name }) => `${type} ${name}`);
    knownTypeHash = digits(keccak256(toHex(`PaymentTerms(${fields.join()})`)));
  }
  return knownTypeHash;
}

const separators = new Map<string, string>();

function separatorOf(escrow: Escrow): string {
  const key = `${escrow.chainId} ${escrow.address}`;
  const known = separators.get(key) ?? digits(domainSeparator({ domain: escrowDomain(escrow) }));
  separators.set(key, known);
  return known;
}

/** Encodes a term as the 64 hexadecimal digits of its word. */
function wordOf(name: string, type: string, value: string | number | bigint | boolean): string {
  if (type === "bool") return (value === true ? "1" : "0").padStart(64, "0");
  if (typeof value === "string") {
    const size = type === "address" ? 40 : 64;
    if (value.length === size + 2 && /^0x[0-9a-fA-F]*$/.test(value)) {
      return digits(value).padStart(64, "0");
    }
  } else if (type.startsWith("uint")) {
    const whole = BigInt(value);
    if (whole >= 0n && whole < 1n << BigInt(type.slice(4))) {
      return whole.toString(16).padStart(64, "0");
    }
  }
  throw new RangeError(`${name} is no ${type}: ${value}`);
}

function digits(hex: string): string {
  return hex.slice(2);
}
