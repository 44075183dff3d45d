import { type Account, type Client, type Hash, type Hex, isHash, numberToHex } from "viem";
import { pause } from "../time/pause.ts";
import type { toTransaction } from "./call.ts";
import { TransactionReverted } from "./transactionErrors.ts";
import { isUnsupported } from "./walletCodes.ts";

/** Milliseconds between two questions about a batch. */
const interval = 2_000;

/** Codes of EIP-5792: the batch is on the chain; from the second on it failed. */
const confirmed = 200;
const failed = 300;

type Transaction = ReturnType<typeof toTransaction>;

/**
 * Asks a wallet that has no `eth_sendTransaction` for a batch of one call (EIP-5792). Returns what gives the transaction's
 * hash once the batch is on the chain.
 * @param refusal the wallet's answer to `eth_sendTransaction`
 * @throws `refusal` if it is another one or the wallet has no batches either, the wallet's errors
 */
export async function askForBatch(
  wallet: Client,
  chainId: number,
  { from, ...call }: Transaction,
  refusal: unknown,
): Promise<() => Promise<Hash>> {
  if (!isUnsupported(refusal)) throw refusal;
  const batch = { version: "2.0.0", chainId: numberToHex(chainId), from, atomicRequired: false };
  const answer: unknown = await ask(wallet, "wallet_sendCalls", { ...batch, calls: [call] }).catch(
    (error: unknown) => {
      // A wallet that has neither is one that cannot send.
      throw isUnsupported(error) ? refusal : error;
    },
  );
  const id = typeof answer === "string" ? answer : Object(answer).id;
  return () => followBatch(wallet, id);
}

/**
 * Asks a wallet for calls that it does together or not at all (EIP-5792). Returns what gives the transaction's hash once they
 * are on the chain.
 * @throws the wallet's errors
 */
export async function askForAtomicBatch(
  wallet: Client,
  chainId: number,
  from: Hex,
  calls: readonly Transaction[],
): Promise<() => Promise<Hash>> {
  const answer: unknown = await ask(wallet, "wallet_sendCalls", {
    ...{ version: "2.0.0", chainId: numberToHex(chainId), from, atomicRequired: true },
    calls: calls.map(({ to, data, value }) => ({ to, data, value })),
  });
  const id = typeof answer === "string" ? answer : Object(answer).id;
  return () => followBatch(wallet, id);
}

async function followBatch(wallet: Client, id: unknown): Promise<Hash> {
  for (;;) {
    await pause(interval);
    // A wallet that says nothing of its batch leaves it to the contract.
    const answer = Object(await ask(wallet, "wallet_getCallsStatus", id).catch(() => null));
    const hash: unknown = Object(Object(answer.receipts)[0]).transactionHash;
    if (answer.status >= failed) throw new TransactionReverted("The batch failed.");
    if (answer.status >= confirmed && isHash(String(hash))) return hash as Hash;
  }
}

function ask(wallet: Client, method: string, param: unknown): Promise<unknown> {
  return (wallet as Client<never, never, Account>).request({ method, params: [param] } as never);
}
