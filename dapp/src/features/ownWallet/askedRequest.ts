import { type Address, getAddress, type Hex, isAddress, type TypedDataDefinition } from "viem";
import { sameAddress } from "../../lib/chain/addresses.ts";
import type { AskedCall } from "../../lib/clearSigning/meaning.ts";
import { readBytes } from "../../lib/validation/hex.ts";
import { signedTypedData } from "./signedTypedData.ts";

/** What a page may ask of the wallet. */
export type Asked =
  | { kind: "transaction"; call: AskedCall }
  | { kind: "message"; raw: Hex }
  | { kind: "typedData"; data: TypedDataDefinition };

/** What the page is connected with. */
interface Connected {
  account: Address;
  chainId: number;
}

/** Why a request is not shown to the person. */
export type Refusal = "malformed" | "other_account" | "other_chain";

/**
 * Reads a request of EIP-1193.
 * @returns null if it is none that the wallet answers
 */
export function readAsked(
  method: string,
  params: unknown,
  { account, chainId }: Connected,
): Asked | Refusal | null {
  const list: readonly unknown[] = Array.isArray(params) ? params : [];
  const isOther = (value: unknown) => typeof value !== "string" || !sameAddress(value, account);
  switch (method) {
    case "eth_sendTransaction": {
      const call = Object(list[0]) as Record<string, unknown>;
      if (call.from !== undefined && isOther(call.from)) return "other_account";
      if (!isFor(chainId, call.chainId)) return "other_chain";
      if (!isPlain(call)) return "malformed";
      const to = call.to ?? null;
      const data = readBytes(call.data ?? call.input ?? "0x");
      const value = call.value ?? "0x0";
      const isTo = to === null || (typeof to === "string" && isAddress(to, { strict: false }));
      if (!isTo || data === null || !isNumber(value)) return "malformed";
      if (to === null && data === "0x") return "malformed";
      const receiver = to === null ? null : getAddress(to as string);
      return { kind: "transaction", call: { to: receiver, data, value: BigInt(value) } };
    }
    case "personal_sign": {
      if (isOther(list[1])) return "other_account";
      const raw = readBytes(list[0]);
      return raw ? { kind: "message", raw } : "malformed";
    }
    case "eth_signTypedData_v4": {
      if (isOther(list[0])) return "other_account";
      const data = signedTypedData(readJson(list[1]));
      return data ? { kind: "typedData", data } : "malformed";
    }
    default:
      return null;
  }
}

/** Whether a transaction names this chain, or none. */
function isFor(chainId: number, named: unknown): boolean {
  return named === undefined || named === null || Number(named) === chainId;
}

/** Whether it has nothing that would be left out of what is signed and matters: who may act for the account, and blobs. */
function isPlain({ type, authorizationList, blobs }: Record<string, unknown>): boolean {
  const isNone = (list: unknown) =>
    list === undefined || list === null || (Array.isArray(list) && list.length === 0);
  return isNone(authorizationList) && isNone(blobs) && !(Number(type ?? 0) > 2);
}

function isNumber(value: unknown): value is Hex {
  return typeof value === "string" && /^0x[0-9a-f]+$/i.test(value);
}

function readJson(value: unknown): unknown {
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value);
  } catch {
    return null;
  }
}
