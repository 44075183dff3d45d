import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Database } from "../../platform/database/database.ts";

export const factorKinds = ["totp", "passkey", "recovery_code"] as const;
export type FactorKind = (typeof factorKinds)[number];

/** Tells whether the account in a column has a second factor: recovery codes are none by themselves. */
export function hasFactor(
  column: "members.account_id" | "sessions.account_id",
): RawBuilder<boolean> {
  const account = sql.ref(column);
  return sql<boolean>`(
    exists (select from passkeys where account_id = ${account})
    or exists (
      select from authenticators where account_id = ${account} and sealed_secret is not null
    )
  )`;
}

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
