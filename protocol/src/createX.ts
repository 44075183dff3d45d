import type { Address, Hash } from "viem";

/** CreateX, the factory that deploys the contracts; same address on every chain. */
export const createXAddress: Address = "0xba5Ed099633D3B313e4D5F7bdc1305d3c28ba5Ed";

/** Keccak-256 of CreateX's code, the same on every chain. */
export const createXCodeHash: Hash =
  "0xbd8a7ea8cfca7b4e5f5041d7d4b17bc317c5ce42cfbc42066a00cf26b43eb53f";
