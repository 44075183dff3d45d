import type { Router } from "express";
import type { Hash } from "viem";
import { z } from "zod";
import { auditCall } from "../accounts/audit/auditCall.ts";
import { checkoutIdText } from "../checkouts/checkout.ts";
import { defineOperation, type Operation } from "../platform/http/operation.ts";
import { operationRouter, servePreparedWrite, serveWrite } from "../platform/http/serve.ts";
import { bytes32Text } from "../platform/http/validate.ts";
import type { Deps } from "../platform/part.ts";
import {
  type MakeCall,
  paymentCallSchema,
  prepareAnswer,
  sendStored,
  storeAnswer,
} from "./answerCall.ts";
import { type BatchVerb, batchCallSchema, batchSchema, prepareBatch } from "./batch.ts";
import type { CallRequest } from "./callRequest.ts";
import { capturePayment, captureSchema } from "./capturePayment.ts";
import { refundPayment, refundSchema } from "./refundPayment.ts";
import { resolutionSchema, resolvedSchema, resolveUnexpected } from "./resolveUnexpected.ts";
import { settlePayment, settleSchema } from "./settlePayment.ts";
import { evidenceSchema, submitEvidence } from "./submitEvidence.ts";
import { voidPayment, voidSchema } from "./voidPayment.ts";

const params = z.object({ payment_id: bytes32Text });

const ofAnyVerb = {
  method: "post",
  access: "merchant",
  limit: "money",
  dryRun: true,
  params,
  answer: {
    status: 200,
    description: "The call, its simulation, and the operator's transaction if one was sent",
    schema: paymentCallSchema,
  },
} as const;

/** Error codes of every verb, besides those every operation shares. */
const errors = ["payment_not_found", "chain_unavailable", "operator_refused"] as const;

/** Error codes of verbs that take an amount and that an operator may send. */
const partErrors = [
  ...errors,
  "nothing_left",
  "amount_too_large",
  "operator_not_approved",
  "payment_changed",
  "call_in_flight",
  "relay_rejected",
  "relay_unavailable",
] as const;

const partFields = { payment_id: "payment_not_found", amount: "invalid_amount" } as const;

const capture = defineOperation({
  ...ofAnyVerb,
  ...{ id: "capturePayment", path: "/v1/payments/{payment_id}/capture" },
  summary: "Capture all or part of the held money",
  ...{ scope: "payments:capture", body: captureSchema, example: { amount: "20000000" } },
  ...{ fieldErrors: partFields, errors: partErrors },
});

const voidOperation = defineOperation({
  ...ofAnyVerb,
  ...{ id: "voidPayment", path: "/v1/payments/{payment_id}/void" },
  summary: "Give all or part of the held money back",
  ...{ scope: "payments:void", body: voidSchema, example: { amount: "5000000" } },
  ...{ fieldErrors: partFields, errors: partErrors },
});

const ofAnyBatch = {
  method: "post",
  access: "merchant",
  limit: "money",
  dryRun: true,
  body: batchSchema,
  answer: {
    status: 200,
    description: "The call, its simulation, and the operator's transaction if one was sent",
    schema: batchCallSchema,
  },
  example: {
    payments: [
      { payment_id: `0x${"7d51c0a4".repeat(8)}`, amount: "20000000" },
      { payment_id: `0x${"1e93b6f2".repeat(8)}` },
    ],
  },
  errors: partErrors,
} as const;

const captureBatch = defineOperation({
  ...ofAnyBatch,
  ...{ id: "capturePayments", path: "/v1/payments/capture", scope: "payments:capture" },
  summary: "Capture up to 50 payments in one transaction",
});

const voidBatch = defineOperation({
  ...ofAnyBatch,
  ...{ id: "voidPayments", path: "/v1/payments/void", scope: "payments:void" },
  summary: "Give the held money of up to 50 payments back in one transaction: all or none",
});

const refund = defineOperation({
  ...ofAnyVerb,
  ...{ id: "refundPayment", path: "/v1/payments/{payment_id}/refund" },
  summary: "Refund all or part of the captured money",
  ...{ scope: "payments:refund", body: refundSchema, example: { amount: "5000000" } },
  fieldErrors: partFields,
  errors: [...partErrors, "refund_limit_exceeded", "step_up_required"],
});

