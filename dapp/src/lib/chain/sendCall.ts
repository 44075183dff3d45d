import { handselChains } from "@handsel/protocol";
import {
  type Address,
  type Hash,
  numberToHex,
  type ReplacementReason,
  type TransactionReceipt,
} from "viem";
import { waitForTransactionReceipt } from "viem/actions";
import type { Config } from "wagmi";
import { getConnection, getConnectorClient, switchChain } from "wagmi/actions";
import { pause } from "../time/pause.ts";
import { askWallet, WalletSilent } from "./askWallet.ts";
import { type Call, simulate, toTransaction } from "./call.ts";

/** `checking`: being simulated; `wallet`: waiting for the person; `pending`: waiting for the chain. */
export type SendPhase = "switching" | "checking" | "wallet" | "pending";

/** The transaction was mined, but the contract refused it. */
export class TransactionReverted extends Error {
  override name = "TransactionReverted";
}

/** The person replaced the transaction in the wallet. */
export class TransactionCancelled extends Error {
  override name = "TransactionCancelled";
}

/** The connected account changed after the person began. */
export class AccountChanged extends Error {
  override name = "AccountChanged";
}

/** The wallet is on another chain and did not change. */
export class WrongChain extends Error {
  override name = "WrongChain";
}

interface SendOptions {
  onPhase: (phase: SendPhase) => void;
  /** Called when the wallet has sent the transaction, and again when the person speeds it up. */
  onHash?: (hash: Hash) => void;
  /** Asks the contract whether the call has had its effect; a multisig's answer is no transaction's hash. */
  isDone?: () => Promise<boolean>;
}

/** @throws AccountChanged if the wallet is connected with another account */
export function ensureAccount(config: Config, account: Address): void {
  if (getConnection(config).address !== account) throw new AccountChanged("The account changed.");
}

/**
 * Asks the wallet to change to the chain, if it is on another.
 * @throws WrongChain if it stays there
 */
export async function ensureChain(
  config: Config,
  chainId: number,
  onPhase: (phase: "switching") => void,
): Promise<void> {
  if (getConnection(config).chainId === chainId) return;
  onPhase("switching");
  const change: Promise<unknown> = handselChains.has(chainId)
    ? switchChain(config, { chainId })
    : switchToKnownChain(config, chainId);
  await askWallet(change).catch((cause: unknown) => {
    if (cause instanceof WalletSilent) throw cause;
    throw new WrongChain("The wallet stayed on another network.", { cause });
  });
  // A wallet may say that it changed, and not have.
  const connector = getConnection(config).connector;
  if ((await connector?.getChainId()) !== chainId) {
    throw new WrongChain("The wallet says that it changed its network, and did not.");
  }
}

/**
 * Asks the wallet to change to a chain that it knows. wagmi's `switchChain` would add an unknown one with the relayer's
 * endpoint, and the wallet could then no longer contradict the relayer.
 */
async function switchToKnownChain(config: Config, chainId: number): Promise<void> {
  const wallet = await getConnectorClient(config, { assertChainId: false });
  const params: [{ chainId: string }] = [{ chainId: numberToHex(chainId) }];
  await wallet.request({ method: "wallet_switchEthereumChain", params });
}

/**
 * Simulates the call, has the wallet sign and send it, and waits until it is mined.
 * @throws viem's errors, TransactionReverted, TransactionCancelled, AccountChanged, WrongChain
 */
export async function sendCall(
  config: Config,
  call: Call,
  account: Address,
  { onPhase, onHash, isDone }: SendOptions,
): Promise<void> {
  ensureAccount(config, account);
  await ensureChain(config, call.chainId, onPhase);
  onPhase("checking");
  const { chainId } = call;
  await simulate(config.getClient({ chainId }), call, account);
  onPhase("wallet");
  const wallet = await getConnectorClient(config, { chainId, account });
  const hash = await askWallet(
    wallet.request({ method: "eth_sendTransaction", params: [toTransaction(call, account)] }),
    onHash,
  );
  onPhase("pending");
  return untilDone(followTransaction(config, chainId, hash, onHash), isDone);
}

/** Milliseconds between two questions whether a call has had its effect. */
const interval = 2_000;

/**
 * Waits for a receipt or the effect, whichever comes first.
 * @param isDone asks the contract; without it only the receipt counts
 */
export async function untilDone(
  receipt: Promise<unknown>,
  isDone: (() => Promise<boolean>) | undefined,
): Promise<void> {
  let isOver = false;
  const end = () => {
    isOver = true;
  };
  const effect = async () => {
    while (!isOver) {
      await pause(interval);
      // A node that does not answer says nothing.
      if (await isDone?.().catch(() => false)) return;
    }
  };
  await Promise.race(isDone ? [receipt, effect()] : [receipt]).finally(end);
}

/**
 * Waits until a transaction, or its replacement, is mined.
 * @throws TransactionReverted, TransactionCancelled
 */
export async function followTransaction(
  config: Config,
  chainId: number,
  hash: Hash,
  onHash?: (hash: Hash) => void,
): Promise<TransactionReceipt> {
  onHash?.(hash);
  let replaced: ReplacementReason | null = null;
  const receipt = await waitForTransactionReceipt(config.getClient({ chainId }), {
    hash,
    timeout: 0,
    onReplaced: ({ reason, transaction }) => {
      replaced = reason;
      if (reason === "repriced") onHash?.(transaction.hash);
    },
  });
  if (replaced !== null && replaced !== "repriced") {
    throw new TransactionCancelled("The transaction was replaced by another one.");
  }
  if (receipt.status === "reverted") throw new TransactionReverted("The transaction was refused.");
  return receipt;
}
