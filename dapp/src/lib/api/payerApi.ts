import type { Client } from "openapi-fetch";
import { api } from "./api.ts";

/** One JSON operation, in openapi-typescript's form. */
interface Operation<Path, Body, Answer, Query = never> {
  parameters: { path: Path; query?: Query };
  requestBody: Body extends never ? never : { content: { "application/json": Body } };
  responses: { 200: { content: { "application/json": Answer } } };
}

export type StatementReason = "not_received" | "damaged" | "not_as_described" | "other";

export interface StatementContent {
  reason: StatementReason | null;
  text: string;
  /** Base units that the party asks for the payer; null: not said. */
  payer_amount: string | null;
  files: readonly { name: string; sha256: string; size: number; url?: string | null }[];
}

export interface Statement extends StatementContent {
  id: string;
  payment_id: string;
  party: "payer" | "merchant";
  salt: string;
  hash: string;
  /** URI for the chain, which ends with the hash. */
  evidence: string;
  created_at: string;
}

interface OfPayment {
  payment_id: string;
}

interface PayerPaths {
  "/v1/payer/payments/{payment_id}/statements": {
    get: Operation<OfPayment, never, { data: Statement[] }>;
    post: Operation<OfPayment, StatementContent, Statement>;
  };
  "/v1/payer/disputes/{payment_id}/statements": {
    get: Operation<OfPayment, never, { data: Statement[] }>;
  };
}

/** Client of what a payer who signed in by wallet sees and does. */
export const payerApi = api as unknown as Pick<Client<PayerPaths>, "GET" | "POST" | "DELETE">;
