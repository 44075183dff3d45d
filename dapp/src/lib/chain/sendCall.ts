import { handselChains } from "@handsel/protocol";
import {
  type Address,
  type Hash,
  isHash,
  numberToHex,
  type ReplacementReason,
  type TransactionReceipt,
} from "viem";
import { waitForTransactionReceipt } from "viem/actions";
import type { Config } from "wagmi";
import { getConnection, getConnectorClient, switchChain } from "wagmi/actions";
import { pause } from "../time/pause.ts";
import { askWallet, WalletSilent } from "./askWallet.ts";
import type { Call } from "./call.ts";
import { type PreparedCall, prepareCall } from "./prepareCall.ts";
import {
  TransactionCancelled,
  TransactionReverted,
  TransactionSlow,
  TransactionWithoutEffect,
} from "./transactionErrors.ts";

/** `checking`: being simulated; `wallet`: waiting for the person; `pending`: waiting for the chain. */
export type SendPhase = "switching" | "checking" | "wallet" | "pending";

/** The connected account changed after the person began. */
export class AccountChanged extends Error {
  override name = "AccountChanged";
}

/** The wallet is on another chain and did not change. */
export class WrongChain extends Error {
  override name = "WrongChain";
}

/** What only the call can have caused. A receipt alone is none: a multisig answers with an id that is no transaction. */
export interface Effect<Found> {
  /** Asks the chain; null: not yet. */
  ask: () => Promise<Found | null>;
  /** Finds it in the receipt; null: the transaction did not do it. Without this only the chain's answer counts. */
  find?: (receipt: TransactionReceipt) => Promise<Found | null>;
}

interface SendOptions<Found> {
  onPhase: (phase: SendPhase) => void;
  /** Called when the wallet has sent the transaction, and again when the person speeds it up. */
  onHash?: (hash: Hash) => void;
  /** Called when the wallet has taken the call and gave no hash: a multisig's id, or a batch's. */
  onHanded?: () => void;
  effect: Effect<Found>;
  /** The call as prepared before the person pressed; null: it is prepared now. */
  prepared?: PreparedCall | null;
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
  if (!connector || (await askWallet(connector.getChainId())) !== chainId) {
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
 * Simulates the call, has the wallet sign and send it, and waits until it has had its effect. With a prepared call the wallet
 * is asked at once, because a browser blocks windows that a wallet opens later.
 * @throws viem's errors, GasMissing, TransactionReverted, TransactionCancelled, TransactionWithoutEffect, TransactionSlow,
 * AccountChanged, WrongChain
 */
export async function sendCall<Found>(
  config: Config,
  call: Call,
  account: Address,
  { onPhase, onHash, onHanded, effect, prepared = null }: SendOptions<Found>,
): Promise<Found> {
  ensureAccount(config, account);
  if (getConnection(config).chainId !== call.chainId || prepared === null) {
    await ensureChain(config, call.chainId, onPhase);
    onPhase("checking");
    prepared = await prepareCall(config, call, account);
  }
  onPhase("wallet");
  // A multisig may answer with anything; the chain tells when it was done.
  const keep = (answer: unknown) =>
    isHash(String(answer)) ? onHash?.(answer as Hash) : onHanded?.();
  const answer = await askWallet(prepared.ask(), keep);
  keep(answer);
  onPhase("pending");
  const receipt = Promise.resolve(typeof answer === "function" ? answer() : answer).then((known) =>
    isHash(String(known)) ? followTransaction(config, call.chainId, known, onHash) : forever,
  );
  return untilDone(receipt, effect);
}

/** Never comes. */
export const forever = new Promise<never>(() => {});

/** Milliseconds after which the page no longer waits: what a wallet names may never come. */
const patience = 120_000;

/** Milliseconds between two questions whether a call has had its effect. */
const interval = 2_000;

/**
 * Waits for the effect, in the receipt or by asking the chain, whichever tells it first. What the receipt, or the wallet in
 * its place, denies counts only if the chain denies it too.
 * @throws TransactionSlow, the errors of `receipt`
 */
export async function untilDone<Found>(
  receipt: Promise<TransactionReceipt>,
  { ask, find }: Effect<Found>,
): Promise<Found> {
  let isOver = false;
  const asking = async (): Promise<Found> => {
    for (;;) {
      // A node that does not answer says nothing.
      const found = await ask().catch(() => null);
      if (found !== null) return found;
      // The race is over, so this is never seen.
      if (isOver) return forever;
      await pause(interval);
    }
  };
  const byReceipt = receipt.then(async (mined) => {
    // What a receipt does not tell because a node failed, the chain is asked for.
    const found = find ? await find(mined).catch(asking) : await asking();
    if (found !== null) return found;
    throw new TransactionWithoutEffect("The transaction did not do what it was for.");
  });
  const unlessDone = byReceipt.catch(async (error: unknown) => {
    const found = await ask().catch(() => null);
    if (found === null) throw error;
    return found;
  });
  const late = pause(patience).then((): never => {
    throw new TransactionSlow("The chain does not show the transaction.");
  });
  late.catch(() => {});
  return Promise.race([unlessDone, pause(interval).then(asking), late]).finally(() => {
    isOver = true;
  });
}

/**
 * Waits until a transaction, or its replacement, is mined. A node that does not answer says nothing, so it is asked again.
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
  const ask = () =>
    waitForTransactionReceipt(config.getClient({ chainId }), {
      hash,
      timeout: 0,
      onReplaced: ({ reason, transaction }) => {
        replaced = reason;
        if (reason === "repriced") onHash?.(transaction.hash);
      },
    }).catch(() => null);
  let receipt = await ask();
  while (receipt === null) {
    await pause(interval);
    receipt = await ask();
  }
  if (replaced !== null && replaced !== "repriced") {
    throw new TransactionCancelled("The transaction was replaced by another one.");
  }
  if (receipt.status === "reverted") throw new TransactionReverted("The transaction was refused.");
  return receipt;
}
