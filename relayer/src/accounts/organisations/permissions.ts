import { z } from "zod";
import type { scopes } from "../scopes.ts";

/** Roles of members, the mightiest first. */
export const roles = ["owner", "admin", "developer", "support", "viewer", "accountant"] as const;
export type Role = (typeof roles)[number];

const everyone: readonly Role[] = roles;
const managers: readonly Role[] = ["owner", "admin"];
const builders: readonly Role[] = ["owner", "admin", "developer"];
const sellers: readonly Role[] = ["owner", "admin", "developer", "support"];
const helpers: readonly Role[] = ["owner", "admin", "support"];
const auditors: readonly Role[] = ["owner", "admin", "accountant"];

/** Scopes that only members have: no key can be granted them. */
export const memberScopes = [
  "audit_log:read",
  "invitations:read",
  "invitations:write",
  "members:read",
  "members:write",
  "organisation:delete",
  "organisation:export",
  "organisation:read",
  "organisation:write",
  "payout_changes:cancel",
  "payout_changes:read",
  "payout_changes:write",
  "requests:read",
  "stores:read",
  "stores:write",
] as const;

export type Permission = (typeof scopes)[number] | (typeof memberScopes)[number];

/**
 * Roles that have each permission: the one declaration of who may do what. An operation needs the permission of its
 * scope; keys have scopes of their own.
 */
export const permissions: Readonly<Record<Permission, readonly Role[]>> = {
  "api_keys:read": builders,
  "api_keys:write": builders,
  "audit_log:read": auditors,
  "checkouts:read": everyone,
  "checkouts:write": sellers,
  "customers:read": everyone,
  "customers:write": helpers,
  "events:read": everyone,
  "invitations:read": managers,
  "invitations:write": managers,
  "members:read": everyone,
  "members:write": managers,
  "merchant:read": everyone,
  "merchant:write": managers,
  "messages:read": everyone,
  "messages:write": helpers,
  "organisation:delete": ["owner"],
  "organisation:export": ["owner"],
  "organisation:read": everyone,
  "organisation:write": managers,
  "payment_links:read": everyone,
  "payment_links:write": sellers,
  "payments:capture": managers,
  "payments:evidence": helpers,
  "payments:read": everyone,
  "payments:refund": helpers,
  "payments:settle": managers,
  "payments:void": helpers,
  "payout_changes:cancel": managers,
  "payout_changes:read": everyone,
  "payout_changes:write": ["owner"],
  "rates:read": everyone,
  "requests:read": builders,
  "stores:read": everyone,
  "stores:write": managers,
  "webhook_endpoints:read": builders,
  "webhook_endpoints:write": builders,
};

/** Lists what a role may do. */
export function permissionsOf(role: Role): Permission[] {
  return (Object.keys(permissions) as Permission[]).filter((one) =>
    permissions[one].includes(role),
  );
}

/** Returns whether a role has the permission of a scope. An unknown scope is nobody's. */
export function mayDo(role: Role, scope: string): boolean {
  return (permissions as Readonly<Record<string, readonly Role[]>>)[scope]?.includes(role) ?? false;
}

const LIMITS =
  "refund_limits must be a list of at most 50 limits such as { chain_id, token, amount } in base units.";

/** Most that a member may refund of a token in one request. */
export const refundLimitSchema = z
  .strictObject({
    chain_id: z.int({ error: LIMITS }),
    token: z.string({ error: LIMITS }).regex(/^[A-Za-z0-9.]{1,20}$/, LIMITS),
    amount: z.string({ error: LIMITS }).regex(/^\d{1,78}$/, LIMITS),
  })
  .meta({ id: "RefundLimit" });

export type RefundLimit = z.output<typeof refundLimitSchema>;

export const roleSchema = z.enum(roles, { error: `role must be one of ${roles.join(", ")}.` });
export const refundLimitsSchema = z.array(refundLimitSchema, { error: LIMITS }).max(50, LIMITS);
