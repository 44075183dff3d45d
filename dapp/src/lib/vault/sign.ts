import type { TransactionSerializable, TypedDataDefinition } from "viem";
import { signMessage as signText, signTransaction, signTypedData } from "viem/accounts";
import { toDigits } from "./bytes.ts";
import { siteOfSignIn } from "./siteOfSignIn.ts";
import { VaultError } from "./vaultError.ts";

/** What an account may be asked to sign, and the chain for which the person was asked. */
export type ToSign =
  | { kind: "transaction"; chainId: number; transaction: TransactionSerializable }
  | { kind: "message"; message: string | { raw: `0x${string}` } }
  | { kind: "typedData"; chainId: number; typedData: TypedDataDefinition };

/**
 * Signs with a key.
 * @param site host of the page; a sign-in to another one is refused
 * @throws VaultError `chain_other` if it is for another chain than the person was asked for, or for every chain;
 * `site_other`; `request_malformed`
 */
export async function signWith(
  key: Uint8Array,
  toSign: ToSign,
  site: string,
): Promise<`0x${string}`> {
  if (toSign.kind !== "message" && chainOf(toSign) !== BigInt(toSign.chainId)) {
    throw new VaultError("chain_other");
  }
  if (toSign.kind === "message") {
    const named = siteOfSignIn(toSign.message);
    if (named !== null && named !== site) throw new VaultError("site_other", named);
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
  const named: unknown =
    toSign.kind === "transaction"
      ? toSign.transaction.chainId
      : signsChain(toSign.typedData) && toSign.typedData.domain?.chainId;
  if (typeof named === "bigint") return named;
  return typeof named === "number" && Number.isSafeInteger(named) ? BigInt(named) : null;
}

/** Whether the chain that a domain names is among what is signed: data may bring a type of its domain without it. */
function signsChain({ types }: TypedDataDefinition): boolean {
  const domain: unknown = (types as Record<string, unknown>).EIP712Domain;
  if (domain === undefined) return true;
  return (
    Array.isArray(domain) &&
    domain.some((field) => Object(field).name === "chainId" && Object(field).type === "uint256")
  );
}
