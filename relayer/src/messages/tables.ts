import type { Hash } from "viem";

export interface MessageTables {
  messages: {
    id: string;
    merchant_id: string;
    livemode: boolean;
    payment_id: Hash;
    author: "payer" | "merchant";
    /** Text, encrypted. */
    sealed_text: Buffer;
    /** Time when the other side read it. */
    read_at: Date | null;
    /** The time in its id. */
    created_at: Date;
  };
}

declare module "../platform/database/database.ts" {
  interface Database extends MessageTables {}
}
