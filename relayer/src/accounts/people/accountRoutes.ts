import type { Router } from "express";
import { getAddress } from "viem";
import { z } from "zod";
import { transact } from "../../platform/database/transact.ts";
import { defineOperation } from "../../platform/http/operation.ts";
import { operationRouter, serveAccount } from "../../platform/http/serve.ts";
import { addressText, idText, text } from "../../platform/http/validate.ts";
import type { Deps } from "../../platform/part.ts";
import { clientOf } from "../sessions/clientOf.ts";
import { signedMessage } from "../sessions/requestFields.ts";
import { clearSessionCookie } from "../sessions/sessionCookie.ts";
import { noContracts, verifySiwe } from "../sessions/verifySiwe.ts";
import { accountSchema, readAccount, renameAccount } from "./account.ts";
import { addWallet, removeWallet } from "./changeWallets.ts";
import { deleteAccount } from "./deleteAccount.ts";
import { accountExportSchema, exportAccount } from "./exportAccount.ts";
import { listNotices, noticeSchema, readNotices } from "./notices.ts";
import {
  backupSchema,
  deleteBackup,
  listBackups,
  newBackupSchema,
  readBackup,
  storeBackup,
} from "./walletBackups.ts";

const account = { status: 200, description: "Your account", schema: accountSchema } as const;
const own = { access: "account" } as const;

const getAccount = defineOperation({
  ...{ id: "getAccount", method: "get", path: "/v1/account", ...own, limit: "read" },
  summary: "Get your account, with its wallets and factors",
  answer: account,
  errors: [],
});

const updateAccount = defineOperation({
  ...{ id: "updateAccount", method: "post", path: "/v1/account", ...own, limit: "write" },
  summary: "Change your name, which members of your organisations see",
  body: z.strictObject({ name: text("name", 100) }),
  answer: account,
  errors: [],
});

const exportAccountOperation = defineOperation({
  ...{ id: "exportAccount", method: "get", path: "/v1/account/export", ...own, limit: "costly" },
  summary: "Get everything that is kept about you",
  answer: { status: 200, description: "All of it", schema: accountExportSchema },
  errors: [],
});

const deleteAccountOperation = defineOperation({
  ...{ id: "deleteAccount", method: "delete", path: "/v1/account", ...own, limit: "write" },
  summary: "Delete your account for ever; audit logs keep its id",
  stepUp: true,
  answer: { status: 204, description: "Deleted; nobody is signed in" },
  errors: ["last_owner"],
});

const addWalletOperation = defineOperation({
  ...{ id: "addWallet", method: "post", path: "/v1/account/wallets", ...own, limit: "write" },
  summary: "Add a wallet with a key, which may sign in from now on",
  stepUp: true,
  body: signedMessage,
  answer: account,
  errors: ["siwe_invalid", "wallet_taken"],
});

const removeWalletOperation = defineOperation({
  ...{ id: "removeWallet", method: "delete", path: "/v1/account/wallets/{address}", ...own },
  limit: "write",
  summary: "Remove a wallet, which may not sign in any more, and end the sessions it opened",
  stepUp: true,
  params: z.object({ address: addressText("address") }),
  fieldErrors: { address: "factor_not_found" },
  answer: { status: 204, description: "Removed" },
  errors: ["factor_not_found", "last_sign_in"],
});

const listNoticesOperation = defineOperation({
  ...{ id: "listNotices", method: "get", path: "/v1/account/notices", ...own, limit: "read" },
  summary: "List what you were told about your account and stores, newest first",
  answer: {
    ...{ status: 200, description: "The newest 100" },
    schema: z.object({ data: z.array(noticeSchema) }),
  },
  errors: [],
});

const readNoticesOperation = defineOperation({
  ...{ id: "readNotices", method: "post", path: "/v1/account/notices/read", ...own },
  limit: "write",
  summary: "Mark every notice as read",
  answer: { status: 204, description: "Marked" },
  errors: [],
});

const BACKUPS = "/v1/account/wallet_backups";
const byId = {
  params: z.object({ id: idText("wbk", "This is not the id of a backup.") }),
  fieldErrors: { id: "backup_not_found" },
} as const;

