import type { DatabaseTransaction } from "../platform/database/database.ts";
import { newId } from "../platform/ids.ts";
import { type ApiKeyRow, hashApiKey, newApiKey } from "./apiKey.ts";
import type { KeyKind } from "./keyKind.ts";
import type { Scope } from "./scopes.ts";

/** API key to create. */
export interface KeyValues {
  merchantId: string;
  name: string;
  kind: KeyKind;
  livemode: boolean;
  scopes: readonly Scope[];
  origins: readonly string[];
  networks?: readonly string[];
  expiresAt: Date | null;
  /** Text of the key; a new one by default. */
  key?: string | undefined;
}

/** Creates a key and stores its hash. @returns the key, which is not stored */
export async function insertApiKey(
  tx: DatabaseTransaction,
  {
    merchantId,
    name,
    kind,
    livemode,
    scopes,
    origins,
    networks = [],
    expiresAt,
    ...given
  }: KeyValues,
): Promise<{ row: ApiKeyRow; key: string }> {
  const key = given.key ?? newApiKey(livemode, kind);
  const hash = hashApiKey(key);
  if (!hash) throw new RangeError("the API key does not match its pattern");
  const row = await tx
    .insertInto("api_keys")
    .values({
      id: newId("key"),
      merchant_id: merchantId,
      hash,
      hint: key.slice(-4),
      name,
      kind,
      livemode,
      scopes: [...scopes],
      origins: [...origins],
      networks: [...networks],
      expires_at: expiresAt,
      last_used_at: null,
      revoked_at: null,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return { row, key };
}
