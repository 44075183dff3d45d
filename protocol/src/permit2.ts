import { type Address, parseAbi } from "viem";
import type { Escrow } from "./paymentId.ts";
import { type PaymentTerms, paymentTermsTypes } from "./paymentTerms.ts";

/** Address of Permit2 on every chain. */
export const permit2Address: Address = "0x000000000022D473030F116dDEE9F6B43aC78BA3";

/** Every error with which Permit2 rejects a transfer by signature. */
export const permit2ErrorsAbi = parseAbi([
  "error InvalidAmount(uint256 maxAmount)",
  "error InvalidContractSignature()",
  "error InvalidNonce()",
  "error InvalidSignature()",
  "error InvalidSignatureLength()",
  "error InvalidSigner()",
  "error SignatureExpired(uint256 signatureDeadline)",
]);

/** Which Permit2 nonces an owner has used: a bit each, 256 a word. */
export const permit2NonceAbi = parseAbi([
  "function nonceBitmap(address owner, uint256 word) view returns (uint256)",
]);

const permit2Types = {
  PermitWitnessTransferFrom: [
    { name: "permitted", type: "TokenPermissions" },
    { name: "spender", type: "address" },
    { name: "nonce", type: "uint256" },
    { name: "deadline", type: "uint256" },
    { name: "witness", type: "PaymentTerms" },
  ],
  TokenPermissions: [
    { name: "token", type: "address" },
    { name: "amount", type: "uint256" },
  ],
  ...paymentTermsTypes,
} as const;

/**
 * Returns the Permit2 typed data the payer signs for `fundWithPermit2`. The wallet shows all terms.
 * @param nonce unused Permit2 nonce of the payer; consecutive nonces cost the least gas
 */
export function fundingPermit2(terms: PaymentTerms, escrow: Escrow, nonce: bigint) {
  return {
    domain: { name: "Permit2", chainId: escrow.chainId, verifyingContract: permit2Address },
    types: permit2Types,
    primaryType: "PermitWitnessTransferFrom",
    message: {
      permitted: { token: terms.token, amount: terms.amount },
      spender: escrow.address,
      nonce,
      deadline: BigInt(terms.fundBy),
      witness: terms,
    },
  } as const;
}
