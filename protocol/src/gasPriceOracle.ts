import { type Address, parseAbi } from "viem";

/** Predeployed contract of every OP Stack chain that tells the price of the chain below. */
export const gasPriceOracleAddress: Address = "0x420000000000000000000000000000000000000F";

/** What it takes from the sender of signed data, in wei, beside the gas. */
export const gasPriceOracleAbi = parseAbi(["function getL1Fee(bytes data) view returns (uint256)"]);
