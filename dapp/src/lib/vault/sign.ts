import type { TransactionSerializable, TypedDataDefinition } from "viem";
import { signMessage as signText, signTransaction, signTypedData } from "viem/accounts";
import { toDigits } from "./bytes.ts";
import { VaultError } from "./vaultError.ts";

/** What an account may be asked to sign, and the chain for which the person was asked. */
export type ToSign =
  | { kind: "transaction"; chainId: number; transaction: TransactionSerializable }
  | { kind: "message"; message: string | { raw: `0x${string}` } }
  | { kind: "typedData"; chainId: number; typedData: TypedDataDefinition };

/**
 * Signs with a key.
 * @throws VaultError `chain_other` if it is for another chain than the person was asked for, or for every chain;
 * `request_malformed`
 */
export async function signWith(key: Uint8Array, toSign: ToSign): Promise<`0x${string}`> {
  if (toSign.kind !== "message" && chainOf(toSign) !== BigInt(toSign.chainId)) {
    throw new VaultError("chain_other");
  }
  const privateKey = `0x${toDigits(key)}` as const;
  try {
    switch (toSign.kind) {
      case "transaction":
        return await signTransaction({ privateKey, transaction: toSign.transaction });
      case "message":
        return await signText({ privateKey, message: toSign.message });
      case "typedData":
        return await signTypedData({ privateKey, ...toSign.typedData });
    }
  } catch {
    throw new VaultError("request_malformed");
  }
}

function chainOf(toSign: Exclude<ToSign, { kind: "message" }>): bigint | null {
  const named =
    toSign.kind === "transaction" ? toSign.transaction.chainId : toSign.typedData.domain?.chainId;
  return typeof named === "number" && Number.isSafeInteger(named)
    ? BigInt(named)
    : typeof named === "bigint"
      ? named
      : null;
}
