import type { Address, Hex, TypedDataDomain } from "viem";
import type { Escrow } from "./paymentId.ts";

/** EIP-712 type of the ruling that members of a panel sign; as in `ArbiterPanel.sol`. */
export const rulingTypes = {
  Ruling: [
    { name: "escrow", type: "address" },
    { name: "paymentId", type: "bytes32" },
    { name: "payerAmount", type: "uint256" },
    { name: "deadline", type: "uint256" },
  ],
} as const;

/** EIP-712 domain of a panel, without its chain and address. */
export const panelDomain = { name: "Handsel Arbiter Panel", version: "1" } as const;

/** What a ruling says. */
interface Ruling {
  escrow: Address;
  paymentId: Hex;
  payerAmount: bigint;
  deadline: bigint;
}

/**
 * Returns the ruling that a member of a panel signs for `resolve`.
 * @param panel address of the panel
 * @param escrow escrow of the disputed payment
 */
export function rulingMessage(
  panel: Address,
  escrow: Escrow,
  content: Omit<Ruling, "escrow">,
): {
  domain: TypedDataDomain;
  types: typeof rulingTypes;
  primaryType: "Ruling";
  message: Ruling;
} {
  return {
    domain: { ...panelDomain, chainId: escrow.chainId, verifyingContract: panel },
    types: rulingTypes,
    primaryType: "Ruling",
    message: { escrow: escrow.address, ...content },
  };
}
