import type { Generated } from "kysely";

export interface RateTables {
  retired_quote_keys: {
    /** Ed25519, in base64url. */
    public_key: string;
    retired_at: Generated<Date>;
  };
}

declare module "../platform/database/database.ts" {
  interface Database extends RateTables {}
}
