import { parseAbi } from "viem";

/** Function by which a contract account judges a signature. */
export const erc1271Abi = parseAbi([
  "function isValidSignature(bytes32 hash, bytes signature) view returns (bytes4)",
]);

/** Answer that means that the signature is the account's. */
export const erc1271Magic = "0x1626ba7e";
