import type { DatabaseTransaction } from "../../platform/database/database.ts";
import type { Deps } from "../../platform/part.ts";
import { notify } from "../people/notices.ts";
import { type PayoutChange, type PayoutRow, toPayoutChange } from "./payoutChange.ts";

/** What happened to a change of a payout address. */
export type PayoutNews = "requested" | "confirmed" | "cancelled" | "applied";

declare module "../../platform/part.ts" {
  interface Part {
    /** Hears of each change of a merchant's payout address, in its transaction. */
    payoutChanged?(
      tx: DatabaseTransaction,
      merchantId: string,
      news: PayoutNews,
      change: PayoutChange,
    ): Promise<void>;
  }
}

/** Tells every owner of the store's organisation, and the parts that listen. */
export async function tellPayoutChange(
  { parts }: Pick<Deps, "parts">,
  tx: DatabaseTransaction,
  news: PayoutNews,
  row: PayoutRow,
): Promise<void> {
  const owners = await tx
    .selectFrom("merchants")
    .innerJoin("members", "members.organisation_id", "merchants.organisation_id")
    .select("members.account_id")
    .where("merchants.id", "=", row.merchant_id)
    .where("members.role", "=", "owner")
    .execute();
  const change = toPayoutChange(row);
  await notify(
    tx,
    owners.map(({ account_id }) => account_id),
    `payout_change.${news}`,
    {
      ...{ payout_change: row.id, merchant: row.merchant_id, payee: row.payee },
      ...(change.effective_at === null ? {} : { effective_at: change.effective_at }),
    },
  );
  for (const part of parts) await part.payoutChanged?.(tx, row.merchant_id, news, change);
}
