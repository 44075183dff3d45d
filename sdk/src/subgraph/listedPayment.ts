import { type PaymentStatus, type Stage, statusOfRow } from "@handsel/protocol";
import type { Address, Hash } from "viem";

/** Row of a list of payments. Amounts are base units of the token. */
export interface ListedPayment {
  id: Hash;
  payer: Address;
  token: Address;
  stage: Stage;
  /** As people see it, at the time of the question by this machine's clock. */
  status: PaymentStatus;
  amount: bigint;
  held: bigint;
  refundable: bigint;
  captured: bigint;
  /** Commission on what is captured. */
  fees: bigint;
  refunded: bigint;
  returned: bigint;
  /** Unix seconds after which the held money returns to the payer; null: never. */
  captureEnd: number | null;
  /** Unix seconds. */
  fundedAt: number;
}

/** Row as GraphQL answers it. */
export interface PaymentJson {
  id: Hash;
  payer: { id: Address };
  token: { id: Address };
  stage: Stage;
  amount: string;
  held: string;
  refundable: string;
  captured: string;
  fees: string;
  refunded: string;
  returned: string;
  captureEnd: string | null;
  fundedAt: string;
}

/** Converts a row of a list. */
export function toListedPayment(row: PaymentJson): ListedPayment {
  const { id, payer, token, stage } = row;
  return {
    ...{ id, payer: payer.id, token: token.id, stage },
    status: statusOfRow(row, Date.now() / 1000),
    ...{ amount: BigInt(row.amount), held: BigInt(row.held), refundable: BigInt(row.refundable) },
    ...{ captured: BigInt(row.captured), fees: BigInt(row.fees) },
    ...{ refunded: BigInt(row.refunded), returned: BigInt(row.returned) },
    captureEnd: row.captureEnd === null ? null : Number(row.captureEnd),
    fundedAt: Number(row.fundedAt),
  };
}
