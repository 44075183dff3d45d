import type { Router } from "express";
import type { Hash } from "viem";
import { z } from "zod";
import { requireOpenStore } from "../accounts/requireOpenStore.ts";
import { findPayersPayment } from "../payers/findPayersPayment.ts";
import { requirePayer } from "../payers/payer.ts";
import { findPaymentRow } from "../payments/findPayment.ts";
import { transact } from "../platform/database/transact.ts";
import { defineOperation } from "../platform/http/operation.ts";
import { pageOf, pageQuery } from "../platform/http/pagination.ts";
import { operationRouter, servePublic, serveRead, serveWrite } from "../platform/http/serve.ts";
import { bytes32Text } from "../platform/http/validate.ts";
import type { Deps } from "../platform/part.ts";
import { listMessages } from "./listMessages.ts";
import { markRead } from "./markRead.ts";
import { messageSchema, newMessageSchema } from "./message.ts";
import { writeMessage } from "./writeMessage.ts";

const ofPayment = {
  params: z.object({ payment_id: bytes32Text }),
  fieldErrors: { payment_id: "payment_not_found" },
} as const;

const ofMerchant = { ...ofPayment, access: "merchant" } as const;
const ofPayer = { ...ofPayment, access: "public" } as const;

const MERCHANTS = "/v1/payments/{payment_id}/messages";
const PAYERS = "/v1/payer/payments/{payment_id}/messages";

const example = { text: "One of the two mugs arrived with a chipped rim." };
const written = { status: 201, description: "The message", schema: messageSchema } as const;
const list = pageOf(messageSchema);
const page = { status: 200, description: "A page of messages", schema: list } as const;
const count = z.object({ read: z.int() });
const marked = { status: 200, description: "How many were unread", schema: count } as const;

const createMessage = defineOperation({
  ...{ id: "createMessage", method: "post", path: MERCHANTS, ...ofMerchant },
  summary: "Write to the payer of a payment",
  ...{ limit: "write", scope: "messages:write", body: newMessageSchema, example, answer: written },
  errors: ["payment_not_found", "too_many_messages"],
});

const listMessagesOperation = defineOperation({
  ...{ id: "listMessages", method: "get", path: MERCHANTS, ...ofMerchant },
  summary: "List the messages about a payment, newest first",
  ...{ limit: "read", scope: "messages:read", query: z.strictObject(pageQuery), answer: page },
  errors: ["payment_not_found"],
});

const markMessagesRead = defineOperation({
  ...{ id: "markMessagesRead", method: "post", path: `${MERCHANTS}/read`, ...ofMerchant },
  summary: "Mark the payer's messages as read",
  ...{ limit: "write", scope: "messages:write", answer: marked },
  errors: ["payment_not_found"],
});

const createPayerMessage = defineOperation({
  ...{ id: "createPayerMessage", method: "post", path: PAYERS, ...ofPayer },
  summary: "Write to the shop about a payment of the signed-in wallet",
  ...{ limit: "write", body: newMessageSchema, example, answer: written },
  errors: [
    "session_missing",
    "origin_forbidden",
    "payment_not_found",
    "store_closed",
    "too_many_messages",
  ],
});

const listPayerMessages = defineOperation({
  ...{ id: "listPayerMessages", method: "get", path: PAYERS, ...ofPayer },
  summary: "List the messages about a payment of the signed-in wallet, newest first",
  ...{ limit: "read", query: z.strictObject(pageQuery), answer: page },
  errors: ["session_missing", "payment_not_found"],
});

const markPayerMessagesRead = defineOperation({
  ...{ id: "markPayerMessagesRead", method: "post", path: `${PAYERS}/read`, ...ofPayer },
  summary: "Mark the shop's messages as read",
  ...{ limit: "write", answer: marked },
  errors: ["session_missing", "origin_forbidden", "payment_not_found"],
});

export const messageOperations = [
  ...[createMessage, listMessagesOperation, markMessagesRead],
  ...[createPayerMessage, listPayerMessages, markPayerMessagesRead],
];

export function messageRoutes(deps: Deps): Router {
  const router = operationRouter();
  const { db, config } = deps;
  const idOf = (params: { payment_id: string }) => params.payment_id.toLowerCase() as Hash;
  serveWrite(router, deps, createMessage, async ({ tx, caller, merchant, params, body }) => {
    const payment = await findPaymentRow(tx, caller, idOf(params));
    return writeMessage(deps, tx, { payment, merchant }, "merchant", body.text);
  });
  serveRead(router, deps, listMessagesOperation, async ({ db, caller, params, query }) => {
    const payment = await findPaymentRow(db, caller, idOf(params));
    return listMessages(db, config, payment.id, query);
  });
  serveWrite(router, deps, markMessagesRead, async ({ tx, caller, params }) => {
    const payment = await findPaymentRow(tx, caller, idOf(params));
    return { read: await markRead(tx, payment.id, "merchant") };
  });
  servePublic(router, createPayerMessage, async ({ params, body, req }) => {
    const known = await findPayersPayment(deps, await requirePayer(deps, req), idOf(params));
    await requireOpenStore(db, known.merchant);
    return transact(db, (tx) => writeMessage(deps, tx, known, "payer", body.text));
  });
  servePublic(router, listPayerMessages, async ({ params, query, req }) => {
    const { payment } = await findPayersPayment(deps, await requirePayer(deps, req), idOf(params));
    return listMessages(db, config, payment.id, query);
  });
  servePublic(router, markPayerMessagesRead, async ({ params, req }) => {
    const { payment } = await findPayersPayment(deps, await requirePayer(deps, req), idOf(params));
    return { read: await markRead(db, payment.id, "payer") };
  });
  return router;
}
