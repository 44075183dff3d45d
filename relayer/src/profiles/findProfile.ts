import type { Kysely } from "kysely";
import type { Database } from "../platform/database/database.ts";
import { prepared } from "../platform/database/prepared.ts";
import type { Owner } from "../platform/owner.ts";
import { emptyProfile, type ProfileRow } from "./profile.ts";

/** Returns the profile of a merchant in a mode; the empty one if it has set none. */
export async function findProfile(
  db: Kysely<Database>,
  { merchantId, livemode }: Owner,
): Promise<ProfileRow> {
  const { rows } = await db.executeQuery(selectionOf([merchantId, livemode], db));
  return rows[0] ?? emptyProfile;
}

const selectionOf = prepared((db: Kysely<Database>) =>
  db
    .selectFrom("merchant_profiles")
    .select([
      ...(["website", "support_email", "support_url", "refund_policy", "legal_name"] as const),
      ...(["legal_address", "tax_id", "receipt_prefix", "arbiter", "arbiter_name"] as const),
      ...(["accepts", "embed_origins", "accent", "logo_hash"] as const),
      ...(["inspection_period", "capture_period", "refund_period"] as const),
    ])
    .where("merchant_id", "=", "")
    .where("livemode", "=", false)
    .compile(),
);
