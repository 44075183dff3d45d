import type { Address, Client, Hash } from "viem";
import type { Config } from "wagmi";
import { ahead } from "../feature/ahead.ts";
import { type Call, simulate, toTransaction } from "./call.ts";
import { connectedWallet } from "./connectedWallet.ts";

// Not after the wallet's answer: the server may be gone then.
const batching = ahead(() => import("./askForBatch.ts"));

/** The account has too few of the chain's own coins for the network fee. */
export class GasMissing extends Error {
  override name = "GasMissing";
  /** Base units that are missing, at least. */
  readonly missing: bigint;
  readonly chainId: number;

  constructor(missing: bigint, chainId: number) {
    super("The account has too few coins for the network fee.");
    this.missing = missing;
    this.chainId = chainId;
  }
}

/** Call that was simulated and can be paid for, so that the wallet can be asked without waiting for anything. */
export interface PreparedCall {
  /** Asks the wallet for the transaction; a wallet that sends only batches gives the hash later. */
  ask: () => Promise<Hash | (() => Promise<Hash>)>;
}

/** @throws SimulationFailed, GasMissing, viem's errors */
export async function prepareCall(
  config: Config,
  call: Call,
  account: Address,
): Promise<PreparedCall> {
  const { chainId } = call;
  const client = config.getClient({ chainId });
  const transaction = toTransaction(call, account);
  await simulate(client, call, account);
  const [wallet] = await Promise.all([
    connectedWallet(config, chainId, account),
    ensureGas(client, chainId, transaction),
  ]);
  return {
    ask: () =>
      wallet
        .request({ method: "eth_sendTransaction", params: [transaction] })
        .catch(async (refusal: unknown) =>
          (await batching()).askForBatch(wallet, chainId, transaction, refusal),
        ),
  };
}

/** Checks that an account without code can pay the network fee; another's fee may be paid by somebody else. */
async function ensureGas(
  client: Client,
  chainId: number,
  transaction: ReturnType<typeof toTransaction>,
): Promise<void> {
  const { from, value } = transaction;
  const [code, balance, gas, price] = await Promise.all([
    client.request({ method: "eth_getCode", params: [from, "latest"] }),
    client.request({ method: "eth_getBalance", params: [from, "latest"] }),
    client.request({ method: "eth_estimateGas", params: [transaction] }),
    client.request({ method: "eth_gasPrice" }),
    // A node that cannot tell leaves it to the wallet.
  ]).catch(() => ["0x0", "0x0", "0x0", "0x0"] as const);
  const missing = BigInt(value) + BigInt(gas) * BigInt(price) - BigInt(balance);
  if (code === "0x" && missing > 0n) throw new GasMissing(missing, chainId);
}
