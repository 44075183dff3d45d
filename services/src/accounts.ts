import { bytesToHex, type Hex } from "viem";
import { mnemonicToAccount } from "viem/accounts";

/** An account of the local chain. Its key is public and must not be used on another chain. */
export interface LocalAccount {
  address: Hex;
  privateKey: Hex;
}

/** Mnemonic of the funded accounts of every local chain. */
const MNEMONIC = "test test test test test test test test test test test junk";

function account(addressIndex: number): LocalAccount {
  const derived = mnemonicToAccount(MNEMONIC, { addressIndex });
  const key = derived.getHdKey().privateKey;
  if (key === null) throw new Error("the mnemonic gave no private key");
  return { address: derived.address, privateKey: bytesToHex(key) };
}

/** Roles of the local chain's accounts. */
export const accounts = {
  deployer: account(0),
  relayer: account(1),
  merchant: account(2),
  customer: account(3),
  platform: account(4),
  payee: account(5),
  operator: account(6),
  arbiter: account(7),
};
