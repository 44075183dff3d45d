import type { Router } from "express";
import type { Kysely } from "kysely";
import { z } from "zod";
import type { Database } from "../../platform/database/database.ts";
import { transact } from "../../platform/database/transact.ts";
import type { Caller } from "../../platform/http/authenticator.ts";
import { defineOperation } from "../../platform/http/operation.ts";
import { countRegistration } from "../../platform/http/rateLimit.ts";
import {
  operationRouter,
  serveAccount,
  serveRead,
  serveText,
  serveWrite,
} from "../../platform/http/serve.ts";
import { idText, text } from "../../platform/http/validate.ts";
import type { Deps } from "../../platform/part.ts";
import { personOf } from "../audit/actorOf.ts";
import { auditCall } from "../audit/auditCall.ts";
import { recordAudit } from "../audit/recordAudit.ts";
import { clientOf } from "../sessions/clientOf.ts";
import { describeSession, sessionSchema } from "../sessions/showSession.ts";
import { createOrganisation, requireOpenRegistration } from "./createOrganisation.ts";
import {
  deleteOrganisation,
  describeDeletion,
  organisationDeletionSchema,
} from "./deleteOrganisation.ts";
import { exportExample, exportOrganisation } from "./exportOrganisation.ts";
import {
  acceptInvitation,
  createInvitation,
  deleteInvitation,
  invitationSchema,
  listInvitations,
  newInvitationSchema,
} from "./invitations.ts";
import {
  leaveOrganisation,
  listMembers,
  lockOrganisation,
  memberSchema,
  removeMember,
  signOutMember,
  updateMember,
} from "./members.ts";
import { refundLimitsSchema, roleSchema } from "./permissions.ts";
import { requireMember } from "./requireMember.ts";
import {
  createStore,
  listStores,
  newStoreSchema,
  renameStore,
  storeChangesSchema,
  storeSchema,
} from "./stores.ts";

const organisationSchema = z
  .object({
    id: z.string(),
    object: z.literal("organisation"),
    name: z.string(),
    require_second_factor: z.boolean(),
    created_at: z.iso.datetime(),
  })
  .meta({ id: "Organisation" });

const TOKEN = "token must be what follows # in the link.";

const ofMembers = { access: "merchant", sessionOnly: true } as const;
const all = <Item extends z.ZodType>(item: Item) => z.object({ data: z.array(item) });

const getOrganisation = defineOperation({
  ...{ id: "getOrganisation", method: "get", path: "/v1/organisation", ...ofMembers },
  limit: "read",
  summary: "Get the organisation of the store",
  answer: { status: 200, description: "The organisation", schema: organisationSchema },
  errors: [],
});

const updateOrganisation = defineOperation({
  ...{ id: "updateOrganisation", method: "post", path: "/v1/organisation", ...ofMembers },
  limit: "write",
  summary: "Change the organisation's name, or whether members need two factors",
  stepUp: true,
  body: z.strictObject({
    name: text("name", 100).optional(),
    require_second_factor: z
      .boolean({ error: "require_second_factor must be true or false." })
      .optional(),
  }),
  answer: { status: 200, description: "The organisation", schema: organisationSchema },
  errors: [],
});

const listStoresOperation = defineOperation({
  ...{ id: "listStores", method: "get", path: "/v1/stores", ...ofMembers, limit: "read" },
  summary: "List the organisation's stores, oldest first",
  answer: { status: 200, description: "The stores", schema: all(storeSchema) },
  errors: [],
});

const createStoreOperation = defineOperation({
  ...{ id: "createStore", method: "post", path: "/v1/stores", ...ofMembers, limit: "write" },
  summary: "Create a further store, whose merchant is a wallet of yours",
  stepUp: true,
  body: newStoreSchema,
  answer: { status: 201, description: "The store", schema: storeSchema },
  errors: ["factor_not_found", "wallet_taken"],
});

const updateStore = defineOperation({
  ...{ id: "updateStore", method: "post", path: "/v1/stores/{id}", ...ofMembers, limit: "write" },
  summary: "Change a store's name, which its payers read",
  params: z.object({ id: idText("mer", "This is not the id of a store.") }),
  fieldErrors: { id: "store_not_found" },
  body: storeChangesSchema,
  answer: { status: 200, description: "The store", schema: storeSchema },
  errors: ["store_not_found"],
});

