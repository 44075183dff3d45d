import { z } from "zod";
import { findMerchantByAddress } from "../accounts/findMerchantByAddress.ts";
import { readCursors } from "../chains/cursor.ts";
import { findPublicPayments } from "../payments/findPublicPayments.ts";
import { type PaymentRow, paymentSchema, toPayment } from "../payments/payment.ts";
import type { Deps } from "../platform/part.ts";

const { status, held, amount, token, transaction_hash, funded_at } = paymentSchema.shape;
const { inspection_ends_at, capture_ends_at, refund_ends_at, livemode } = paymentSchema.shape;

/** Payment as anyone finds it: what the chain says, and who the merchant is. */
const foundPaymentSchema = z
  .object({
    payment_id: z.string(),
    ...{ livemode, chain_id: z.int(), chain_name: z.string() },
    explorer_url: z.string().nullable(),
    merchant: z.object({
      name: z.string().nullable().meta({ description: "Null for a merchant of another server." }),
      address: z.string(),
    }),
    payer: z.string(),
    ...{ token, amount, status, held, transaction_hash, funded_at },
    ...{ inspection_ends_at, capture_ends_at, refund_ends_at },
  })
  .meta({ id: "FoundPayment" });

export const foundSchema = z
  .object({
    data: z.array(foundPaymentSchema).meta({
      description: "Empty if there is none: of one transaction, at most the newest 50.",
    }),
    searched: z
      .array(
        z.object({
          chain_id: z.int(),
          chain_name: z.string(),
          read_until: z.iso
            .datetime()
            .nullable()
            .meta({ description: "Time of the last block that was read." }),
        }),
      )
      .meta({ description: "Chains that were looked at." }),
  })
  .meta({ id: "FoundPayments" });

/** Finds payments by their id or their transaction. Order and checkout are for their parties alone. */
export async function findPayments(
  deps: Deps,
  id: `0x${string}`,
): Promise<z.output<typeof foundSchema>> {
  const { db, chains } = deps;
  const rows = await findPublicPayments(db, id);
  const cursors = await readCursors(db, chains);
  return {
    data: await Promise.all(rows.map((row) => toFound(deps, row))),
    searched: [...chains.values()].map(({ id, chain }) => {
      const time = Number(cursors.get(id)?.block_time ?? 0);
      const read_until = time === 0 ? null : new Date(time * 1000).toISOString();
      return { chain_id: id, chain_name: chain.name, read_until };
    }),
  };
}

async function toFound(
  { db, chains }: Deps,
  row: PaymentRow,
): Promise<z.output<typeof foundPaymentSchema>> {
  const chain = chains.get(row.chain_id);
  const merchant = await findMerchantByAddress(db, row.merchant_address);
  const { token, amount, status, held, transaction_hash, funded_at, ...payment } = toPayment(
    chain,
    row,
  );
  return {
    ...{ payment_id: row.id, livemode: row.livemode, chain_id: row.chain_id },
    chain_name: chain?.chain.name ?? `${row.chain_id}`,
    explorer_url: chain?.explorerUrl ?? null,
    merchant: { name: merchant?.name ?? null, address: row.merchant_address },
    ...{ payer: row.payer, token, amount, status, held, transaction_hash, funded_at },
    inspection_ends_at: payment.inspection_ends_at,
    capture_ends_at: payment.capture_ends_at,
    refund_ends_at: payment.refund_ends_at,
  };
}
