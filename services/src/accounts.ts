import { bytesToHex, type Hex } from "viem";
import { mnemonicToAccount } from "viem/accounts";

/** An account of the local chain; its key is public knowledge and worth nothing anywhere else. */
export interface LocalAccount {
  address: Hex;
  privateKey: Hex;
}

/** The words every local chain derives its funded accounts from. */
const MNEMONIC = "test test test test test test test test test test test junk";

function account(addressIndex: number): LocalAccount {
  const derived = mnemonicToAccount(MNEMONIC, { addressIndex });
  const key = derived.getHdKey().privateKey;
  if (key === null) throw new Error("the mnemonic gave no private key");
  return { address: derived.address, privateKey: bytesToHex(key) };
}

/** Who is who on a local chain. */
export const accounts = {
  deployer: account(0),
  relayer: account(1),
  merchant: account(2),
  customer: account(3),
  platform: account(4),
  payee: account(5),
};