const listMembersOperation = defineOperation({
  ...{ id: "listMembers", method: "get", path: "/v1/members", ...ofMembers, limit: "read" },
  summary: "List the organisation's members, oldest first",
  answer: { status: 200, description: "The members", schema: all(memberSchema) },
  errors: [],
});

const memberById = {
  params: z.object({ id: idText("mem", "This is not the id of a member.") }),
  fieldErrors: { id: "member_not_found" },
} as const;

const updateMemberOperation = defineOperation({
  ...{ id: "updateMember", method: "post", path: "/v1/members/{id}", ...ofMembers },
  limit: "write",
  summary: "Change a member's role or refund limits",
  stepUp: true,
  ...memberById,
  body: z.strictObject({
    role: roleSchema.optional(),
    refund_limits: refundLimitsSchema.optional(),
  }),
  answer: { status: 200, description: "The members", schema: all(memberSchema) },
  errors: ["member_not_found", "last_owner"],
});

const removeMemberOperation = defineOperation({
  ...{ id: "removeMember", method: "delete", path: "/v1/members/{id}", ...ofMembers },
  limit: "write",
  summary: "Remove a member, who sees nothing of the organisation any more and is signed out",
  stepUp: true,
  ...memberById,
  answer: { status: 204, description: "Removed" },
  errors: ["member_not_found", "last_owner"],
});

const createInvitationOperation = defineOperation({
  ...{ id: "createInvitation", method: "post", path: "/v1/invitations", ...ofMembers },
  limit: "write",
  summary: "Invite whoever has the link, once",
  stepUp: true,
  body: newInvitationSchema,
  answer: {
    ...{ status: 201, description: "The invitation, whose link is shown just this once" },
    schema: z
      .object({ ...invitationSchema.shape, token: z.string(), url: z.string() })
      .meta({ id: "CreatedInvitation" }),
  },
  errors: [],
});

const listInvitationsOperation = defineOperation({
  ...{ id: "listInvitations", method: "get", path: "/v1/invitations", ...ofMembers, limit: "read" },
  summary: "List open invitations, newest first",
  answer: { status: 200, description: "The invitations", schema: all(invitationSchema) },
  errors: [],
});

const deleteInvitationOperation = defineOperation({
  ...{ id: "deleteInvitation", method: "delete", path: "/v1/invitations/{id}", ...ofMembers },
  limit: "write",
  summary: "Withdraw an invitation",
  params: z.object({ id: idText("inv", "This is not the id of an invitation.") }),
  fieldErrors: { id: "invitation_not_found" },
  answer: { status: 204, description: "Withdrawn" },
  errors: ["invitation_not_found"],
});

const signOutMemberOperation = defineOperation({
  ...{ id: "signOutMember", method: "post", path: "/v1/members/{id}/sign_out", ...ofMembers },
  limit: "write",
  summary: "End every session of a member, who stays a member",
  stepUp: true,
  ...memberById,
  answer: {
    status: 200,
    description: "How many were ended",
    schema: z.object({ revoked: z.int() }),
  },
  errors: ["member_not_found"],
});

const leaveOrganisationOperation = defineOperation({
  ...{ id: "leaveOrganisation", method: "delete", path: "/v1/account/organisations/{id}" },
  access: "account",
  limit: "write",
  summary: "Leave an organisation, whatever your role is there",
  stepUp: true,
  params: z.object({ id: idText("org", "This is not the id of an organisation.") }),
  fieldErrors: { id: "member_not_found" },
  answer: { status: 204, description: "Left" },
  errors: ["member_not_found", "last_owner"],
});

const createOrganisationOperation = defineOperation({
  ...{ id: "createOrganisation", method: "post", path: "/v1/organisations", access: "account" },
  limit: "write",
  summary: "Open an organisation with one store, whose merchant is a wallet of yours",
  stepUp: true,
  body: newStoreSchema,
  answer: { status: 201, description: "Your session, with the store", schema: sessionSchema },
  errors: ["registration_closed", "factor_not_found", "wallet_taken", "too_many_organisations"],
});

