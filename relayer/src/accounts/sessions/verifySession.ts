import type { Request } from "express";
import { transact } from "../../platform/database/transact.ts";
import { ApiError } from "../../platform/errors.ts";
import type { Deps } from "../../platform/part.ts";
import { findFactors } from "../factors/findFactors.ts";
import { type PasskeyAnswer, verifyPasskey } from "../factors/passkeys.ts";
import { useRecoveryCode } from "../factors/recoveryCodes.ts";
import { verifyTotp } from "../factors/totp.ts";
import { findAccount } from "../people/findAccount.ts";
import { notify } from "../people/notices.ts";
import { replaceSession } from "./replaceSession.ts";
import type { Session } from "./session.ts";
import { trustDevice } from "./trustedDevices.ts";
import { knownContracts, type SignedMessage, verifySiwe } from "./verifySiwe.ts";

/** Proof of an account: one of these. */
export interface Proof {
  /** Whether the device is not asked again. */
  trust_device?: boolean;
  code?: string | undefined;
  recovery_code?: string | undefined;
  passkey?: PasskeyAnswer | undefined;
  wallet?: SignedMessage | undefined;
}

/**
 * Proves a factor of the account that is signed in: the second one after a sign-in, or again before an operation that
 * needs a recent proof. The session gets a new token, and a device that is to be trusted one of its own.
 * @throws ApiError factor_invalid, passkey_invalid, siwe_invalid or rate_limited
 */
export async function verifySession(
  deps: Deps,
  session: Session,
  proof: Proof,
  req: Request,
): Promise<{ token: string; deviceToken: string | null }> {
  const { secondFactor, provedWith = null } = await prove(deps, session, proof, req);
  // A recovery code stands in for a factor that may be lost, and a wallet is what the device is asked for anyway.
  const isFactor = proof.code !== undefined || proof.passkey !== undefined;
  return transact(deps.db, async (tx) => {
    const token = await replaceSession(tx, session, secondFactor, provedWith);
    if (!isFactor || proof.trust_device !== true) return { token, deviceToken: null };
    const deviceToken = await trustDevice(tx, session.accountId);
    await notify(tx, [session.accountId], "device.trusted");
    return { token, deviceToken };
  });
}

async function prove(
  deps: Deps,
  { accountId }: Session,
  { code, recovery_code, passkey, wallet }: Proof,
  req: Request,
): Promise<{ secondFactor: "required" | "verified"; provedWith?: string }> {
  const factors = await findFactors(deps.db, accountId);
  if (code !== undefined) {
    await verifyTotp(deps, accountId, code);
  } else if (recovery_code !== undefined) {
    // A code stands in for a factor: without one it would be the only one.
    if (factors.length === 0) throw foreign();
    await useRecoveryCode(deps.db, accountId, recovery_code);
    await notify(deps.db, [accountId], "recovery_code.used");
  } else if (passkey !== undefined) {
    const { passkeyId, ...proved } = await verifyPasskey(deps, passkey);
    if (proved.accountId !== accountId) throw foreign();
    return { secondFactor: "verified", provedWith: passkeyId };
  } else if (wallet !== undefined) {
    // The wallet is the first factor: it proves nothing more where there is a second.
    if (factors.length > 0) throw foreign();
    const { address } = await verifySiwe(deps, wallet, req, knownContracts(deps.db));
    if ((await findAccount(deps.db, address)) !== accountId) throw foreign();
    return { secondFactor: "required" };
  }
  return { secondFactor: "verified" };
}

function foreign(): ApiError {
  return new ApiError(
    "factor_invalid",
    "This does not prove your account: use one of the `factors` of your session.",
  );
}
