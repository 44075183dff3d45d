import type { ErrorCode } from "../platform/errors.ts";

export interface RequestTables {
  api_requests: {
    /** The request's id, which tells its time. */
    id: string;
    merchant_id: string;
    livemode: boolean;
    key_id: string;
    method: string;
    /** Path and query, without what is secret or names a person. */
    path: string;
    /** Name in `openapi.json`. */
    operation: string;
    status: number;
    /** Of the error, if it was refused. */
    code: ErrorCode | null;
    /** For which it was worked on. */
    milliseconds: number;
  };
}

declare module "../platform/database/database.ts" {
  interface Database extends RequestTables {}
}
