import type { Request } from "express";
import { transact } from "../../platform/database/transact.ts";
import { ApiError } from "../../platform/errors.ts";
import type { Deps } from "../../platform/part.ts";
import { applyFactorReset } from "../factors/factorReset.ts";
import { createAccount } from "../people/createAccount.ts";
import { findAccount } from "../people/findAccount.ts";
import { clientOf } from "./clientOf.ts";
import { openSession } from "./openSession.ts";
import { readSessionToken } from "./sessionCookie.ts";
import { DEVICE_COOKIE, isTrusted } from "./trustedDevices.ts";
import { knownContracts, type SignedMessage, verifySiwe } from "./verifySiwe.ts";

/**
 * Signs a person in with a wallet. Where the account has a second factor, the session can do nothing until it is
 * proved, unless the account trusts the device.
 * @param create whether a wallet that nobody has makes an account
 * @returns the token of the new session
 * @throws ApiError siwe_invalid, merchant_unknown or rate_limited
 */
export async function signIn(
  deps: Deps,
  signed: SignedMessage,
  create: boolean,
  req: Request,
): Promise<string> {
  const { address } = await verifySiwe(deps, signed, req, knownContracts(deps.db));
  const known = await findAccount(deps.db, address);
  if (known === null && !create) {
    throw new ApiError(
      "merchant_unknown",
      `No merchant has the address ${address}: connect the merchant's wallet, or ask the administrator to add the address.`,
    );
  }
  return transact(deps.db, async (tx) => {
    const accountId = known ?? (await createAccount(tx, address));
    await applyFactorReset(tx, accountId);
    const isKnown = await isTrusted(tx, accountId, readSessionToken(req, DEVICE_COOKIE));
    return openSession(deps, tx, {
      ...{ accountId, openedWith: address, isTrusted: isKnown, client: clientOf(req) },
      secondFactor: isKnown ? "verified" : "required",
    });
  });
}
