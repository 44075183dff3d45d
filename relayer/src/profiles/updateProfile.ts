import { sql } from "kysely";
import { type Address, getAddress } from "viem";
import type { z } from "zod";
import { requireCoins } from "../accounts/acceptedCoin.ts";
import { isLive } from "../chains/clients.ts";
import type { DatabaseTransaction } from "../platform/database/database.ts";
import { ApiError } from "../platform/errors.ts";
import type { Caller } from "../platform/http/authenticator.ts";
import type { Deps } from "../platform/part.ts";
import { readLogo } from "./brand.ts";
import { findProfile } from "./findProfile.ts";
import { withOwnPeriods } from "./periods.ts";
import type { ProfileRow, profileChangesSchema } from "./profile.ts";

const CAPTURE_TOO_SHORT =
  "capture_period must be longer than inspection_period, or no payment could ever be captured.";
const NO_ARBITER =
  "capture_period can be zero only with an arbiter, or the money could stay held forever.";
const REFUND_TOO_SHORT =
  "refund_period must be longer than inspection_period, or zero for no refunds.";

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
  const { logo, ...others } = changes;
  const given = Object.fromEntries(
    Object.entries(others).filter(([, value]) => value !== undefined),
  );
  const { accepts, ...profile } = {
    ...(await findProfile(tx, caller)),
    ...given,
    ...(logo === undefined ? {} : { logo_hash: await keepLogo(tx, caller, logo) }),
    ...(changes.arbiter ? { arbiter: arbiterOf(deps, caller, changes.arbiter) } : {}),
  } as ProfileRow;
  requirePayable(profile);
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

/** Keeps or removes a store's logo. @returns the hash of the kept one */
async function keepLogo(
  tx: DatabaseTransaction,
  { merchantId: merchant_id, livemode }: Pick<Caller, "merchantId" | "livemode">,
  logo: string | null,
): Promise<string | null> {
  if (logo === null) {
    const own = tx.deleteFrom("merchant_logos").where("merchant_id", "=", merchant_id);
    await own.where("livemode", "=", livemode).execute();
    return null;
  }
  const kept = readLogo(logo);
  await tx
    .insertInto("merchant_logos")
    .values({ merchant_id, livemode, ...kept })
    .onConflict((conflict) => conflict.columns(["merchant_id", "livemode"]).doUpdateSet(kept))
    .execute();
  return kept.hash;
}

/**
 * Refuses periods with which the escrow would refuse every offer.
 * @throws ApiError invalid_request
 */
function requirePayable({ arbiter, ...profile }: Omit<ProfileRow, "accepts">): void {
  const { inspection_period, capture_period, refund_period } = withOwnPeriods(profile);
  const refuse = (field: string, sentence: string) => {
    throw new ApiError("invalid_request", sentence, field);
  };
  if (capture_period === 0 && arbiter === null) refuse("capture_period", NO_ARBITER);
  if (capture_period !== 0 && capture_period <= inspection_period) {
    refuse("capture_period", CAPTURE_TOO_SHORT);
  }
  if (refund_period !== 0 && refund_period <= inspection_period) {
    refuse("refund_period", REFUND_TOO_SHORT);
  }
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
