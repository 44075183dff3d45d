import { parseAbi, type TypedDataDomain } from "viem";
import type { Escrow } from "./paymentId.ts";
import type { PaymentTerms } from "./paymentTerms.ts";

/** What a token with permits (ERC-2612) tells of them. */
export const permitAbi = parseAbi([
  "function name() view returns (string)",
  "function version() view returns (string)",
  "function nonces(address owner) view returns (uint256)",
  "function DOMAIN_SEPARATOR() view returns (bytes32)",
]);

const permitTypes = {
  Permit: [
    { name: "owner", type: "address" },
    { name: "spender", type: "address" },
    { name: "value", type: "uint256" },
    { name: "nonce", type: "uint256" },
    { name: "deadline", type: "uint256" },
  ],
} as const;

/** What a token's permit is signed over, besides the payment. */
export interface PermitSource {
  domain: TypedDataDomain;
  /** The payer's next nonce at the token. */
  nonce: bigint;
}

/**
 * Returns the ERC-2612 permit the payer signs for `fundWithPermit`: an allowance of exactly the amount, to the escrow alone, for as
 * long as the payment can be made.
 */
export function fundingPermit(
  terms: PaymentTerms,
  escrow: Escrow,
  { domain, nonce }: PermitSource,
) {
  return {
    domain,
    types: permitTypes,
    primaryType: "Permit",
    message: {
      owner: terms.payer,
      spender: escrow.address,
      value: terms.amount,
      nonce,
      deadline: BigInt(terms.fundBy),
    },
  } as const;
}
