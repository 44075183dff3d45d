import { z } from "zod";
import type { DatabaseTransaction } from "../platform/database/database.ts";
import { ApiError } from "../platform/errors.ts";
import { text } from "../platform/http/validate.ts";
import type { Owner } from "../platform/owner.ts";
import { type ApiKey, toApiKey } from "./apiKey.ts";
import type { UsedKey } from "./findMerchantByApiKey.ts";
import { insertApiKey } from "./insertApiKey.ts";
import { keyKinds } from "./keyKind.ts";
import { NETWORKS, networkText } from "./networks.ts";
import { mayDo, type Role } from "./organisations/permissions.ts";
import { originText } from "./originText.ts";
import { publishableScopes, type Scope, scopes } from "./scopes.ts";

const SCOPES = `scopes must be a list of: ${scopes.join(", ")}.`;
const ORIGINS = "origins must be a list of at most 20 origins such as https://shop.example.";
const EXPIRES = "expires_in must be a whole number of seconds from 60 to 315360000.";

/** Request to create an API key. */
export const newApiKeySchema = z
  .strictObject({
    name: text("name", 100).meta({ description: "Name for your own use." }),
    kind: z.enum(keyKinds, { error: `kind must be one of ${keyKinds.join(", ")}.` }),
    scopes: z
      .array(z.enum(scopes, { error: SCOPES }), { error: SCOPES })
      .max(scopes.length, SCOPES)
      .default([])
      .meta({ description: "What a restricted key may do; not for other kinds." }),
    origins: z.array(originText, { error: ORIGINS }).max(20, ORIGINS).default([]).meta({
      description:
        "Origins of the pages that may use a publishable key in a browser, such as https://shop.example; not for other kinds.",
    }),
    networks: z.array(networkText, { error: NETWORKS }).max(20, NETWORKS).default([]).meta({
      description:
        "Addresses or networks from which the key may be used, such as 203.0.113.7 or 2001:db8::/48; by default any.",
    }),
    expires_in: z
      .int({ error: EXPIRES })
      .min(60, EXPIRES)
      .max(315_360_000, EXPIRES)
      .optional()
      .meta({ description: "Seconds until the key expires; by default it never does." }),
  })
  .meta({ id: "NewApiKey" });

export type NewApiKey = z.output<typeof newApiKeySchema>;

/** Rights of a key. */
type KeyRights = Pick<UsedKey, "kind" | "scopes" | "networks" | "expiresAt">;

/**
 * Creates a key of the caller's mode, which is shown just once. Nobody can grant more than their own rights; a key none
 * for longer than it lasts itself.
 * @throws ApiError scope_missing, role_forbidden, invalid_request
 */
export async function createApiKey(
  tx: DatabaseTransaction,
  {
    merchantId,
    livemode,
    key: by,
    member,
  }: Owner & { key: KeyRights | null; member: { role: Role } | null },
  input: NewApiKey,
): Promise<ApiKey & { key: string }> {
  const granted = grantedScopes(input);
  const expiresAt =
    input.expires_in === undefined ? null : new Date(Date.now() + input.expires_in * 1000);
  if (by) {
    rejectEscalation(by, input, granted);
    rejectOutliving(by, expiresAt);
    rejectWidening(by, input.networks);
  }
  if (member) rejectAboveRole(member.role, input.kind === "secret" ? scopes : granted);
  if (input.origins.length > 0 && input.kind !== "publishable") {
    throw new ApiError(
      "invalid_request",
      `origins are for publishable keys: a page must not hold a ${input.kind} key.`,
      "origins",
    );
  }
  const { row, key } = await insertApiKey(tx, {
    merchantId,
    name: input.name,
    kind: input.kind,
    livemode,
    scopes: granted,
    origins: [...new Set(input.origins)].sort(),
    networks: [...new Set(input.networks)].sort(),
    expiresAt,
  });
  return { ...toApiKey(row), key };
}

function grantedScopes({ kind, scopes }: NewApiKey): readonly Scope[] {
  if (kind === "publishable" && scopes.length === 0) return publishableScopes;
  if (kind === "restricted" && scopes.length > 0) return [...new Set(scopes)].sort();
  if (kind === "secret" && scopes.length === 0) return [];
  throw new ApiError(
    "invalid_request",
    kind === "restricted"
      ? "scopes must name at least one: without scopes a restricted key can do nothing."
      : `scopes are for restricted keys: leave them out of a ${kind} one.`,
    "scopes",
  );
}

function rejectEscalation(by: KeyRights, input: NewApiKey, granted: readonly Scope[]): void {
  if (by.kind === "secret") return;
  if (input.kind === "secret") {
    throw new ApiError(
      "scope_missing",
      "A restricted key cannot create a secret key: use a secret key, or sign in.",
      "kind",
    );
  }
  const missing = granted.find((scope) => !by.scopes.includes(scope));
  if (missing) {
    throw new ApiError(
      "scope_missing",
      `This key lacks the scope ${missing}, so it cannot grant it: use a secret key.`,
      "scopes",
    );
  }
}

function rejectAboveRole(role: Role, granted: readonly Scope[]): void {
  const missing = granted.find((scope) => !mayDo(role, scope));
  if (!missing) return;
  throw new ApiError(
    "role_forbidden",
    `The role ${role} lacks ${missing}, so its keys do too: create a restricted key without it, or ask an owner.`,
  );
}

function rejectOutliving(by: KeyRights, expiresAt: Date | null): void {
  if (by.expiresAt === null) return;
  if (expiresAt !== null && expiresAt.getTime() <= by.expiresAt.getTime()) return;
  throw new ApiError(
    "scope_missing",
    `This key ends at ${by.expiresAt.toISOString()}, and none that it creates can last longer: send an expires_in that ends before, or use a key that does not end.`,
    "expires_in",
  );
}

function rejectWidening(by: KeyRights, networks: readonly string[]): void {
  if (by.networks.length === 0) return;
  if (networks.length > 0 && networks.every((network) => by.networks.includes(network))) return;
  throw new ApiError(
    "scope_missing",
    `This key may be used only from ${by.networks.join(", ")}, and so may every key that it creates: send some of these as networks.`,
    "networks",
  );
}
