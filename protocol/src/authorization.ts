import type { Address, Hex } from "viem";
import { type Escrow, paymentId } from "./paymentId.ts";
import type { PaymentTerms } from "./paymentTerms.ts";

/** EIP-712 name and version of a token with ERC-3009 authorizations. */
export interface AuthorizationDomain {
  name: string;
  version: string;
}

const receiveWithAuthorizationTypes = {
  ReceiveWithAuthorization: [
    { name: "from", type: "address" },
    { name: "to", type: "address" },
    { name: "value", type: "uint256" },
    { name: "validAfter", type: "uint256" },
    { name: "validBefore", type: "uint256" },
    { name: "nonce", type: "bytes32" },
  ],
} as const;

/** ERC-3009 authorization signed by the payer; with it anyone can call `fundWithAuthorization`. */
export interface FundingAuthorization {
  domain: AuthorizationDomain & { chainId: number; verifyingContract: Address };
  types: typeof receiveWithAuthorizationTypes;
  primaryType: "ReceiveWithAuthorization";
  message: {
    from: Address;
    to: Address;
    value: bigint;
    validAfter: bigint;
    validBefore: bigint;
    nonce: Hex;
  };
}

/** Returns the authorization for these terms. Its nonce is the payment id, so it covers every term. */
export function fundingAuthorization(
  terms: PaymentTerms,
  escrow: Escrow,
  token: AuthorizationDomain,
): FundingAuthorization {
  return {
    domain: {
      name: token.name,
      version: token.version,
      chainId: escrow.chainId,
      verifyingContract: terms.token,
    },
    types: receiveWithAuthorizationTypes,
    primaryType: "ReceiveWithAuthorization",
    message: {
      from: terms.payer,
      to: escrow.address,
      value: terms.amount,
      validAfter: 0n,
      validBefore: BigInt(terms.fundBy),
      nonce: paymentId(terms, escrow),
    },
  };
}
