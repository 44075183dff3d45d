import type { Router } from "express";
import { z } from "zod";
import type { DatabaseTransaction } from "../../platform/database/database.ts";
import { transact } from "../../platform/database/transact.ts";
import { ApiError } from "../../platform/errors.ts";
import { defineOperation } from "../../platform/http/operation.ts";
import { operationRouter, serveAccount } from "../../platform/http/serve.ts";
import { idText, text } from "../../platform/http/validate.ts";
import type { Deps } from "../../platform/part.ts";
import { accountSchema, readAccount } from "../people/account.ts";
import { notify } from "../people/notices.ts";
import { endSessions } from "../sessions/endSessions.ts";
import { replaceSession } from "../sessions/replaceSession.ts";
import { challengeSchema, passkeyAnswer } from "../sessions/requestFields.ts";
import { setSessionCookie } from "../sessions/sessionCookie.ts";
import { distrustDevices } from "../sessions/trustedDevices.ts";
import { cancelFactorReset, requestFactorReset } from "./factorReset.ts";
import { findFactors } from "./findFactors.ts";
import {
  addPasskey,
  newPasskeyOptions,
  removePasskey,
  renamePasskey,
  verifyNewPasskey,
} from "./passkeys.ts";
import { makeRecoveryCodes } from "./recoveryCodes.ts";
import { checkNewTotp, confirmTotp, enrolTotp, removeTotp } from "./totp.ts";

const own = { access: "account", limit: "write" } as const;
const codesSchema = z.object({
  recovery_codes: z.array(z.string()).meta({ description: "Each works once; shown just now." }),
});

const createPasskeyOptions = defineOperation({
  ...{ id: "createPasskeyOptions", method: "post", path: "/v1/account/passkeys/options", ...own },
  summary: "Get the options to add a passkey, valid for ten minutes",
  stepUp: true,
  answer: {
    status: 200,
    description: "For `navigator.credentials.create`",
    schema: challengeSchema,
  },
  errors: [],
});

const addPasskeyOperation = defineOperation({
  ...{ id: "addPasskey", method: "post", path: "/v1/account/passkeys", ...own },
  summary: "Add a passkey, and end your other sessions",
  stepUp: true,
  body: passkeyAnswer.extend({ name: text("name", 60) }),
  answer: { status: 200, description: "Your account; sets a new cookie", schema: accountSchema },
  errors: ["passkey_invalid"],
});

const passkeyById = {
  params: z.object({ id: idText("psk", "This is not the id of a passkey.") }),
  fieldErrors: { id: "factor_not_found" },
} as const;

const updatePasskey = defineOperation({
  ...{ id: "updatePasskey", method: "post", path: "/v1/account/passkeys/{id}", ...own },
  summary: "Rename a passkey",
  ...passkeyById,
  body: z.strictObject({ name: text("name", 60) }),
  answer: { status: 200, description: "Your account", schema: accountSchema },
  errors: ["factor_not_found"],
});

const removePasskeyOperation = defineOperation({
  ...{ id: "removePasskey", method: "delete", path: "/v1/account/passkeys/{id}", ...own },
  summary: "Remove a passkey, and end the sessions it opened or proved",
  stepUp: true,
  ...passkeyById,
  answer: { status: 204, description: "Removed" },
  errors: ["factor_not_found", "last_sign_in"],
});

const enrolTotpOperation = defineOperation({
  ...{ id: "enrolTotp", method: "post", path: "/v1/account/totp", ...own },
  summary: "Get a new secret for an authenticator; it counts once confirmed",
  stepUp: true,
  answer: {
    ...{ status: 200, description: "The secret, shown just this once" },
    schema: z.object({
      secret: z.string().meta({ description: "Base32." }),
      uri: z.string().meta({ description: "`otpauth://…`, for a QR code that the page draws." }),
    }),
  },
  errors: [],
});

const confirmTotpOperation = defineOperation({
  ...{ id: "confirmTotp", method: "post", path: "/v1/account/totp/confirm", ...own },
  summary: "Confirm the authenticator by its code, and end your other sessions",
  stepUp: true,
  body: z.strictObject({
    code: z.string().regex(/^\d{6}$/, "code must be the 6 digits that the authenticator shows."),
  }),
  example: { code: "123456" },
  answer: {
    status: 200,
    description: "New recovery codes; sets a new cookie",
    schema: codesSchema,
  },
  errors: ["factor_not_found", "factor_invalid"],
});

const removeTotpOperation = defineOperation({
  ...{ id: "removeTotp", method: "delete", path: "/v1/account/totp", ...own },
  summary: "Remove the authenticator",
  stepUp: true,
  answer: { status: 204, description: "Removed" },
  errors: ["factor_not_found"],
});

const createRecoveryCodes = defineOperation({
  ...{ id: "createRecoveryCodes", method: "post", path: "/v1/account/recovery_codes", ...own },
  summary: "Make ten recovery codes in place of the earlier ones",
  stepUp: true,
  answer: { status: 200, description: "The codes", schema: codesSchema },
  errors: ["factor_not_found"],
});

