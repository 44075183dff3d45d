import { type Kysely, sql } from "kysely";
import type { Database } from "../../platform/database/database.ts";

export const factorKinds = ["totp", "passkey", "recovery_code"] as const;
export type FactorKind = (typeof factorKinds)[number];

/** Lists the second factors that an account can prove now; recovery codes only beside another. */
export async function findFactors(db: Kysely<Database>, accountId: string): Promise<FactorKind[]> {
  const { rows } = await sql<{ totp: boolean; passkey: boolean; recovery_code: boolean }>`
    select
      exists (
        select from authenticators where account_id = ${accountId} and sealed_secret is not null
      ) as totp,
      exists (select from passkeys where account_id = ${accountId}) as passkey,
      exists (
        select from recovery_codes where account_id = ${accountId} and used_at is null
      ) as recovery_code`.execute(db);
  const [found] = rows;
  if (!found?.totp && !found?.passkey) return [];
  return factorKinds.filter((kind) => found[kind]);
}
