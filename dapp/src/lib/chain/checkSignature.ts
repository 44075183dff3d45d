import { erc1271Abi, erc1271Magic, normalizeSignature } from "@handsel/protocol";
import {
  type Address,
  BaseError,
  type Client,
  decodeFunctionResult,
  encodeFunctionData,
  type Hash,
  type Hex,
  hashTypedData,
  RpcRequestError,
  recoverAddress,
  size,
  type TypedDataDefinition,
} from "viem";
import { sameAddress } from "./addresses.ts";
import { SignatureUnfit } from "./signatureUnfit.ts";

const one = "1".padStart(64, "0");

/** A signature that somebody could have made of `one`: r and s are 1. */
const sample: Hex = `0x${one}${one}1b`;

/** Downloads the curve's code, which viem loads on first use, and computes its tables: a phone takes a fifth of a second. */
export async function warmCurve(): Promise<void> {
  await recoverAddress({ hash: `0x${one}`, signature: sample });
}

/** Downloads the curve's code, and computes nothing. */
export async function loadCurve(): Promise<void> {
  // viem refuses this after the download, because no signature ends in 0x05.
  const refused = recoverAddress({ hash: `0x${one}`, signature: `0x${one}${one}05` });
  await refused.catch((error: unknown) => {
    if (!/yParityOrV/.test(String(error))) throw error;
  });
}

/**
 * Checks that a signature is the account's: by its key in any usual form, else by the account's contract (ERC-1271).
 * An account with a key may have code too (EIP-7702), so the key is asked first, and no code is no verdict.
 * @throws SignatureUnfit, viem's errors if the chain does not answer
 */
export async function checkSignature(
  client: Client,
  account: Address,
  data: TypedDataDefinition,
  signature: Hex,
): Promise<void> {
  if (await isSignedBy(client, account, hashTypedData(data), signature)) return;
  throw new SignatureUnfit("The signature is not the account's.");
}

/** Whether an account has signed a hash, by its key or by its contract. @throws viem's errors if the chain does not answer */
export async function isSignedBy(
  client: Client,
  account: Address,
  hash: Hash,
  signature: Hex,
): Promise<boolean> {
  if (await isSignedByKey(account, hash, signature)) return true;
  return isAcceptedByContract(client, account, hash, signature);
}

async function isSignedByKey(account: Address, hash: Hash, signature: Hex): Promise<boolean> {
  const length = isBytes(signature) ? size(signature) : 0;
  if (length !== 64 && length !== 65) return false;
  try {
    const normal = normalizeSignature(signature);
    return sameAddress(await recoverAddress({ hash, signature: normal }), account);
  } catch {
    return false;
  }
}

async function isAcceptedByContract(
  client: Client,
  account: Address,
  hash: Hash,
  signature: Hex,
): Promise<boolean> {
  if (!isBytes(signature)) return false;
  const code = await client.request({ method: "eth_getCode", params: [account, "latest"] });
  if (code === "0x") return false;
  const call = { abi: erc1271Abi, functionName: "isValidSignature" } as const;
  const request = { to: account, data: encodeFunctionData({ ...call, args: [hash, signature] }) };
  const answer = await client
    .request({ method: "eth_call", params: [request, "latest"] })
    .catch((error: unknown) => {
      if (isRevert(error)) return "0x" as const;
      throw error;
    });
  try {
    return decodeFunctionResult({ ...call, data: answer }) === erc1271Magic;
  } catch {
    return false;
  }
}

/** Whether the contract refused; any other failure is the node's. */
function isRevert(error: unknown): boolean {
  const answer = error instanceof BaseError && error.walk((one) => one instanceof RpcRequestError);
  return answer instanceof RpcRequestError && (answer.code === 3 || /revert/i.test(answer.details));
}

function isBytes(text: unknown): text is Hex {
  return typeof text === "string" && /^0x([0-9a-f]{2})*$/i.test(text);
}
