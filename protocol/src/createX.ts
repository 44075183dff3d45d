import type { Address } from "viem";

/** CreateX, the factory that has one address on every chain and gives the contracts theirs. */
export const createXAddress: Address = "0xba5Ed099633D3B313e4D5F7bdc1305d3c28ba5Ed";
