export type { ApiComponents, ApiPaths } from "./api/apiTypes.ts";
export type * from "./api/client.gen.ts";
export { createHandsel } from "./api/createHandsel.ts";
export { HandselApiError, HandselConnectionError } from "./api/errors.ts";
export type { List, Page } from "./api/list.ts";
export type { HandselOptions, RequestOptions, WriteOptions } from "./api/options.ts";
export type { PaymentReceipt } from "./proofs/paymentReceipt.ts";
export { type SignedOffer, verifyOffer } from "./proofs/verifyOffer.ts";
export {
  ProofError,
  type ProofErrorCode,
  type ProvenEvent,
  type VerifiedProof,
  verifyProof,
} from "./proofs/verifyProof.ts";
export {
  ReceiptError,
  type ReceiptErrorCode,
  type VerifiedReceipt,
  type VerifyReceiptOptions,
  verifyReceipt,
} from "./proofs/verifyReceipt.ts";
export * from "./webhooks/index.ts";