const settle = defineOperation({
  ...ofAnyVerb,
  ...{ id: "settlePayment", path: "/v1/payments/{payment_id}/settle" },
  summary: "Divide the held money as payer and merchant agreed and signed",
  ...{ scope: "payments:settle", body: settleSchema },
  example: {
    ...{ payer_amount: "5000000", deadline: 1_800_000_000 },
    payer_signature: `0x${"4f2a9c1b".repeat(16)}1b`,
  },
  fieldErrors: { payment_id: "payment_not_found", payer_amount: "invalid_amount" },
  errors: partErrors,
});

const evidence = defineOperation({
  ...ofAnyVerb,
  ...{ id: "submitEvidence", path: "/v1/payments/{payment_id}/evidence" },
  summary: "Publish evidence for the arbiter of a dispute",
  ...{ scope: "payments:evidence", body: evidenceSchema },
  example: { evidence: "ipfs://bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi" },
  ...{ fieldErrors: { payment_id: "payment_not_found" }, errors },
});

const resolveCheckout = defineOperation({
  id: "resolveCheckout",
  method: "post",
  path: "/v1/checkouts/{id}/resolve",
  summary: "Decide about a payment that came after the expiry, or after another one",
  access: "merchant",
  limit: "write",
  dryRun: true,
  params: z.object({ id: checkoutIdText }),
  fieldErrors: { id: "checkout_not_found" },
  body: resolutionSchema,
  answer: { status: 200, description: "The checkout with the decision", schema: resolvedSchema },
  errors: ["checkout_not_found", "nothing_unexpected", "already_resolved"],
});

export const actionOperations = [
  capture,
  captureBatch,
  voidOperation,
  voidBatch,
  refund,
  settle,
  evidence,
  resolveCheckout,
];

export function actionRoutes(deps: Deps): Router {
  const router = operationRouter();
  serveVerb(router, deps, capture, capturePayment);
  serveVerb(router, deps, voidOperation, voidPayment);
  serveBatch(router, deps, captureBatch, "capture");
  serveBatch(router, deps, voidBatch, "void");
  serveVerb(router, deps, refund, refundPayment);
  serveVerb(router, deps, settle, settlePayment);
  serveVerb(router, deps, evidence, submitEvidence);
  serveWrite(router, deps, resolveCheckout, ({ tx, caller, params, body }) =>
    resolveUnexpected(deps, tx, caller, params.id, body),
  );
  return router;
}

function serveVerb<Body extends z.ZodType<CallRequest>>(
  router: Router,
  deps: Deps,
  operation: Operation<typeof params, z.ZodUnknown, Body, typeof paymentCallSchema>,
  make: MakeCall<z.output<Body>>,
): void {
  servePreparedWrite(
    ...([router, deps, operation] as const),
    ({ caller, params, body, dry }) => {
      const paymentId = params.payment_id.toLowerCase() as Hash;
      return prepareAnswer(deps, { caller, paymentId, body, dry }, make);
    },
    async ({ tx, caller, prepared }) => {
      const { payment_id, verb } = prepared.answer;
      if (prepared.operatorCall) await auditCall(deps, tx, caller, `payment.${verb}`, payment_id);
      return storeAnswer(deps, tx, prepared);
    },
    (prepared) => sendStored(deps, prepared),
  );
}

function serveBatch(
  router: Router,
  deps: Deps,
  operation: Operation<z.ZodUnknown, z.ZodUnknown, typeof batchSchema, typeof batchCallSchema>,
  verb: BatchVerb,
): void {
  servePreparedWrite(
    ...([router, deps, operation] as const),
    ({ caller, body, dry }) => prepareBatch(deps, { caller, body, dry }, verb),
    async ({ tx, caller, body, prepared }) => {
      for (const { payment_id } of prepared.operatorCall ? body.payments : []) {
        await auditCall(deps, tx, caller, `payment.${verb}`, payment_id);
      }
      return storeAnswer(deps, tx, prepared);
    },
    (prepared) => sendStored(deps, prepared),
  );
}