const createFactorReset = defineOperation({
  ...{ id: "createFactorReset", method: "post", path: "/v1/account/factor_reset", ...own },
  summary: "Say that you lost your second factors: they are removed after three days",
  beforeSecondFactor: true,
  answer: {
    ...{ status: 200, description: "The reset, which any proved session of yours can cancel" },
    schema: z
      .object({ id: z.string(), effective_at: z.iso.datetime() })
      .meta({ id: "FactorReset" }),
  },
  errors: ["factor_not_found"],
});

const deleteFactorReset = defineOperation({
  ...{ id: "deleteFactorReset", method: "delete", path: "/v1/account/factor_reset", ...own },
  summary: "Cancel the reset of your second factors",
  answer: { status: 204, description: "Cancelled" },
  errors: ["factor_not_found"],
});

export const factorOperations = [
  createPasskeyOptions,
  addPasskeyOperation,
  updatePasskey,
  removePasskeyOperation,
  enrolTotpOperation,
  confirmTotpOperation,
  removeTotpOperation,
  createRecoveryCodes,
  createFactorReset,
  deleteFactorReset,
];

export function factorRoutes(deps: Deps): Router {
  const router = operationRouter();
  const { db } = deps;
  serveAccount(router, deps, createPasskeyOptions, async ({ session }) => {
    const { name, wallets } = await readAccount(deps, db, session.accountId);
    const label = name ?? wallets[0]?.address ?? session.accountId;
    const { options, ...challenge } = await newPasskeyOptions(deps, session.accountId, label);
    return { ...challenge, options: { ...options } };
  });
  serveAccount(router, deps, addPasskeyOperation, async ({ session, body, res }) => {
    const { name, ...answer } = body;
    const { accountId } = session;
    const credential = await verifyNewPasskey(deps, accountId, answer);
    const token = await transact(db, async (tx) => {
      const passkey = await addPasskey(deps, tx, accountId, credential, name);
      await notify(tx, [accountId], "passkey.added", { passkey });
      await endSessions(tx, accountId, session.sessionId);
      return replaceSession(tx, session, "verified");
    });
    setSessionCookie(res, token);
    return readAccount(deps, db, accountId);
  });
  serveAccount(router, deps, updatePasskey, async ({ session: { accountId }, params, body }) => {
    await renamePasskey(deps, db, accountId, params.id, body.name);
    return readAccount(deps, db, accountId);
  });
  serveAccount(router, deps, removePasskeyOperation, ({ session, params }) =>
    transact(db, (tx) => removePasskey(tx, session, params.id)),
  );
  serveAccount(router, deps, enrolTotpOperation, async ({ session: { accountId } }) => {
    const { name, wallets } = await readAccount(deps, db, accountId);
    return enrolTotp(deps, accountId, name ?? wallets[0]?.address ?? accountId);
  });
  serveAccount(router, deps, confirmTotpOperation, async ({ session, body, res }) => {
    const { accountId } = session;
    const checked = await checkNewTotp(deps, accountId, body.code);
    const { token, recovery_codes } = await transact(db, async (tx) => {
      await confirmTotp(deps, tx, accountId, checked);
      await notify(tx, [accountId], "totp.added");
      await endSessions(tx, accountId, session.sessionId);
      return {
        recovery_codes: await makeRecoveryCodes(tx, accountId),
        token: await replaceSession(tx, session, "verified"),
      };
    });
    setSessionCookie(res, token);
    return { recovery_codes };
  });
  serveAccount(router, deps, removeTotpOperation, ({ session: { accountId } }) =>
    transact(db, async (tx) => {
      if (!(await removeTotp(tx, accountId))) throw missing("authenticator");
      await distrustDevices(tx, accountId);
      await notify(tx, [accountId], "totp.removed");
    }),
  );
  serveAccount(router, deps, createRecoveryCodes, ({ session: { accountId } }) =>
    transact(db, async (tx) => {
      await requireFactor(tx, accountId);
      await notify(tx, [accountId], "recovery_codes.made");
      return { recovery_codes: await makeRecoveryCodes(tx, accountId) };
    }),
  );
  serveAccount(router, deps, createFactorReset, ({ session }) =>
    transact(db, async (tx) => {
      await requireFactor(tx, session.accountId);
      return requestFactorReset(tx, session.accountId);
    }),
  );
  serveAccount(router, deps, deleteFactorReset, ({ session }) =>
    transact(db, (tx) => cancelFactorReset(tx, session.accountId)),
  );
  return router;
}

/**
 * Requires a second factor: what is asked for before there is one would go around it later.
 * @throws ApiError factor_not_found
 */
async function requireFactor(tx: DatabaseTransaction, accountId: string): Promise<void> {
  if ((await findFactors(tx, accountId)).length > 0) return;
  throw new ApiError(
    "factor_not_found",
    "Your account has no second factor: add a passkey or an authenticator first.",
  );
}

function missing(what: string): ApiError {
  return new ApiError("factor_not_found", `Your account has no ${what}: nothing to remove.`);
}
