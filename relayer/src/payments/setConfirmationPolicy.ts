import type { ChainClient, ChainClients } from "../chains/clients.ts";
import { chainTime, readCursor } from "../chains/cursor.ts";
import type { DatabaseTransaction, NewRow } from "../platform/database/database.ts";
import { ApiError } from "../platform/errors.ts";
import { newId } from "../platform/ids.ts";
import type { Owner } from "../platform/owner.ts";
import { type NewConfirmationPolicy, toConfirmationPolicy } from "./confirmationPolicy.ts";
import type { PaymentTables } from "./tables.ts";

/**
 * Returns a time after every block that was applied without the policy: what is being applied is waited for, and what
 * comes waits for the policy.
 */
async function nextTime(tx: DatabaseTransaction, chain: ChainClient): Promise<bigint> {
  await readCursor(tx, chain);
  const { block_time } = await tx
    .selectFrom("chain_cursors")
    .select("block_time")
    .where("chain_id", "=", chain.id)
    .where("contract", "=", chain.escrow.address)
    .forShare()
    .executeTakeFirstOrThrow();
  const now = BigInt(await chainTime(tx, chain.id));
  return block_time < now ? now : block_time + 1n;
}

/**
 * Sets a merchant's confirmation policy for a token. It holds for payments funded from now on, so
 * that reading the chain again gives the same result.
 * @throws ApiError unknown_chain, unknown_token
 */
export async function setConfirmationPolicy(
  tx: DatabaseTransaction,
  chains: ChainClients,
  { merchantId, livemode }: Owner,
  { chain_id, token, bands }: NewConfirmationPolicy,
) {
  const chain = chains.get(chain_id);
  if (!chain) throw new ApiError("unknown_chain", `This server is not on chain ${chain_id}.`);
  const known = chain.tokens.find(({ symbol }) => symbol === token);
  if (!known) throw new ApiError("unknown_token", `Chain ${chain_id} has no token ${token} here.`);
  const values: NewRow<PaymentTables["confirmation_policies"]> = {
    ...{ id: newId("cpol"), merchant_id: merchantId, livemode, chain_id, token: known.address },
    ...{ bands: JSON.stringify(bands), since: await nextTime(tx, chain) },
  };
  const row = await tx
    .insertInto("confirmation_policies")
    .values(values)
    .returningAll()
    .executeTakeFirstOrThrow();
  return toConfirmationPolicy(row);
}
