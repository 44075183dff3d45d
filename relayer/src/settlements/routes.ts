import type { Router } from "express";
import type { Hash, Hex } from "viem";
import { z } from "zod";
import { requireOpenStore } from "../accounts/requireOpenStore.ts";
import { findPayersPayment } from "../payers/findPayersPayment.ts";
import { requirePayer } from "../payers/payer.ts";
import { findPaymentRow } from "../payments/findPayment.ts";
import type { PaymentRow } from "../payments/payment.ts";
import { transact } from "../platform/database/transact.ts";
import { clientNetwork } from "../platform/http/clientNetwork.ts";
import { defineOperation } from "../platform/http/operation.ts";
import { pageOf, pageQuery } from "../platform/http/pagination.ts";
import {
  operationRouter,
  servePreparedWrite,
  servePublic,
  serveRead,
  serveWrite,
} from "../platform/http/serve.ts";
import { bytes32Text } from "../platform/http/validate.ts";
import type { Deps } from "../platform/part.ts";
import { acceptSettlement, requireOpen } from "./acceptSettlement.ts";
import { checkSide } from "./checkSide.ts";
import { declineSettlement } from "./declineSettlement.ts";
import { executeSettlement } from "./executeSettlement.ts";
import { findSettlement } from "./findSettlement.ts";
import { listSettlements } from "./listSettlements.ts";
import { contentOf, proposeSettlement, requireProposable } from "./proposeSettlement.ts";
import {
  acceptanceSchema,
  merchantsProposalSchema,
  payersProposalSchema,
  type SettlementRow,
  type Side,
  settlementIdText,
  settlementSchema,
  toSettlement,
} from "./settlement.ts";

const MERCHANTS = "/v1/payments/{payment_id}/settlements";
const PAYERS = "/v1/payer/payments/{payment_id}/settlements";

const params = z.object({ payment_id: bytes32Text });
const oneParams = z.object({ payment_id: bytes32Text, settlement_id: settlementIdText });
const fields = { payment_id: "payment_not_found", signature: "signature_invalid" } as const;
const endFields = {
  payment_id: "payment_not_found",
  settlement_id: "settlement_not_found",
} as const;
const oneFields = { ...fields, settlement_id: "settlement_not_found" } as const;

const list = pageOf(settlementSchema);
const page = { status: 200, description: "A page of proposals", schema: list } as const;
const made = { status: 201, description: "The proposal", schema: settlementSchema } as const;
const changed = { status: 200, description: "The proposal", schema: settlementSchema } as const;

const ofMerchant = { access: "merchant", scope: "payments:settle", limit: "money" } as const;
const ofPayer = { access: "public", limit: "money" } as const;

const example = {
  ...{ payer_amount: "5000000", held: "25000000", deadline: 1_800_000_000 },
  note: "Half the price of the chipped mug, and you keep both.",
};
const signature = `0x${"4f2a9c1b".repeat(16)}1b`;

const proposalErrors = [
  ...(["payment_not_found", "nothing_left", "payment_changed", "amount_too_large"] as const),
  ...(["signature_invalid", "signature_expired", "chain_unavailable"] as const),
  "too_many_proposals",
] as const;
const endErrors = ["payment_not_found", "settlement_not_found", "settlement_closed"] as const;
const acceptErrors = [...endErrors, "signature_invalid", "chain_unavailable"] as const;
const payersErrors = ["session_missing", "origin_forbidden"] as const;

const createSettlement = defineOperation({
  ...{ id: "createSettlement", method: "post", path: MERCHANTS, ...ofMerchant },
  summary: "Propose to the payer how to divide the held money",
  ...{ params, fieldErrors: fields, body: merchantsProposalSchema, example, answer: made },
  errors: proposalErrors,
});

const listSettlementsOperation = defineOperation({
  ...{ id: "listSettlements", method: "get", path: MERCHANTS, access: "merchant" },
  summary: "List the proposals about a payment, newest first",
  ...{ limit: "read", scope: "payments:read", params, query: z.strictObject(pageQuery) },
  ...{ fieldErrors: { payment_id: "payment_not_found" }, answer: page },
  errors: ["payment_not_found"],
});

const acceptSettlementOperation = defineOperation({
  ...{ id: "acceptSettlement", method: "post", ...ofMerchant },
  path: `${MERCHANTS}/{settlement_id}/accept`,
  summary: "Sign a proposal as the merchant; once both have signed, the money is divided",
  ...{ params: oneParams, fieldErrors: oneFields, body: acceptanceSchema, answer: changed },
  ...{ example: { signature }, errors: acceptErrors },
});

const declineSettlementOperation = defineOperation({
  ...{ id: "declineSettlement", method: "post", ...ofMerchant },
  path: `${MERCHANTS}/{settlement_id}/decline`,
  summary: "Decline the payer's proposal, or withdraw your own",
  ...{ params: oneParams, fieldErrors: endFields, answer: changed, errors: endErrors },
});

const createPayerSettlement = defineOperation({
  ...{ id: "createPayerSettlement", method: "post", path: PAYERS, ...ofPayer },
  summary: "Propose to the shop how to divide the held money of the signed-in wallet's payment",
  ...{ params, fieldErrors: fields, body: payersProposalSchema, answer: made },
  example: { ...example, signature },
  errors: [...proposalErrors, ...payersErrors, "store_closed"],
});

const listPayerSettlements = defineOperation({
  ...{ id: "listPayerSettlements", method: "get", path: PAYERS, access: "public" },
  summary: "List the proposals about a payment of the signed-in wallet, newest first",
  ...{ limit: "read", params, query: z.strictObject(pageQuery), answer: page },
  fieldErrors: { payment_id: "payment_not_found" },
  errors: ["session_missing", "payment_not_found"],
});

