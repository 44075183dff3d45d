import { sql } from "kysely";
import type { Owner } from "../platform/owner.ts";
import type { Deps } from "../platform/part.ts";
import { type ConfirmationPolicyRow, toConfirmationPolicy } from "./confirmationPolicy.ts";

/**
 * Lists a merchant's policies in force: the newest for each configured chain and token. Reads those
 * alone, however often they were set.
 */
export async function listConfirmationPolicies(
  { db, chains }: Pick<Deps, "db" | "chains">,
  { merchantId, livemode }: Owner,
) {
  const tokens = [...chains.values()].flatMap(({ id, tokens }) =>
    tokens.map(({ address }) => ({ chain_id: id, token: address })),
  );
  const { rows } = await sql<ConfirmationPolicyRow>`
    select policy.*
    from json_to_recordset(${JSON.stringify(tokens)}::json) as asked (chain_id integer, token text)
    cross join lateral (
      select * from confirmation_policies
      where merchant_id = ${merchantId} and livemode = ${livemode}
        and chain_id = asked.chain_id and token = asked.token
      order by since desc, id desc
      limit 1
    ) policy
    order by policy.chain_id, policy.token`.execute(db);
  return { data: rows.map(toConfirmationPolicy) };
}
