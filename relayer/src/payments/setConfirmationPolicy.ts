import type { ChainClients } from "../chains/clients.ts";
import { chainTime } from "../chains/cursor.ts";
import type { DatabaseTransaction } from "../platform/database/database.ts";
import { ApiError } from "../platform/errors.ts";
import { newId } from "../platform/ids.ts";
import { type NewConfirmationPolicy, toConfirmationPolicy } from "./confirmationPolicy.ts";

/**
 * Sets how deep a merchant's payments in a token must be. It holds for what is funded from now on,
 * so that a fresh reading of the chain comes to the same end.
 * @throws ApiError unknown_chain, unknown_token
 */
export async function setConfirmationPolicy(
  tx: DatabaseTransaction,
  chains: ChainClients,
  merchantId: string,
  { chain_id, token, bands }: NewConfirmationPolicy,
) {
  const chain = chains.get(chain_id);
  if (!chain) throw new ApiError("unknown_chain", `This server is not on chain ${chain_id}.`);
  const known = chain.tokens.find(({ symbol }) => symbol === token);
  if (!known) throw new ApiError("unknown_token", `Chain ${chain_id} has no token ${token} here.`);
  const row = await tx
    .insertInto("confirmation_policies")
    .values({
      ...{ id: newId("cpol"), merchant_id: merchantId, chain_id, token: known.address },
      ...{ bands: JSON.stringify(bands), since: BigInt(await chainTime(tx, chain_id)) },
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return toConfirmationPolicy(row);
}