const acceptPayerSettlement = defineOperation({
  ...{ id: "acceptPayerSettlement", method: "post", ...ofPayer },
  path: `${PAYERS}/{settlement_id}/accept`,
  summary: "Sign a proposal as the payer; once both have signed, the money is divided",
  ...{ params: oneParams, fieldErrors: oneFields, body: acceptanceSchema, answer: changed },
  ...{ example: { signature }, errors: [...acceptErrors, ...payersErrors] },
});

const declinePayerSettlement = defineOperation({
  ...{ id: "declinePayerSettlement", method: "post", ...ofPayer },
  path: `${PAYERS}/{settlement_id}/decline`,
  summary: "Decline the shop's proposal, or withdraw your own",
  ...{ params: oneParams, fieldErrors: endFields, answer: changed },
  errors: [...endErrors, ...payersErrors],
});

export const settlementOperations = [
  ...[createSettlement, listSettlementsOperation],
  ...[acceptSettlementOperation, declineSettlementOperation],
  ...[createPayerSettlement, listPayerSettlements],
  ...[acceptPayerSettlement, declinePayerSettlement],
];

export function settlementRoutes(deps: Deps): Router {
  return operationRouter().use(merchantRoutes(deps), payerRoutes(deps));
}

function idOf(params: { payment_id: string }): Hash {
  return params.payment_id.toLowerCase() as Hash;
}

/** Checks one side's signature of an open proposal, before the transaction that stores it. */
async function checkAcceptance(
  deps: Deps,
  payment: PaymentRow,
  id: string,
  side: Side,
  signature: Hex,
): Promise<Hex> {
  const row = await findSettlement(deps.db, payment.id, id);
  if (row.status !== "agreed" && row.status !== "executed") requireOpen(row, payment);
  return checkSide(deps, payment, side, row, signature);
}

function merchantRoutes(deps: Deps): Router {
  const router = operationRouter();
  servePreparedWrite(
    ...([router, deps, createSettlement] as const),
    async ({ caller, params, body }) => {
      const payment = await findPaymentRow(deps.db, caller, idOf(params));
      requireProposable(payment, body);
      const { signature } = body;
      const checked =
        signature === undefined
          ? null
          : await checkSide(deps, payment, "merchant", contentOf(body), signature);
      return { payment, signature: checked };
    },
    ({ tx, merchant, body, prepared: { payment, signature } }) =>
      proposeSettlement(deps, tx, { payment, merchant }, "merchant", body, signature),
  );
  serveRead(router, deps, listSettlementsOperation, async ({ db, caller, params, query }) =>
    listSettlements({ ...deps, db }, await findPaymentRow(db, caller, idOf(params)), query),
  );
  servePreparedWrite(
    ...([router, deps, acceptSettlementOperation] as const),
    async ({ caller, params, body }) => {
      const payment = await findPaymentRow(deps.db, caller, idOf(params));
      const { settlement_id } = params;
      const signature = await checkAcceptance(
        ...([deps, payment, settlement_id, "merchant", body.signature] as const),
      );
      const signed: { payment: PaymentRow; signature: Hex; row: SettlementRow | null } = {
        ...{ payment, signature, row: null },
      };
      return signed;
    },
    async ({ tx, params, prepared }) => {
      const { payment, signature } = prepared;
      const { settlement_id } = params;
      const row = await acceptSettlement(tx, payment, settlement_id, "merchant", signature);
      prepared.row = row;
      return toSettlement(deps, row, payment);
    },
    async ({ row, payment }) => {
      if (row) await executeSettlement(deps, row, payment);
    },
  );
  serveWrite(router, deps, declineSettlementOperation, async ({ tx, caller, params }) => {
    const payment = await findPaymentRow(tx, caller, idOf(params));
    const row = await declineSettlement(tx, payment, params.settlement_id, "merchant");
    return toSettlement(deps, row, payment);
  });
  return router;
}

function payerRoutes(deps: Deps): Router {
  const router = operationRouter();
  servePublic(router, createPayerSettlement, async ({ params, body, req }) => {
    const known = await findPayersPayment(deps, await requirePayer(deps, req), idOf(params));
    const { payment } = known;
    await requireOpenStore(deps.db, known.merchant);
    requireProposable(payment, body);
    const content = contentOf(body);
    const signature = await checkSide(deps, payment, "payer", content, body.signature);
    return transact(deps.db, (tx) => proposeSettlement(deps, tx, known, "payer", body, signature));
  });
  servePublic(router, listPayerSettlements, async ({ params, query, req }) => {
    const { payment } = await findPayersPayment(deps, await requirePayer(deps, req), idOf(params));
    return listSettlements(deps, payment, query);
  });
  servePublic(router, acceptPayerSettlement, async ({ params, body, req }) => {
    const { payment } = await findPayersPayment(deps, await requirePayer(deps, req), idOf(params));
    const { settlement_id: id } = params;
    const signature = await checkAcceptance(deps, payment, id, "payer", body.signature);
    const row = await transact(deps.db, (tx) =>
      acceptSettlement(tx, payment, id, "payer", signature),
    );
    await executeSettlement(deps, row, payment, clientNetwork(req.ip));
    return toSettlement(deps, row, payment);
  });
  servePublic(router, declinePayerSettlement, async ({ params, req }) => {
    const { payment } = await findPayersPayment(deps, await requirePayer(deps, req), idOf(params));
    const row = await transact(deps.db, (tx) =>
      declineSettlement(tx, payment, params.settlement_id, "payer"),
    );
    return toSettlement(deps, row, payment);
  });
  return router;
}
