import { createHash, randomBytes } from "node:crypto";
import type { Selectable } from "kysely";
import { z } from "zod";
import { type KeyKind, keyKinds } from "./keyKind.ts";
import { scopes } from "./scopes.ts";
import type { AccountTables } from "./tables.ts";

const prefixes: Record<KeyKind, string> = { secret: "sk", restricted: "rk", publishable: "pk" };

/** A key names its kind and its mode, and has 256 random bits. */
const pattern = /^hs_[spr]k_(?:test|live)_[A-Za-z0-9_-]{43}$/;

/** Makes a new key. */
export function newApiKey(livemode: boolean, kind: KeyKind = "secret"): string {
  const mode = livemode ? "live" : "test";
  return `hs_${prefixes[kind]}_${mode}_${randomBytes(32).toString("base64url")}`;
}

/**
 * What the database knows of a key; null if it cannot be one. Without salt, because a key is
 * random and as long as the hash.
 */
export function hashApiKey(key: string): Buffer | null {
  return pattern.test(key) ? createHash("sha256").update(key).digest() : null;
}

/** A key as its merchant sees it: everything but the key. */
export const apiKeySchema = z
  .object({
    id: z.string(),
    object: z.literal("api_key"),
    name: z.string(),
    kind: z.enum(keyKinds),
    livemode: z.boolean(),
    scopes: z.array(z.enum(scopes)).meta({ description: "Empty for a secret key: it may do all." }),
    origins: z
      .array(z.string())
      .meta({ description: "The pages that may use it in a browser; of a publishable key only." }),
    hint: z.string().meta({ description: "The key's last characters." }),
    created_at: z.iso.datetime(),
    expires_at: z.iso.datetime().nullable(),
    last_used_at: z.iso.datetime().nullable().meta({ description: "To the minute." }),
    revoked_at: z.iso.datetime().nullable(),
  })
  .meta({ id: "ApiKey" });

export type ApiKey = z.output<typeof apiKeySchema>;

/** A key as it is kept. */
export type ApiKeyRow = Selectable<AccountTables["api_keys"]>;

/** Shows a key to its merchant. */
export function toApiKey(row: Omit<ApiKeyRow, "hash" | "merchant_id">): ApiKey {
  return {
    id: row.id,
    object: "api_key",
    name: row.name,
    kind: row.kind,
    livemode: row.livemode,
    scopes: row.scopes,
    origins: row.origins,
    hint: row.hint,
    created_at: row.created_at.toISOString(),
    expires_at: row.expires_at?.toISOString() ?? null,
    last_used_at: row.last_used_at?.toISOString() ?? null,
    revoked_at: row.revoked_at?.toISOString() ?? null,
  };
}
