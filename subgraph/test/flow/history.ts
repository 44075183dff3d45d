import { escrowAbi, type PaymentTerms } from "@handsel/protocol";
import type { Hex } from "viem";
import { escrow, type World } from "./world.ts";

export const FLOWS = ["funded", "captured", "fees", "refunded", "voided", "reclaimed"] as const;
export type Flows = Record<(typeof FLOWS)[number], bigint>;

/** What one event moved. */
export interface Movement {
  id: Hex;
  /** Unix seconds. */
  time: number;
  flows: Flows;
}

export interface Action {
  id: string;
  sequence: number;
  type: string;
  actor: string;
  amount: string;
  fee: string;
  held: string;
  refundable: string;
  timestamp: string;
  transaction: string;
  logIndex: number;
}

/** Every event of the escrow with the time of its block, oldest first. */
export async function readLogs(world: World) {
  const logs = await world.client.getContractEvents({
    address: escrow.address,
    abi: escrowAbi,
    fromBlock: 0n,
    strict: true,
  });
  const times = new Map<bigint, number>();
  for (const { blockNumber } of logs) {
    if (!times.has(blockNumber)) times.set(blockNumber, await world.timeOf(blockNumber));
  }
  return logs.map((log) => ({ ...log, time: times.get(log.blockNumber) ?? 0 }));
}

export type Logs = Awaited<ReturnType<typeof readLogs>>;

function noFlows(): Flows {
  return { funded: 0n, captured: 0n, fees: 0n, refunded: 0n, voided: 0n, reclaimed: 0n };
}

/** What each event of the escrow says moved. */
export function movementsOf(logs: Logs): Movement[] {
  const movements: Movement[] = [];
  for (const log of logs) {
    const flows = noFlows();
    if (log.eventName === "PaymentFunded") flows.funded = log.args.terms.amount;
    else if (log.eventName === "PaymentCaptured") {
      flows.captured = log.args.amount;
      flows.fees = log.args.fee;
    } else if (log.eventName === "PaymentVoided") flows.voided = log.args.amount;
    else if (log.eventName === "PaymentReclaimed") flows.reclaimed = log.args.amount;
    else if (log.eventName === "PaymentRefunded") flows.refunded = log.args.amount;
    else continue;
    movements.push({ id: log.args.paymentId, time: log.time, flows });
  }
  return movements;
}

export interface CreditAction {
  type: string;
  credit: { id: string };
  payment: { id: string } | null;
  to: string | null;
  amount: string;
  timestamp: string;
  transaction: string;
  logIndex: number;
}

/** The changes of credits as the events tell them. */
export function creditActionsOf(logs: Logs): CreditAction[] {
  const actions: CreditAction[] = [];
  for (const log of logs) {
    if (log.eventName !== "CreditAdded" && log.eventName !== "CreditUsed") continue;
    const { token, owner, amount } = log.args;
    actions.push({
      type: log.eventName.replace("Credit", "").toLowerCase(),
      credit: { id: `${token}${owner.slice(2)}`.toLowerCase() },
      payment: "paymentId" in log.args ? { id: log.args.paymentId } : null,
      to: "to" in log.args ? log.args.to.toLowerCase() : null,
      amount: String(amount),
      timestamp: String(log.time),
      transaction: log.transactionHash,
      logIndex: log.logIndex,
    });
  }
  return actions;
}

/** A payment's history as its events tell it. */
export function actionsOf(logs: Logs, id: Hex, terms: PaymentTerms): Action[] {
  const actions: Action[] = [];
  const balances = { held: terms.amount, refundable: 0n };
  for (const log of logs) {
    if (log.eventName === "EIP712DomainChanged") continue;
    if (log.eventName === "CreditAdded" || log.eventName === "CreditUsed") continue;
    const args: Record<string, unknown> & { paymentId?: Hex } = log.args;
    if (args.paymentId !== id) continue;
    if (typeof args.held === "bigint") balances.held = args.held;
    if (typeof args.refundable === "bigint") balances.refundable = args.refundable;
    if (log.eventName === "PaymentReclaimed") balances.held = 0n;
    actions.push({
      id: `${log.transactionHash}${littleEndian(log.logIndex)}`,
      sequence: actions.length,
      type: log.eventName.replace("Payment", "").toLowerCase(),
      actor: String(args.actor ?? args.funder).toLowerCase(),
      amount: String(args.amount ?? terms.amount),
      fee: String(args.fee ?? 0n),
      held: String(balances.held),
      refundable: String(balances.refundable),
      timestamp: String(log.time),
      transaction: log.transactionHash,
      logIndex: log.logIndex,
    });
  }
  return actions;
}

export function sumOf(movements: Movement[]): Flows {
  const sum = noFlows();
  for (const { flows } of movements) for (const name of FLOWS) sum[name] += flows[name];
  return sum;
}

function littleEndian(value: number): string {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32LE(value);
  return bytes.toString("hex");
}
