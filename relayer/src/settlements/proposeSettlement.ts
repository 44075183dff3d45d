import type { Hex } from "viem";
import type { Merchant } from "../accounts/merchant.ts";
import type { PaymentRow } from "../payments/payment.ts";
import { seal } from "../platform/crypto/seal.ts";
import type { DatabaseTransaction } from "../platform/database/database.ts";
import { lockName } from "../platform/database/lockName.ts";
import { ApiError } from "../platform/errors.ts";
import { newId } from "../platform/ids.ts";
import type { Deps } from "../platform/part.ts";
import { LEAST_SECONDS } from "../transactions/timeLeft.ts";
import { recordSettlement } from "./recordSettlement.ts";
import {
  contextOf,
  MAX_LIFETIME,
  type Proposal,
  type Settlement,
  type SettlementRow,
  type Side,
  toSettlement,
} from "./settlement.ts";

/** Open proposals of one side about a payment, so that neither uses up the other's. */
const MAX_OPEN_OF_SIDE = 10;

/**
 * Stores a proposal to divide the held money, and tells the merchant's endpoints of it.
 * @param signature of the proposing side, checked before; null if the merchant signs later
 * @throws ApiError too_many_proposals
 */
export async function proposeSettlement(
  deps: Deps,
  tx: DatabaseTransaction,
  { payment, merchant }: { payment: PaymentRow; merchant: Pick<Merchant, "id"> },
  side: Side,
  proposal: Proposal,
  signature: Hex | null,
): Promise<Settlement> {
  await lockName(tx, `settlements:${payment.id}`);
  const { open } = await tx
    .selectFrom("settlement_proposals")
    .select(({ fn }) => fn.countAll<bigint>().as("open"))
    .where("payment_id", "=", payment.id)
    .where("proposed_by", "=", side)
    .where("status", "=", "open")
    .where("deadline", ">", BigInt(Math.floor(Date.now() / 1000)))
    .executeTakeFirstOrThrow();
  if (open >= MAX_OPEN_OF_SIDE) {
    throw new ApiError(
      "too_many_proposals",
      `This side has ${MAX_OPEN_OF_SIDE} open proposals about the payment: withdraw one first.`,
    );
  }
  const id = newId("stl");
  const { encryptionKey } = deps.config;
  const row = await tx
    .insertInto("settlement_proposals")
    .values({
      ...{ id, merchant_id: merchant.id, livemode: payment.livemode, payment_id: payment.id },
      ...{ proposed_by: side, ...contentOf(proposal) },
      sealed_note:
        proposal.note === undefined ? null : seal(encryptionKey, contextOf(id), proposal.note),
      payer_signature: side === "payer" ? signature : null,
      merchant_signature: side === "merchant" ? signature : null,
      ended_at: null,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await recordSettlement(tx, "settlement.proposed", row, payment);
  return toSettlement(deps, row, payment);
}

/** Returns what is signed of a proposal. */
export function contentOf({
  payer_amount,
  held,
  deadline,
}: Proposal): Pick<SettlementRow, "payer_amount" | "held" | "deadline"> {
  return { payer_amount: BigInt(payer_amount), held: BigInt(held), deadline: BigInt(deadline) };
}

/**
 * Checks a proposal against the payment as it is now.
 * @throws ApiError nothing_left, payment_changed, amount_too_large, signature_expired, invalid_request
 */
export function requireProposable(payment: PaymentRow, proposal: Proposal): void {
  const { payer_amount, held, deadline } = contentOf(proposal);
  if (payment.held === 0n) {
    throw new ApiError("nothing_left", "Nothing of this payment is held: look up its status.");
  }
  if (payment.held !== held) {
    throw new ApiError(
      "payment_changed",
      `${payment.held} base units are held now: reload the payment and sign again.`,
      "held",
    );
  }
  if (payer_amount > held) {
    throw new ApiError(
      "amount_too_large",
      `Only ${held} base units are held: propose at most that.`,
      "payer_amount",
    );
  }
  const left = Number(deadline) - Date.now() / 1000;
  if (left < LEAST_SECONDS) {
    throw new ApiError(
      "signature_expired",
      `The deadline has passed or is less than ${LEAST_SECONDS} seconds away: sign again with a later one.`,
      "deadline",
    );
  }
  if (left > MAX_LIFETIME) {
    throw new ApiError("invalid_request", "deadline must be at most 90 days ahead.", "deadline");
  }
}
