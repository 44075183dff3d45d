import { createHash } from "node:crypto";
import { escrowAbi } from "@handsel/protocol";
import type { Kysely } from "kysely";
import { type Hash, toEventSelector } from "viem";
import { z } from "zod";
import type { ChainLog } from "../chains/chainLog.ts";
import { decodeEscrowLog } from "../chains/events.ts";
import { readEventLogs } from "../chains/readEventLogs.ts";
import type { Database } from "../platform/database/database.ts";
import { paymentSchema } from "./payment.ts";

const movement = {
  amount: z.string().meta({ description: "Base units." }),
  actor: z.string().meta({ description: "Address that called the escrow." }),
  transaction_hash: z.string(),
  confirmation: z.enum(["seen", "confirmed", "finalized"]),
  created_at: z.iso.datetime().meta({ description: "Time of its block." }),
};

/** Payment with each capture and refund of it. */
export const paymentDetailsSchema = paymentSchema
  .extend({
    captures: z
      .array(
        z.object({
          id: z.string().meta({ description: "`cap_…`, of chain, transaction and log." }),
          object: z.literal("capture"),
          fee: z.string().meta({ description: "Base units of `amount` that are the commission." }),
          cause: z.enum(["capture", "ruling", "settlement"]).meta({
            description:
              "`capture`: by the merchant, or a release; `ruling`, `settlement`: the payee's share of a division.",
          }),
          ...movement,
        }),
      )
      .meta({ description: "Oldest first, at most 1,000; their amounts add up to `captured`." }),
    refunds: z
      .array(
        z.object({
          id: z.string().meta({ description: "`ref_…`, of chain, transaction and log." }),
          object: z.literal("refund"),
          ...movement,
        }),
      )
      .meta({ description: "Oldest first, at most 1,000; their amounts add up to `refunded`." }),
  })
  .meta({ id: "PaymentDetails" });

export type PaymentDetails = z.output<typeof paymentDetailsSchema>;

type Movements = Pick<PaymentDetails, "captures" | "refunds">;

/** Events that capture or refund, with what causes a capture. */
const causes = {
  PaymentCaptured: "capture",
  PaymentResolved: "ruling",
  PaymentSettled: "settlement",
} as const;

const selectors = escrowAbi
  .filter((item) => item.type === "event")
  .filter(({ name }) => name in causes || name === "PaymentRefunded")
  .map((event) => toEventSelector(event));

/** Most captures and refunds of one answer. */
const LIMIT = 1_000;

/** Reads the captures and refunds of a payment from its stored logs, in the chain's order. */
export async function readMovements(db: Kysely<Database>, paymentId: Hash): Promise<Movements> {
  return movementsOf(await readEventLogs(db, paymentId, selectors, LIMIT));
}

function movementsOf(logs: readonly ChainLog[]): Movements {
  const found: Movements = { captures: [], refunds: [] };
  for (const log of logs) {
    const event = decodeEscrowLog(log);
    switch (event?.eventName) {
      case "PaymentRefunded":
        found.refunds.push({ id: idOf("ref", log), object: "refund", ...common(log, event.args) });
        break;
      case "PaymentCaptured":
      case "PaymentResolved":
      case "PaymentSettled":
        if (event.args.amount === 0n) break;
        found.captures.push({
          ...{ id: idOf("cap", log), object: "capture", fee: event.args.fee.toString() },
          ...{ cause: causes[event.eventName], ...common(log, event.args) },
        });
        break;
      default:
        break;
    }
  }
  return found;
}

function common(log: ChainLog, { actor, amount }: { actor: string; amount: bigint }) {
  return {
    ...{ amount: amount.toString(), actor, transaction_hash: log.transaction_hash },
    confirmation: log.confirmation,
    created_at: new Date(Number(log.block_time) * 1000).toISOString(),
  };
}

/** Makes an id that stays the same whenever the log is read. */
function idOf(prefix: string, { chain_id, transaction_hash, log_index }: ChainLog): string {
  const name = `${chain_id}:${transaction_hash}:${log_index}`;
  return `${prefix}_${createHash("sha256").update(name).digest("hex").slice(0, 32)}`;
}
