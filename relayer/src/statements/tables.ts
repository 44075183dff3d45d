import type { Hash } from "viem";

export interface StatementTables {
  statements: {
    id: string;
    merchant_id: string;
    livemode: boolean;
    payment_id: Hash;
    party: "payer" | "merchant";
    /** What was stated, as canonical JSON, encrypted. */
    sealed_document: Buffer;
    /** The time in its id. */
    created_at: Date;
  };
}

declare module "../platform/database/database.ts" {
  interface Database extends StatementTables {}
}