const exportOrganisationOperation = defineOperation({
  ...{ id: "exportOrganisation", method: "get", path: "/v1/organisation/export", ...ofMembers },
  limit: "costly",
  scope: "organisation:export",
  summary: "Export everything that is kept of the organisation, without its secrets",
  stepUp: true,
  answer: {
    status: 200,
    description: "One JSON object a line, each a row with the name of its table",
    text: { type: "application/x-ndjson", file: "organisation.ndjson", example: exportExample },
  },
  errors: [],
});

const getOrganisationDeletion = defineOperation({
  ...{ id: "getOrganisationDeletion", method: "get", path: "/v1/organisation/deletion" },
  ...ofMembers,
  limit: "read",
  scope: "organisation:delete",
  summary: "Get what a deletion of the organisation would leave, and what prevents it",
  answer: { status: 200, description: "What would happen", schema: organisationDeletionSchema },
  errors: [],
});

const deleteOrganisationOperation = defineOperation({
  ...{ id: "deleteOrganisation", method: "delete", path: "/v1/organisation", ...ofMembers },
  limit: "write",
  scope: "organisation:delete",
  summary: "Delete the organisation for ever; what bookkeeping needs stays",
  stepUp: true,
  answer: { status: 204, description: "Deleted" },
  errors: ["organisation_in_use"],
});

const acceptInvitationOperation = defineOperation({
  ...{ id: "acceptInvitation", method: "post", path: "/v1/invitations/accept", access: "account" },
  limit: "write",
  summary: "Become a member by the token of an invitation",
  body: z.strictObject({ token: z.string().regex(/^[\w-]{1,100}$/, TOKEN) }),
  answer: { status: 200, description: "Your session, with the stores", schema: sessionSchema },
  errors: ["invitation_not_found"],
});

export const organisationOperations = [
  getOrganisation,
  updateOrganisation,
  listStoresOperation,
  createStoreOperation,
  updateStore,
  listMembersOperation,
  updateMemberOperation,
  removeMemberOperation,
  signOutMemberOperation,
  leaveOrganisationOperation,
  createInvitationOperation,
  listInvitationsOperation,
  deleteInvitationOperation,
  acceptInvitationOperation,
  createOrganisationOperation,
  exportOrganisationOperation,
  getOrganisationDeletion,
  deleteOrganisationOperation,
];