const listWalletBackups = defineOperation({
  ...{ id: "listWalletBackups", method: "get", path: BACKUPS, ...own, limit: "read" },
  summary: "List the encrypted backups of your wallets, newest first",
  needsSecondFactor: true,
  answer: {
    ...{ status: 200, description: "Backups, without their content" },
    schema: z.object({ data: z.array(backupSchema) }),
  },
  errors: [],
});

const createWalletBackup = defineOperation({
  ...{ id: "createWalletBackup", method: "post", path: BACKUPS, ...own, limit: "write" },
  summary: "Store the next version of a wallet's encrypted backup; the newest five are kept",
  needsSecondFactor: true,
  // Five junk versions would push out every true one.
  stepUp: true,
  body: newBackupSchema,
  answer: { status: 201, description: "Stored", schema: backupSchema },
  errors: ["backup_conflict"],
});

const getWalletBackup = defineOperation({
  ...{ id: "getWalletBackup", method: "get", path: `${BACKUPS}/{id}`, ...own, limit: "read" },
  summary: "Get an encrypted backup",
  needsSecondFactor: true,
  stepUp: true,
  ...byId,
  answer: {
    ...{ status: 200, description: "The backup" },
    schema: z
      .object({ ...backupSchema.shape, ciphertext: z.string() })
      .meta({ id: "FullWalletBackup" }),
  },
  errors: ["backup_not_found"],
});

const deleteWalletBackup = defineOperation({
  ...{ id: "deleteWalletBackup", method: "delete", path: `${BACKUPS}/{id}`, ...own },
  limit: "write",
  summary: "Delete an encrypted backup",
  needsSecondFactor: true,
  stepUp: true,
  ...byId,
  answer: { status: 204, description: "Deleted" },
  errors: ["backup_not_found"],
});

export const accountOperations = [
  getAccount,
  updateAccount,
  deleteAccountOperation,
  exportAccountOperation,
  addWalletOperation,
  removeWalletOperation,
  listNoticesOperation,
  readNoticesOperation,
  listWalletBackups,
  createWalletBackup,
  getWalletBackup,
  deleteWalletBackup,
];

export function accountRoutes(deps: Deps): Router {
  const router = operationRouter();
  const { db } = deps;
  const show = (accountId: string) => readAccount(deps, db, accountId);
  serveAccount(router, deps, getAccount, ({ session }) => show(session.accountId));
  serveAccount(router, deps, updateAccount, async ({ session, body }) => {
    await renameAccount(deps, db, session.accountId, body.name);
    return show(session.accountId);
  });
  serveAccount(router, deps, exportAccountOperation, ({ session }) => exportAccount(deps, session));
  serveAccount(router, deps, deleteAccountOperation, async ({ session, req, res }) => {
    await transact(db, (tx) => deleteAccount(deps, tx, session, clientOf(req).network));
    clearSessionCookie(res);
  });
  serveAccount(router, deps, addWalletOperation, async ({ session, body, req }) => {
    const { address } = await verifySiwe(deps, body, req, noContracts);
    await transact(db, (tx) => addWallet(tx, session.accountId, address));
    return show(session.accountId);
  });
  serveAccount(router, deps, removeWalletOperation, ({ session, params }) =>
    transact(db, (tx) => removeWallet(tx, session, getAddress(params.address))),
  );
  serveAccount(router, deps, listNoticesOperation, async ({ session }) => ({
    data: await listNotices(db, session.accountId, 100),
  }));
  serveAccount(router, deps, readNoticesOperation, ({ session }) =>
    readNotices(db, session.accountId),
  );
  serveAccount(router, deps, listWalletBackups, async ({ session }) => ({
    data: await listBackups(db, session.accountId),
  }));
  serveAccount(router, deps, createWalletBackup, ({ session, body }) =>
    transact(db, (tx) => storeBackup(deps, tx, session.accountId, body)),
  );
  serveAccount(router, deps, getWalletBackup, ({ session, params }) =>
    readBackup(deps, db, session.accountId, params.id),
  );
  serveAccount(router, deps, deleteWalletBackup, ({ session, params }) =>
    deleteBackup(db, session.accountId, params.id),
  );
  return router;
}
