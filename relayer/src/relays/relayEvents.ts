import { z } from "zod";
import { findMerchantById } from "../accounts/findMerchantById.ts";
import { isLive } from "../chains/clients.ts";
import { oncePerParts } from "../platform/oncePerParts.ts";
import type { Part } from "../platform/part.ts";
import { relayKindOf, relayKindsOf, type TransactionListener } from "../transactions/relayKind.ts";
import type { RelayRow } from "../transactions/tables.ts";
import type { EventDescription } from "../webhooks/eventType.ts";
import { recordEvent } from "../webhooks/recordEvent.ts";

/** Schema of a relay's kind. */
export function relayKindSchema(parts: readonly Part[]) {
  return z.enum(relayKindsOf(parts).map(({ kind }) => kind));
}

function relaySchema(parts: readonly Part[]) {
  return z.object({
    id: z.string(),
    object: z.literal("relay"),
    kind: relayKindSchema(parts),
    chain_id: z.int(),
    payment_id: z.string(),
    checkout_id: z.string().nullable(),
    status: z.string(),
    transaction_hash: z.string().nullable(),
  });
}

/** Event types about relays, for their merchants, and about hot wallets, for the administrator. */
export const relayEvents = {
  "relay.stuck": {
    summary: "A relayed transaction of a payment was sent, but not mined for a long time.",
    object: oncePerParts(relaySchema),
  },
  "relay.failed": {
    summary: "A transaction that you had the operator send failed: nothing has moved.",
    object: oncePerParts((parts) =>
      relaySchema(parts).extend({
        status: z.literal("failed"),
        failure: z.string().meta({ description: "Sentence that says why it failed." }),
      }),
    ),
  },
  "relay.low_balance": {
    summary:
      "A hot wallet runs low on gas money. Only the administrator's merchant gets this event.",
    object: () =>
      z.object({
        id: z.string().meta({ description: "Address of the wallet." }),
        object: z.literal("relay_wallet"),
        chain_id: z.int(),
        address: z.string(),
        balance: z.string().meta({ description: "Base units of the chain's coin." }),
        limit: z.string().meta({ description: "Base units of the chain's coin." }),
      }),
  },
} satisfies Record<string, EventDescription>;

declare module "../webhooks/eventType.ts" {
  interface EventTypes extends Record<keyof typeof relayEvents, true> {}
}

/** Sends events that no log of the chain causes. */
export const relayListener: TransactionListener = {
  // Only for operator calls: a payer learns the outcome by repeating the request.
  failed: async ({ parts }, tx, relay) => {
    if (relayKindOf(parts, relay.kind)?.role !== "operator") return;
    await recordEvent(tx, {
      merchantId: relay.merchant_id,
      type: "relay.failed",
      livemode: relay.livemode,
      object: relayObject(relay, { failure: relay.failure }),
    });
  },
  stuck: async (_deps, tx, relay) => {
    await recordEvent(tx, {
      merchantId: relay.merchant_id,
      type: "relay.stuck",
      livemode: relay.livemode,
      object: relayObject(relay),
    });
  },
  lowBalance: async ({ config }, tx, { chain, account }, balance, limit) => {
    const { administratorMerchantId: merchantId } = config.relays;
    if (merchantId === null || !(await findMerchantById(tx, merchantId))) return;
    await recordEvent(tx, {
      merchantId,
      type: "relay.low_balance",
      livemode: isLive(chain),
      object: {
        id: account.address,
        ...{ object: "relay_wallet", chain_id: chain.id, address: account.address },
        ...{ balance: balance.toString(), limit: limit.toString() },
      },
    });
  },
};

function relayObject(relay: RelayRow, more: object = {}) {
  const { id, kind, chain_id, payment_id, checkout_id, status, transaction_hash } = relay;
  return {
    ...{ id, object: "relay", kind, chain_id, payment_id, checkout_id, status, transaction_hash },
    ...more,
  };
}
