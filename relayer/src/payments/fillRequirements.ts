import { termsFromJson } from "@handsel/protocol";
import { type Kysely, type Selectable, sql } from "kysely";
import { type Address, getAddress, type Hash } from "viem";
import { findMerchantByAddress } from "../accounts/findMerchantByAddress.ts";
import type { ChainLog } from "../chains/chainLog.ts";
import type { ChainClient } from "../chains/clients.ts";
import type { Database, DatabaseTransaction } from "../platform/database/database.ts";
import { requirementOf } from "./confirmationPolicy.ts";
import { foldPayment } from "./foldPayment.ts";
import type { PaymentTables } from "./tables.ts";

/** Properties of a payment that decide its requirement. */
interface Facts {
  merchant: Address;
  token: Address;
  amount: bigint;
  /** Unix seconds. */
  fundedAt: bigint;
}

type Policy = Selectable<PaymentTables["confirmation_policies"]>;

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
  const facts = await readFacts(tx, logs);
  const policies = new Map<Address, Policy[]>();
  for (const { merchant } of facts.values()) {
    if (policies.has(merchant)) continue;
    policies.set(merchant, await readPolicies(tx, chain.id, merchant));
  }
  return logs.map((log) => {
    const fact = log.payment_id && facts.get(log.payment_id);
    return fact ? { ...log, requirement: decide(fact, policies.get(fact.merchant) ?? []) } : log;
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

/** Reads a merchant's policies on a chain, newest first. */
async function readPolicies(
  tx: DatabaseTransaction,
  chainId: number,
  address: Address,
): Promise<Policy[]> {
  const merchant = await findMerchantByAddress(tx, address);
  if (!merchant) return [];
  return tx
    .selectFrom("confirmation_policies")
    .selectAll()
    .where("merchant_id", "=", merchant.id)
    .where("chain_id", "=", chainId)
    .orderBy("since", "desc")
    .orderBy("id", "desc")
    .execute();
}

function decide({ token, amount, fundedAt }: Facts, policies: readonly Policy[]): string | null {
  const policy = policies.find((each) => each.token === token && each.since <= fundedAt);
  const requirement = policy && requirementOf(policy.bands, amount);
  return requirement === undefined || requirement === null ? null : String(requirement);
}
