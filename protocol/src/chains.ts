import { type Address, type Chain, zeroAddress } from "viem";
import { hardhat } from "viem/chains";
import local from "../deployments/31337.json" with { type: "json" };
import type { AuthorizationDomain } from "./authorization.ts";
import type { Escrow } from "./paymentId.ts";

/** A coin that a merchant can take. */
export interface Token {
  symbol: string;
  name: string;
  /** The ERC-20's address; zero: the chain's native coin. */
  address: Address;
  decimals: number;
  /** Set when the token accepts ERC-3009 authorizations, so that the payer needs no gas. */
  authorization: AuthorizationDomain | null;
}

/** A chain that Handsel is deployed on. */
export interface HandselChain {
  chain: Chain;
  escrow: Escrow;
  /** The block from which the escrow's events are read. */
  startBlock: bigint;
  tokens: readonly Token[];
}

/** Every chain that Handsel is deployed on, by chain id. Adding a chain or a coin is an entry here. */
export const handselChains: ReadonlyMap<number, HandselChain> = new Map([
  [
    local.chainId,
    {
      chain: { ...hardhat, name: "Local chain" },
      escrow: { chainId: local.chainId, address: local.escrow.address as Address },
      startBlock: BigInt(local.escrow.startBlock),
      tokens: [
        {
          symbol: "USDH",
          name: "Demo Dollar",
          address: local.demoDollar.address as Address,
          decimals: 6,
          authorization: { name: "Demo Dollar", version: "1" },
        },
        {
          symbol: "ETH",
          name: "Ether",
          address: zeroAddress,
          decimals: 18,
          authorization: null,
        },
      ],
    },
  ],
]);
