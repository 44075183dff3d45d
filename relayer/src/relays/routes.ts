import type { Router } from "express";
import type { Hash } from "viem";
import { z } from "zod";
import { findPaymentRow } from "../payments/findPayment.ts";
import { defineOperation } from "../platform/http/operation.ts";
import { operationRouter, serveRead } from "../platform/http/serve.ts";
import { bytes32Text } from "../platform/http/validate.ts";
import { oncePerParts } from "../platform/oncePerParts.ts";
import type { Deps } from "../platform/part.ts";
import { listRelays } from "../transactions/listRelays.ts";
import { relayKindSchema } from "./relayEvents.ts";

/** Operation that lists a payment's relays. */
export const relayOperations = oncePerParts((parts) => {
  const relay = z
    .object({
      id: z.string(),
      object: z.literal("relay"),
      kind: relayKindSchema(parts),
      status: z.enum(["stored", "submitted", "mined", "failed"]),
      failure: z.string().nullable().meta({ description: "Sentence that says why it failed." }),
      transaction_hash: z.string().nullable(),
      created_at: z.iso.datetime(),
    })
    .meta({ id: "Relay" });
  const listPaymentRelays = defineOperation({
    id: "listPaymentRelays",
    method: "get",
    path: "/v1/payments/{payment_id}/relays",
    summary: "List the transactions this server sent for a payment, with their outcome",
    access: "merchant",
    limit: "read",
    params: z.object({ payment_id: bytes32Text }),
    fieldErrors: { payment_id: "payment_not_found" },
    answer: {
      status: 200,
      description: "The newest 100 relays, newest first",
      schema: z.object({ data: z.array(relay) }),
    },
    errors: ["payment_not_found"],
  });
  return { listPaymentRelays };
});

export function relayRoutes(deps: Deps): Router {
  const router = operationRouter();
  const { listPaymentRelays } = relayOperations(deps.parts);
  serveRead(router, deps, listPaymentRelays, async ({ caller, params, db }) => {
    const id = params.payment_id.toLowerCase() as Hash;
    await findPaymentRow(db, caller, id);
    return listRelays(db, caller, id);
  });
  return router;
}
