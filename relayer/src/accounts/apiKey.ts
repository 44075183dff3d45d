import { createHash, randomBytes } from "node:crypto";
import type { Selectable } from "kysely";
import { z } from "zod";
import { type KeyKind, keyKinds } from "./keyKind.ts";
import { scopes } from "./scopes.ts";
import type { AccountTables } from "./tables.ts";

const prefixes: Record<KeyKind, string> = { secret: "sk", restricted: "rk", publishable: "pk" };

/** Pattern of a key: kind, mode and 256 random bits. */
const pattern = /^hs_[spr]k_(?:test|live)_[A-Za-z0-9_-]{43}$/;

/** Returns how a key of this mode and kind begins. */
export function apiKeyPrefix(livemode: boolean, kind: KeyKind = "secret"): string {
  return `hs_${prefixes[kind]}_${livemode ? "live" : "test"}_`;
}

/** Makes a new key. */
export function newApiKey(livemode: boolean, kind: KeyKind = "secret"): string {
  return apiKeyPrefix(livemode, kind) + randomBytes(32).toString("base64url");
}

/**
 * Hashes a key for the database; null if the text is no key. Needs no salt: a key has as many
 * random bits as the hash.
 */
export function hashApiKey(key: string): Buffer | null {
  return pattern.test(key) ? createHash("sha256").update(key).digest() : null;
}

/** API key as its merchant sees it, without the key itself. */
export const apiKeySchema = z
  .object({
    id: z.string(),
    object: z.literal("api_key"),
    name: z.string(),
    kind: z.enum(keyKinds),
    livemode: z.boolean(),
    scopes: z
      .array(z.enum(scopes))
      .meta({ description: "Empty for a secret key, which may do everything." }),
    origins: z
      .array(z.string())
      .meta({ description: "Origins of the pages that may use the key; publishable keys only." }),
    networks: z
      .array(z.string())
      .meta({ description: "Networks from which the key may be used; empty for any." }),
    hint: z.string().meta({ description: "Last characters of the key." }),
    created_at: z.iso.datetime(),
    expires_at: z.iso.datetime().nullable(),
    last_used_at: z.iso.datetime().nullable().meta({ description: "Accurate to the minute." }),
    revoked_at: z.iso.datetime().nullable(),
  })
  .meta({ id: "ApiKey" });

export type ApiKey = z.output<typeof apiKeySchema>;

/** Stored API key. */
export type ApiKeyRow = Selectable<AccountTables["api_keys"]>;

/** Converts a stored key to its API object. */
export function toApiKey(row: Omit<ApiKeyRow, "hash" | "merchant_id">): ApiKey {
  return {
    id: row.id,
    object: "api_key",
    name: row.name,
    kind: row.kind,
    livemode: row.livemode,
    scopes: row.scopes,
    origins: row.origins,
    networks: row.networks,
    hint: row.hint,
    created_at: row.created_at.toISOString(),
    expires_at: row.expires_at?.toISOString() ?? null,
    last_used_at: row.last_used_at?.toISOString() ?? null,
    revoked_at: row.revoked_at?.toISOString() ?? null,
  };
}
