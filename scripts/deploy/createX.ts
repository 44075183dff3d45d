import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { UserError } from "@handsel/services/userError";
import type { NetworkConnection } from "hardhat/types/network";
import {
  type Address,
  formatEther,
  formatGwei,
  getContractAddress,
  type Hash,
  type Hex,
  isAddressEqual,
  keccak256,
  numberToHex,
  parseTransaction,
  recoverTransactionAddress,
  type TransactionSerializedLegacy,
} from "viem";
import { createXAddress, createXCodeHash } from "../../protocol/src/createX.ts";
import { untilMined } from "./untilMined.ts";

type Provider = NetworkConnection["provider"];

const WHAT = "with which CreateX comes to the chain";

/**
 * Checks that the chain has CreateX; if asked, puts it there.
 * @throws UserError with what to do
 */
export async function requireCreateX(
  provider: Provider,
  chainId: number,
  put: boolean,
): Promise<void> {
  const code = await read<Hex>(provider, "eth_getCode", createXAddress, "latest");
  if (keccak256(code) === createXCodeHash) return;
  if (code !== "0x") {
    throw new UserError(
      `Chain ${chainId} has other code than CreateX's at ${createXAddress}. Nothing was sent: the contracts cannot have their usual addresses there.`,
    );
  }
  const missing = `Chain ${chainId} has no CreateX, the factory that gives the contracts the same addresses everywhere. Nothing was sent.`;
  const { raw, maker } = await presigned();
  if (BigInt(await read<Hex>(provider, "eth_getTransactionCount", maker, "latest")) > 0n) {
    throw new UserError(
      `${missing} Its presigned transaction has failed there before: ask its authors for it at https://createx.rocks.`,
    );
  }
  if (!put) {
    throw new UserError(
      `${missing} To put it there first, add --create-x: that takes up to ${formatEther(costOf(raw))} of the chain's coin.`,
    );
  }
  await putCreateX(provider, { raw, maker });
}

/** Funds the sender of the presigned transaction and broadcasts it. */
async function putCreateX(provider: Provider, { raw, maker }: Presigned): Promise<void> {
  const { gasPrice = 0n } = parseTransaction(raw);
  if (BigInt(await read<Hex>(provider, "eth_gasPrice")) > gasPrice) {
    throw new UserError(
      `CreateX's presigned transaction pays ${formatGwei(gasPrice)} gwei for gas, which is less than the chain asks. Nothing was sent: try again when gas is cheaper.`,
    );
  }
  // Before its sender is funded, so that no coins are left with it where the endpoint does not take it.
  const refusal = await broadcast(provider, raw);
  if (refusal !== null && /protected|155/i.test(refusal)) {
    throw new UserError(
      `The RPC endpoint does not take CreateX's presigned transaction, which is valid on every chain (${refusal}). Nothing was sent: use an endpoint that does, such as a geth with --rpc.allow-unprotected-txs.`,
    );
  }
  const balance = BigInt(await read<Hex>(provider, "eth_getBalance", maker, "latest"));
  if (balance < costOf(raw)) {
    const [from] = await read<Address[]>(provider, "eth_accounts");
    const value = numberToHex(costOf(raw) - balance);
    const hash = await read<Hash>(provider, "eth_sendTransaction", { from, to: maker, value });
    await untilMined(provider, hash, WHAT);
  }
  if (refusal !== null) {
    const again = await broadcast(provider, raw);
    if (again !== null) {
      throw new UserError(
        `The RPC endpoint refused CreateX's presigned transaction: ${again}. Its sender ${maker} keeps ${formatEther(costOf(raw))} of the chain's coin for the next attempt.`,
      );
    }
  }
  await untilMined(provider, keccak256(raw), WHAT);
}

/** Broadcasts a raw transaction. @returns null, or why the endpoint refused it */
function broadcast(provider: Provider, raw: Hex): Promise<string | null> {
  return read(provider, "eth_sendRawTransaction", raw).then(
    () => null,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
}

/** Coins that a presigned transaction's sender must have. */
function costOf(raw: Hex): bigint {
  const { gas = 0n, gasPrice = 0n } = parseTransaction(raw);
  return gas * gasPrice;
}

/** The transaction that makes CreateX on any chain, and its sender. */
interface Presigned {
  raw: Hex;
  maker: Address;
}

/** Reads CreateX's presigned transaction from Ignition, which does not export it. */
async function presigned(): Promise<Presigned> {
  const require = createRequire(import.meta.url);
  const ignition = createRequire(require.resolve("@nomicfoundation/hardhat-ignition/package.json"));
  const core = dirname(ignition.resolve("@nomicfoundation/ignition-core/package.json"));
  const path = join(core, "dist/src/internal/execution/strategy/createx-artifact.js");
  const { presignedTx }: { presignedTx: TransactionSerializedLegacy } = await import(
    pathToFileURL(path).href
  );
  const maker = await recoverTransactionAddress({ serializedTransaction: presignedTx });
  if (!isAddressEqual(getContractAddress({ from: maker, nonce: 0n }), createXAddress)) {
    throw new Error("Ignition's presigned transaction does not make CreateX");
  }
  return { raw: presignedTx, maker };
}

async function read<Answer>(
  provider: Provider,
  method: string,
  ...params: readonly unknown[]
): Promise<Answer> {
  return (await provider.request({ method, params: [...params] })) as Answer;
}
