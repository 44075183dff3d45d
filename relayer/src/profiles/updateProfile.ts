import { sql } from "kysely";
import { type Address, getAddress } from "viem";
import type { z } from "zod";
import { requireCoins } from "../accounts/acceptedCoin.ts";
import { isLive } from "../chains/clients.ts";
import type { DatabaseTransaction } from "../platform/database/database.ts";
import { ApiError } from "../platform/errors.ts";
import type { Caller } from "../platform/http/authenticator.ts";
import type { Deps } from "../platform/part.ts";
import { findProfile } from "./findProfile.ts";
import type { ProfileRow, profileChangesSchema } from "./profile.ts";

/**
 * Changes the named fields of a merchant's profile. Checkouts and links that exist keep what they have.
 * @throws ApiError unknown_chain, unknown_token, key_mode_mismatch, invalid_request
 */
export async function updateProfile(
  deps: Deps,
  tx: DatabaseTransaction,
  caller: Pick<Caller, "merchant" | "merchantId" | "livemode">,
  changes: z.output<typeof profileChangesSchema>,
): Promise<ProfileRow> {
  const { merchantId, livemode } = caller;
  requireCoins(deps, caller, changes.accepts ?? []);
  const given = Object.fromEntries(
    Object.entries(changes).filter(([, value]) => value !== undefined),
  );
  const { accepts, ...profile } = {
    ...(await findProfile(tx, caller)),
    ...given,
    ...(changes.arbiter ? { arbiter: arbiterOf(deps, caller, changes.arbiter) } : {}),
  } as ProfileRow;
  const columns = { ...profile, accepts: JSON.stringify(accepts) };
  await tx
    .insertInto("merchant_profiles")
    .values({ merchant_id: merchantId, livemode, ...columns })
    .onConflict((conflict) =>
      conflict
        .columns(["merchant_id", "livemode"])
        .doUpdateSet({ ...columns, updated_at: sql<Date>`now()` }),
    )
    .execute();
  return { ...profile, accepts };
}

/**
 * Returns an arbiter's address. The escrow refuses one that has a side in the payment, so that each checkout would fail.
 * @throws ApiError invalid_request
 */
function arbiterOf(
  { chains }: Deps,
  { merchant, livemode }: Pick<Caller, "merchant" | "livemode">,
  given: string,
): Address {
  const arbiter = getAddress(given.toLowerCase());
  const escrows = [...chains.values()].flatMap((chain) =>
    isLive(chain) === livemode ? [chain.escrow.address] : [],
  );
  const payees = [merchant.payee, ...Object.values(merchant.payees)];
  const refused: readonly Address[] = [merchant.address, ...payees, ...escrows];
  if (BigInt(arbiter) !== 0n && !refused.includes(arbiter)) return arbiter;
  throw new ApiError(
    "invalid_request",
    "arbiter must be neither your own address, nor your payee, nor the escrow: name somebody whom both sides trust, or null.",
    "arbiter",
  );
}
