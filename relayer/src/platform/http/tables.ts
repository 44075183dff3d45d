import type { Generated } from "kysely";

export interface HttpTables {
  idempotency_keys: {
    caller_id: string;
    key: string;
    /** SHA-256 of method, path and body. */
    request_hash: Buffer;
    status: number;
    /** Encrypted JSON of the answer, which may hold a secret that is shown once. */
    sealed_body: Buffer;
    created_at: Generated<Date>;
  };
}

declare module "../database/database.ts" {
  interface Database extends HttpTables {}
}
