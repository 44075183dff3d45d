import { type Address, type Hash, isAddressEqual } from "viem";
import type { Config } from "wagmi";
import type { Activity } from "../activity/activity.ts";
import type { AppChain } from "../chain/appChain.ts";
import type { Effect } from "../chain/sendCall.ts";
import { eventsIn, type PaymentEvent } from "./paymentEvents.ts";
import { type ChainPayment, readPayment } from "./readPayment.ts";

/** Event that an action causes. */
const causedBy: Readonly<Record<Exclude<Activity["kind"], "fund">, PaymentEvent["type"]>> = {
  ...{ release: "captured", capture: "captured", void: "voided", refund: "refunded" },
  ...{ reclaim: "reclaimed", dispute: "disputed", submitEvidence: "evidence" },
  ...{ resolve: "resolved", expireDispute: "dispute_expired" },
};

/** Marks of the event that only one action of one account causes. */
export interface OwnEvent {
  type: PaymentEvent["type"];
  actor: Address;
  /** Base units; null: any, because the action takes all there is. */
  amount: bigint | null;
  /** Evidence that the event names; undefined: any. */
  evidence?: string;
  /** Newest block before the wallet was asked. */
  after: number;
}

/** Whether an event is the one that the action causes. */
export function isOwn(event: PaymentEvent, own: OwnEvent): boolean {
  const { type, actor, amount, evidence, after } = own;
  return (
    event.type === type &&
    isAddressEqual(event.actor, actor) &&
    (amount === null || event.amount === amount) &&
    (evidence === undefined || event.evidence === evidence) &&
    event.blockNumber > after
  );
}

/** Returns the marks of the event that a begun action causes; null for what is none. */
export function eventOf({ kind, account, action }: Activity): OwnEvent | null {
  if (kind === "fund" || !action) return null;
  const { after, amount, evidence } = action;
  return {
    ...{ type: causedBy[kind], actor: account, after },
    amount: amount === null ? null : BigInt(amount),
    // That a dispute was opened is an event without its evidence.
    ...(kind === "submitEvidence" && { evidence }),
  };
}

/** Finds an action's own event, in its receipt or in the payment's history. */
export function ownEventEffect(
  config: Config,
  chain: AppChain,
  before: Pick<ChainPayment, "id"> & Partial<ChainPayment>,
  own: OwnEvent,
): Effect<PaymentEvent> {
  const { id } = before;
  const find = (events: readonly PaymentEvent[]) =>
    events.find((event) => isOwn(event, own)) ?? null;
  return {
    ask: async () => find(await eventsOf(config, chain, id, before)),
    find: async (receipt) => find(await eventsIn(config, chain, id, receipt)),
  };
}

async function eventsOf(
  config: Config,
  chain: AppChain,
  id: Hash,
  before: Partial<ChainPayment>,
): Promise<readonly PaymentEvent[]> {
  const known = before.terms ? (before as ChainPayment) : null;
  return (await readPayment(config, chain, id, known))?.events ?? [];
}
