import { z } from "zod";
import { findMerchantById } from "../accounts/findMerchantById.ts";
import { isLive } from "../chains/clients.ts";
import { oncePerParts } from "../platform/oncePerParts.ts";
import type { Part } from "../platform/part.ts";
import { relayKindOf, relayKindsOf, type TransactionListener } from "../transactions/relayKind.ts";
import type { RelayRow } from "../transactions/tables.ts";
import type { EventDescription } from "../webhooks/eventType.ts";
import { recordEvent } from "../webhooks/recordEvent.ts";

/** The kinds of relays, in an answer. */
export function relayKindSchema(parts: readonly Part[]) {
  return z.enum(relayKindsOf(parts).map(({ kind }) => kind));
}

/** What merchants are told of transactions that were sent for them, and the administrator of wallets. */
export const relayEvents = {
  "relay.stuck": {
    summary: "A relayed transaction about a payment was sent, but is not mined for very long.",
    object: oncePerParts((parts) =>
      z.object({
        id: z.string(),
        object: z.literal("relay"),
        kind: relayKindSchema(parts),
        chain_id: z.int(),
        payment_id: z.string(),
        checkout_id: z.string().nullable(),
        status: z.string(),
        transaction_hash: z.string().nullable(),
      }),
    ),
  },
  "relay.failed": {
    summary: "What you asked the operator for was sent, and failed: nothing has moved.",
    object: oncePerParts((parts) =>
      z.object({
        id: z.string(),
        object: z.literal("relay"),
        kind: relayKindSchema(parts),
        chain_id: z.int(),
        payment_id: z.string(),
        checkout_id: z.string().nullable(),
        status: z.literal("failed"),
        failure: z.string().meta({ description: "Why, in a sentence." }),
        transaction_hash: z.string().nullable(),
      }),
    ),
  },
  "relay.low_balance": {
    summary: "The wallet that pays the gas runs low: for whoever runs this server.",
    object: () =>
      z.object({
        id: z.string().meta({ description: "The wallet's address." }),
        object: z.literal("relay_wallet"),
        chain_id: z.int(),
        address: z.string(),
        balance: z.string().meta({ description: "Base units of the chain's own coin." }),
        limit: z.string().meta({ description: "Base units of the chain's own coin." }),
      }),
  },
} satisfies Record<string, EventDescription>;

declare module "../webhooks/eventType.ts" {
  interface EventTypes extends Record<keyof typeof relayEvents, true> {}
}

/** Tells people what no event of the chain will. */
export const relayListener: TransactionListener = {
  // A payer asks by the same request again; who asked the operator for a call is told.
  failed: async ({ chains, parts }, tx, relay) => {
    if (relayKindOf(parts, relay.kind).role !== "operator") return;
    const chain = chains.get(relay.chain_id);
    await recordEvent(tx, {
      merchantId: relay.merchant_id,
      type: "relay.failed",
      livemode: chain !== undefined && isLive(chain),
      object: relayObject(relay, { failure: relay.failure }),
    });
  },
  stuck: async ({ chains }, tx, relay) => {
    const chain = chains.get(relay.chain_id);
    await recordEvent(tx, {
      merchantId: relay.merchant_id,
      type: "relay.stuck",
      livemode: chain !== undefined && isLive(chain),
      object: relayObject(relay),
    });
  },
  lowBalance: async ({ db, config }, { chain, account }, balance, limit) => {
    const { administratorMerchantId: merchantId } = config.relays;
    if (merchantId === null) return;
    await db.transaction().execute(async (tx) => {
      if (!(await findMerchantById(tx, merchantId))) return;
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