export function organisationRoutes(deps: Deps): Router {
  const router = operationRouter();
  serveRead(router, deps, getOrganisation, ({ db, caller }) =>
    readOrganisation(db, requireMember(caller).organisationId),
  );
  serveWrite(router, deps, updateOrganisation, async ({ tx, caller, body }) => {
    const { organisationId } = requireMember(caller);
    if (body.name !== undefined || body.require_second_factor !== undefined) {
      await tx.updateTable("organisations").set(body).where("id", "=", organisationId).execute();
    }
    await auditCall(deps, tx, caller, "organisation.updated", organisationId, textsOf(body));
    return readOrganisation(tx, organisationId);
  });
  serveRead(router, deps, listStoresOperation, async ({ db, caller }) => ({
    data: await listStores(db, requireMember(caller).organisationId),
  }));
  serveWrite(router, deps, createStoreOperation, ({ tx, caller, body, req }) => {
    const open = async () => {
      const store = await createStore(tx, requireMember(caller), body);
      await auditCall(deps, tx, caller, "store.created", store.id, { address: store.address });
      return store;
    };
    // Each store has a budget of gas: one organisation is no way past the limit for strangers.
    return deps.config.accounts.isRegistrationOpen ? countRegistration(req, open) : open();
  });
  serveWrite(router, deps, updateStore, async ({ tx, caller, params, body }) => {
    const store = await renameStore(tx, requireMember(caller), params.id, body.name);
    await auditCall(deps, tx, caller, "store.updated", store.id, body);
    return store;
  });
  serveRead(router, deps, listMembersOperation, async ({ db, caller }) => ({
    data: await listMembers(deps, db, requireMember(caller).organisationId),
  }));
  serveWrite(router, deps, updateMemberOperation, async ({ tx, caller, params, body }) => {
    const by = requireMember(caller);
    await updateMember(tx, by, params.id, body);
    await auditCall(deps, tx, caller, "member.updated", params.id, textsOf(body));
    return { data: await listMembers(deps, tx, by.organisationId) };
  });
  serveWrite(router, deps, removeMemberOperation, async ({ tx, caller, params }) => {
    await removeMember(tx, requireMember(caller), params.id);
    await auditCall(deps, tx, caller, "member.removed", params.id);
  });
  serveWrite(router, deps, signOutMemberOperation, async ({ tx, caller, params }) => {
    const revoked = await signOutMember(tx, requireMember(caller), params.id);
    await auditCall(deps, tx, caller, "member.signed_out", params.id);
    return { revoked };
  });
  serveWrite(router, deps, createInvitationOperation, async ({ tx, caller, body }) => {
    const { publicUrl } = deps.config;
    const made = await createInvitation(tx, publicUrl, requireMember(caller), body);
    await auditCall(deps, tx, caller, "invitation.created", made.id, { role: made.role });
    return made;
  });
  serveRead(router, deps, listInvitationsOperation, async ({ db, caller }) => ({
    data: await listInvitations(db, requireMember(caller).organisationId),
  }));
  serveWrite(router, deps, deleteInvitationOperation, async ({ tx, caller, params }) => {
    await deleteInvitation(tx, requireMember(caller), params.id);
    await auditCall(deps, tx, caller, "invitation.withdrawn", params.id);
  });
  serveAccount(router, deps, acceptInvitationOperation, async ({ session, body, req }) => {
    await transact(deps.db, async (tx) => {
      const made = await acceptInvitation(tx, session.accountId, body.token);
      await recordAudit(deps, tx, {
        ...{ organisationId: made.organisationId, action: "member.joined" },
        ...{ subject: made.memberId, details: { role: made.role } },
        actor: personOf(session, clientOf(req).network),
      });
    });
    return describeSession(deps, deps.db, session);
  });
  serveAccount(router, deps, createOrganisationOperation, async ({ session, body, req }) => {
    requireOpenRegistration(deps);
    const { network } = clientOf(req);
    await countRegistration(req, () =>
      transact(deps.db, (tx) => createOrganisation(deps, tx, session, network, body)),
    );
    return describeSession(deps, deps.db, session);
  });
  serveAccount(router, deps, leaveOrganisationOperation, async ({ session, params, req }) => {
    await transact(deps.db, async (tx) => {
      const subject = await leaveOrganisation(tx, session.accountId, params.id);
      await recordAudit(deps, tx, {
        ...{ organisationId: params.id, action: "member.left", subject },
        actor: personOf(session, clientOf(req).network),
      });
    });
  });
  serveText(router, deps, exportOrganisationOperation, ({ caller }) => exportOf(deps, caller));
  serveRead(router, deps, getOrganisationDeletion, ({ db, caller }) =>
    describeDeletion(deps, db, requireMember(caller).organisationId),
  );
  serveWrite(router, deps, deleteOrganisationOperation, async ({ tx, caller }) =>
    deleteOrganisation(deps, tx, caller),
  );
  return router;
}

/** Exports an organisation, once the log says so. */
async function* exportOf(deps: Deps, caller: Caller): AsyncGenerator<string> {
  const member = requireMember(caller);
  const { organisationId } = member;
  await transact(deps.db, async (tx) => {
    await lockOrganisation(tx, member);
    await auditCall(deps, tx, caller, "organisation.exported", organisationId);
  });
  yield* exportOrganisation(deps, deps.db, organisationId);
}

async function readOrganisation(db: Kysely<Database>, id: string) {
  const { name, require_second_factor, created_at } = await db
    .selectFrom("organisations")
    .select(["name", "require_second_factor", "created_at"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  const made = { created_at: created_at.toISOString() };
  return { id, object: "organisation" as const, name, require_second_factor, ...made };
}

/** Writes the fields of a change as texts, for the audit log. */
function textsOf(change: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(change).map(([name, value]) => [
      name,
      typeof value === "string" ? value : JSON.stringify(value),
    ]),
  );
}
