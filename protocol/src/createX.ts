import type { Address } from "viem";

/** CreateX, the factory that deploys the contracts; same address on every chain. */
export const createXAddress: Address = "0xba5Ed099633D3B313e4D5F7bdc1305d3c28ba5Ed";
