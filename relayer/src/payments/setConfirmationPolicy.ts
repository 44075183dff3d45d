import type { ChainClients } from "../chains/clients.ts";
import { timeAfterRead } from "../chains/cursor.ts";
import type { DatabaseTransaction, NewRow } from "../platform/database/database.ts";
import { ApiError } from "../platform/errors.ts";
import { newId } from "../platform/ids.ts";
import type { Owner } from "../platform/owner.ts";
import { type NewConfirmationPolicy, toConfirmationPolicy } from "./confirmationPolicy.ts";
import type { PaymentTables } from "./tables.ts";

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
    ...{ bands: JSON.stringify(bands), since: await timeAfterRead(tx, chain) },
  };
  const row = await tx
    .insertInto("confirmation_policies")
    .values(values)
    .returningAll()
    .executeTakeFirstOrThrow();
  return toConfirmationPolicy(row);
}
