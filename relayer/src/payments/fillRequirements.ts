import { termsFromJson } from "@handsel/protocol";
import { type Kysely, sql } from "kysely";
import { type Address, getAddress, type Hash } from "viem";
import { findMerchantIds } from "../accounts/findMerchantIds.ts";
import type { ChainLog } from "../chains/chainLog.ts";
import { type ChainClient, isLive } from "../chains/clients.ts";
import type { Database, DatabaseTransaction } from "../platform/database/database.ts";
import { requirementOf } from "./confirmationPolicy.ts";
import { foldPayment } from "./foldPayment.ts";
import type { Band } from "./requirement.ts";

/** Properties of a payment that decide its requirement. */
interface Facts {
  merchant: Address;
  token: Address;
  amount: bigint;
  /** Unix seconds. */
  fundedAt: bigint;
}

/**
 * Fills in the requirement of each log, by the policy that the merchant had when the payment was
 * funded; null: the chain's own depth.
 */
export async function fillRequirements(
  tx: DatabaseTransaction,
  chain: ChainClient,
  logs: readonly ChainLog[],
): Promise<ChainLog[]> {
  if (logs.length === 0 || !(await hasPolicies(tx, chain.id))) return [...logs];
  const requirements = await readRequirements(tx, chain, await readFacts(tx, logs));
  return logs.map((log) => {
    const requirement = log.payment_id && requirements.get(log.payment_id);
    return requirement === null || requirement === undefined ? log : { ...log, requirement };
  });
}

/** Whether any merchant requires the chain's `safe` tag. */
export async function isSafeWanted(db: Kysely<Database>, chainId: number): Promise<boolean> {
  const row = await db
    .selectFrom("confirmation_policies")
    .select("id")
    .where("chain_id", "=", chainId)
    .where(sql<boolean>`bands @> '[{"require": "safe"}]'`)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

async function hasPolicies(tx: DatabaseTransaction, chainId: number): Promise<boolean> {
  const query = tx.selectFrom("confirmation_policies").select("id").where("chain_id", "=", chainId);
  return (await query.limit(1).executeTakeFirst()) !== undefined;
}

async function readFacts(
  tx: DatabaseTransaction,
  logs: readonly ChainLog[],
): Promise<Map<Hash, Facts>> {
  const facts = new Map<Hash, Facts>();
  const later = new Set<Hash>();
  for (const log of logs) {
    const folded = foldPayment([log]);
    if (log.payment_id === null) continue;
    if (!folded) later.add(log.payment_id);
    else facts.set(log.payment_id, toFacts(folded.terms, log.block_time));
  }
  const ids = [...later].filter((id) => !facts.has(id));
  if (ids.length === 0) return facts;
  const rows = await tx
    .selectFrom("payments")
    .select(["id", "terms", "funded_at"])
    .where("id", "in", ids)
    .execute();
  for (const { id, terms, funded_at } of rows) {
    facts.set(id, toFacts(termsFromJson(terms), BigInt(funded_at.getTime()) / 1000n));
  }
  return facts;
}

function toFacts(
  { merchant, token, amount }: Pick<Facts, "merchant" | "token" | "amount">,
  fundedAt: bigint,
): Facts {
  return { merchant: getAddress(merchant), token: getAddress(token), amount, fundedAt };
}

/**
 * Reads the requirement of each payment of a merchant with an account. Reads one policy for each
 * payment, however often they were set.
 */
async function readRequirements(
  tx: DatabaseTransaction,
  chain: ChainClient,
  facts: ReadonlyMap<Hash, Facts>,
): Promise<Map<Hash, string | null>> {
  if (facts.size === 0) return new Map();
  const addresses = new Set([...facts.values()].map(({ merchant }) => merchant));
  const merchants = await findMerchantIds(tx, [...addresses]);
  const asked = [...facts].flatMap(([id, { merchant, token, fundedAt }]) => {
    const merchantId = merchants.get(merchant);
    if (merchantId === undefined) return [];
    return [{ id, merchant_id: merchantId, token, funded_at: Number(fundedAt) }];
  });
  const { rows } = await sql<{ id: Hash; bands: Band[] }>`
    select asked.id, policy.bands
    from json_to_recordset(${JSON.stringify(asked)}::json)
      as asked (id text, merchant_id text, token text, funded_at bigint)
    cross join lateral (
      select bands from confirmation_policies
      where merchant_id = asked.merchant_id and livemode = ${isLive(chain)}
        and chain_id = ${chain.id} and token = asked.token and since <= asked.funded_at
      order by since desc, id desc
      limit 1
    ) policy`.execute(tx);
  return new Map(
    rows.map(({ id, bands }) => {
      const requirement = requirementOf(bands, facts.get(id)?.amount ?? 0n);
      return [id, requirement === null ? null : String(requirement)];
    }),
  );
}
