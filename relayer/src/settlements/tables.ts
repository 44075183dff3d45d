import type { Generated } from "kysely";
import type { Hash, Hex } from "viem";
import type { SettlementStatus } from "./settlementStatus.ts";

export interface SettlementTables {
  settlement_proposals: {
    id: string;
    merchant_id: string;
    livemode: boolean;
    payment_id: Hash;
    proposed_by: "payer" | "merchant";
    /** Base units for the payer. */
    payer_amount: bigint;
    /** Base units that were held when it was made. */
    held: bigint;
    /** Last Unix second in which the signatures are valid. */
    deadline: bigint;
    /** Words of who made it, encrypted. */
    sealed_note: Buffer | null;
    /** Signatures as contracts take them; checked before they are stored. */
    payer_signature: Hex | null;
    merchant_signature: Hex | null;
    status: Generated<SettlementStatus>;
    created_at: Generated<Date>;
    ended_at: Date | null;
  };
}

declare module "../platform/database/database.ts" {
  interface Database extends SettlementTables {}
}
