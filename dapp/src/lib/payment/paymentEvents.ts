import { walletAbi } from "@handsel/protocol";
import {
  type Address,
  encodeEventTopics,
  type Hash,
  numberToHex,
  parseEventLogs,
  type TransactionReceipt,
} from "viem";
import type { Config } from "wagmi";
import { sameAddress } from "../chain/addresses.ts";
import type { AppChain } from "../chain/appChain.ts";
import { BlockMissing, readBlockNumber } from "../chain/readState.ts";
import { searchLogs } from "./searchLogs.ts";

/** Event of a payment, from the contract's log. */
export interface PaymentEvent {
  /** `kept`: the escrow could not send money, and keeps it for its owner to withdraw. */
  type:
    | "funded"
    | "captured"
    | "voided"
    | "reclaimed"
    | "refunded"
    | "disputed"
    | "resolved"
    | "settled"
    | "dispute_expired"
    | "evidence"
    | "kept";
  /** Sender of the transaction; owner of the money if `kept`. */
  actor: Address;
  /** Base units, commission included; the captured part if the money was divided. */
  amount: bigint;
  /** Base units. */
  fee: bigint;
  /** Held money that went back to the payer, in base units. */
  returned: bigint;
  /** Unix seconds. */
  time: number;
  blockNumber: number;
  logIndex: number;
  transactionHash: Hash;
  /** URI of evidence, where the event has one. */
  evidence?: string;
}

const [fundedTopic] = encodeEventTopics({ abi: walletAbi, eventName: "PaymentFunded" });

type EscrowLog = Awaited<ReturnType<typeof readLogs>>[number];

/**
 * Reads a payment's logs from the newest back to its funding, the oldest first.
 * @param from oldest block to look into
 * @throws LogsUnavailable
 */
export async function readLogs(config: Config, chain: AppChain, id: Hash, from = chain.startBlock) {
  const client = config.getClient({ chainId: chain.id });
  const rpcLogs = await searchLogs(client, {
    address: chain.escrow.address,
    // The payment's id is the first indexed argument of every event but Evidence (second) and CreditAdded (third).
    topics: [
      [null, id],
      [null, null, id],
      [null, null, null, id],
    ],
    from,
    to: await readBlockNumber(config, chain),
    isAll: (logs) => logs.some(({ topics }) => topics[0] === fundedTopic),
  });
  const formatted = rpcLogs.map((log) => ({
    ...log,
    blockNumber: log.blockNumber === null ? null : BigInt(log.blockNumber),
    logIndex: log.logIndex === null ? null : Number(log.logIndex),
    transactionIndex: log.transactionIndex === null ? null : Number(log.transactionIndex),
  }));
  return parseLogs(formatted);
}

/** Picks the escrow's events of payments, the oldest first. */
function parseLogs(found: readonly unknown[]) {
  const logs = parseEventLogs({
    abi: walletAbi,
    logs: found as never[],
    eventName: [
      "PaymentFunded",
      "PaymentCaptured",
      "PaymentVoided",
      "PaymentReclaimed",
      "PaymentRefunded",
      "PaymentDisputed",
      "PaymentResolved",
      "PaymentSettled",
      "DisputeExpired",
      "CreditAdded",
      "Evidence",
    ],
  });
  return logs.sort(
    (a, b) => Number(a.blockNumber - b.blockNumber) || Number(a.logIndex - b.logIndex),
  );
}

/** Reads a payment's events from a transaction's receipt. */
export async function eventsIn(
  config: Config,
  chain: AppChain,
  id: Hash,
  receipt: TransactionReceipt,
): Promise<PaymentEvent[]> {
  const logs = parseLogs(
    receipt.logs.filter(
      ({ address, topics }) =>
        sameAddress(address, chain.escrow.address) && topics.some((topic) => topic === id),
    ),
  );
  return Promise.all(logs.map((log) => toEvent(config, chain.id, log)));
}

export async function toEvent(
  config: Config,
  chainId: number,
  log: EscrowLog,
): Promise<PaymentEvent> {
  const at = {
    time: await blockTime(config, chainId, log.blockHash, log.blockNumber),
    blockNumber: Number(log.blockNumber),
    logIndex: log.logIndex,
    transactionHash: log.transactionHash,
  };
  const nothing = { amount: 0n, fee: 0n, returned: 0n };
  switch (log.eventName) {
    case "PaymentFunded":
      return {
        ...at,
        ...nothing,
        type: "funded",
        actor: log.args.funder,
        amount: log.args.terms.amount,
      };
    case "PaymentCaptured":
      return { ...at, ...nothing, type: "captured", ...pick(log.args) };
    case "PaymentVoided":
      return { ...at, ...nothing, type: "voided", ...pick(log.args), returned: log.args.amount };
    case "PaymentReclaimed":
      return { ...at, ...nothing, type: "reclaimed", ...pick(log.args), returned: log.args.amount };
    case "PaymentRefunded":
      return { ...at, ...nothing, type: "refunded", ...pick(log.args) };
    case "PaymentDisputed":
      return { ...at, ...nothing, type: "disputed", actor: log.args.actor };
    case "PaymentResolved":
      return { ...at, type: "resolved", ...pick(log.args), returned: log.args.payerAmount };
    case "PaymentSettled":
      return { ...at, type: "settled", ...pick(log.args), returned: log.args.payerAmount };
    case "DisputeExpired":
      return {
        ...at,
        ...nothing,
        type: "dispute_expired",
        ...pick(log.args),
        returned: log.args.amount,
      };
    case "Evidence":
      return {
        ...at,
        ...nothing,
        type: "evidence",
        actor: log.args.party,
        evidence: log.args.evidence,
      };
    case "CreditAdded":
      return { ...at, ...nothing, type: "kept", actor: log.args.owner, amount: log.args.amount };
  }
}

function pick({ actor, amount, fee = 0n }: { actor: Address; amount: bigint; fee?: bigint }) {
  return { actor, amount, fee };
}

const blockTimes = new Map<Hash, number>();

async function blockTime(
  config: Config,
  chainId: number,
  hash: Hash,
  number: bigint,
): Promise<number> {
  const known = blockTimes.get(hash);
  if (known !== undefined) return known;
  const block = await config
    .getClient({ chainId })
    .request({ method: "eth_getBlockByNumber", params: [numberToHex(number), false] });
  if (!block) throw new BlockMissing("The chain does not have the block of its own log.");
  const time = Number(block.timestamp);
  blockTimes.set(hash, time);
  return time;
}
