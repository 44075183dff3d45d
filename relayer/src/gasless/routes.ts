import { maxAmount, termsFromJson } from "@handsel/protocol";
import type { Router } from "express";
import { z } from "zod";
import { checkoutIdText } from "../checkouts/checkout.ts";
import { decimal, termsSchema } from "../payments/termsSchema.ts";
import type { ErrorCode } from "../platform/errors.ts";
import { clientNetwork } from "../platform/http/clientNetwork.ts";
import { defineOperation } from "../platform/http/operation.ts";
import { operationRouter, servePublic } from "../platform/http/serve.ts";
import { bytes32Text } from "../platform/http/validate.ts";
import type { Deps } from "../platform/part.ts";
import { findOwnPayment } from "./findOwnPayment.ts";
import { fundCheckout } from "./fundCheckout.ts";
import { relayCall } from "./relayCall.ts";
import { relayedSchema, signatureSchema } from "./schemas.ts";
import type { SignedCall } from "./signedCall.ts";

const byId = {
  params: z.object({
    id: z.union([checkoutIdText, bytes32Text]).meta({
      description: "Checkout id or payment id.",
    }),
  }),
  fieldErrors: { id: "payment_not_found", signature: "signature_invalid" },
} as const;

/** Shared by the descriptions of signatures. */
const FORMS =
  "A key's signature in any usual form; a contract account's as the account takes it, `0x` if it approved the hash on chain.";

const deadline = z
  .int()
  .min(0)
  .max(2 ** 40 - 1)
  .meta({ description: "Last Unix second in which the signature is valid." });

const errors: readonly ErrorCode[] = [
  "payment_not_found",
  "signature_invalid",
  "signature_expired",
  "payment_changed",
  "relay_rejected",
  "relay_unavailable",
];

const releasePayment = defineOperation({
  id: "releasePayment",
  method: "post",
  path: "/v1/pay/{id}/release",
  summary: "Release held money by the payer's signature, without gas for the payer",
  access: "public",
  foreignPages: true,
  limit: "money",
  ...byId,
  body: z.strictObject({
    amount: decimal("amount", maxAmount).meta({
      description: "Base units, at most the held amount.",
    }),
    held: decimal("held", maxAmount).meta({
      description: "Held amount at the time of signing. The signature is invalid once it changes.",
    }),
    deadline,
    signature: signatureSchema.meta({
      description: `The payer's EIP-712 signature of \`Release\`. ${FORMS}`,
    }),
  }),
  answer: {
    status: 202,
    description: "Accepted; the money is released once the transaction is on the chain",
    schema: relayedSchema,
  },
  errors,
});

const disputePayment = defineOperation({
  id: "disputePayment",
  method: "post",
  path: "/v1/pay/{id}/dispute",
  summary: "Dispute a payment by the payer's signature, without gas for the payer",
  access: "public",
  foreignPages: true,
  limit: "money",
  ...byId,
  body: z.strictObject({
    evidence: z
      .string()
      .regex(/^[!-~]{0,500}$/, "evidence must be a URI of at most 500 characters, or empty.")
      .meta({ description: "URI of evidence, or empty. Public on the chain." }),
    deadline,
    signature: signatureSchema.meta({
      description: `The payer's EIP-712 signature of \`Dispute\`. ${FORMS}`,
    }),
  }),
  answer: {
    status: 202,
    description: "Accepted; the payment is disputed once the transaction is on the chain",
    schema: relayedSchema,
  },
  errors,
});

const settleBySignatures = defineOperation({
  id: "settleBySignatures",
  method: "post",
  path: "/v1/pay/{id}/settle",
  summary: "Divide the held money as payer and merchant signed, without gas for either",
  access: "public",
  foreignPages: true,
  limit: "money",
  params: byId.params,
  fieldErrors: {
    ...{ id: "payment_not_found", payer_signature: "signature_invalid" },
    merchant_signature: "signature_invalid",
  },
  body: z.strictObject({
    payer_amount: decimal("payer_amount", maxAmount).meta({
      description: "Base units that go back to the payer; the rest is captured.",
    }),
    held: decimal("held", maxAmount).meta({
      description:
        "Held amount at the time of signing. The signatures are invalid once it changes.",
    }),
    deadline,
    payer_signature: signatureSchema.meta({
      description: `The payer's EIP-712 signature of \`Settlement\`. ${FORMS}`,
    }),
    merchant_signature: signatureSchema.meta({
      description: `The merchant's EIP-712 signature of the same \`Settlement\`. ${FORMS}`,
    }),
  }),
  answer: {
    status: 202,
    description: "Accepted; the money is divided once the transaction is on the chain",
    schema: relayedSchema,
  },
  errors,
});

const fundById = {
  params: z.object({ id: checkoutIdText }),
  fieldErrors: { id: "checkout_not_found", signature: "signature_invalid" },
} as const;

const fundCheckoutOperation = defineOperation({
  id: "fundCheckout",
  method: "post",
  path: "/v1/pay/{id}/fund",
  summary:
    "Pay a checkout by signature, without gas for the payer; a repeated request gets the same answer",
  access: "public",
  foreignPages: true,
  limit: "money",
  ...fundById,
  body: z.strictObject({
    terms: termsSchema,
    signature: signatureSchema.meta({
      description: `Signature of ERC-3009's \`ReceiveWithAuthorization\` with the payment id as nonce; with \`permit2_nonce\`, of Permit2's \`PermitWitnessTransferFrom\` with the terms as witness. ${FORMS}`,
    }),
    permit2_nonce: decimal("permit2_nonce", 2n ** 256n - 1n)
      .optional()
      .meta({ description: "Unused Permit2 nonce of the payer." }),
  }),
  answer: {
    status: 202,
    description: "Accepted; the checkout is paid once the transaction is on the chain",
    schema: relayedSchema,
  },
  errors: [
    "checkout_not_found",
    "checkout_expired",
    "checkout_paid",
    "terms_mismatch",
    "signature_invalid",
    "authorization_used",
    "relay_rejected",
    "relay_unavailable",
    "token_not_gasless",
  ],
});

export const gaslessOperations = [
  ...[fundCheckoutOperation, releasePayment, disputePayment, settleBySignatures],
];

export function gaslessRoutes(deps: Deps): Router {
  const router = operationRouter();
  const relay = async (id: string, signed: SignedCall, ip: string | undefined) => {
    const { payment, merchantId } = await findOwnPayment(deps, id);
    const answer = await relayCall(deps, {
      checkoutId: payment.checkout_id,
      chainId: payment.chain_id,
      terms: termsFromJson(payment.terms),
      signed,
      disputeEndsAt: payment.capture_ends_at && payment.capture_ends_at.getTime() / 1000,
      ...{ merchantId, isOfLink: false },
      client: clientNetwork(ip),
    });
    return { relay: answer, payment_id: payment.id };
  };
  servePublic(router, releasePayment, ({ params, body, req }) =>
    relay(params.id, { kind: "release", ...body }, req.ip),
  );
  servePublic(router, disputePayment, ({ params, body, req }) =>
    relay(params.id, { kind: "dispute", ...body }, req.ip),
  );
  servePublic(router, settleBySignatures, ({ params, body, req }) => {
    const { payer_signature: signature, ...content } = body;
    return relay(params.id, { kind: "settlement", ...content, signature }, req.ip);
  });
  servePublic(router, fundCheckoutOperation, ({ params, body, req }) =>
    fundCheckout(deps, params.id, {
      terms: body.terms,
      signature: body.signature,
      permit2Nonce: body.permit2_nonce,
      client: clientNetwork(req.ip),
    }),
  );
  return router;
}
