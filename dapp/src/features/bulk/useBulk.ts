import { useQueries } from "@tanstack/react-query";
import { useConfig, useConnection } from "wagmi";
import { useActivities } from "../../lib/activity/activities.ts";
import type { Activity } from "../../lib/activity/activity.ts";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { useMode } from "../../lib/config/mode.ts";
import { useStoreDesk } from "../../lib/desk/desk.ts";
import type { BulkVerb, ChosenPayment } from "../../lib/payment/bulkSelection.ts";
import { useNow } from "../../lib/time/useNow.ts";
import { toHex } from "../../lib/validation/hex.ts";
import { bulkPaymentsQuery } from "../../queries/bulkPayments.ts";
import { type Part, type PlannedPayment, partsOf, planPayment } from "./plan.ts";
import { isShown } from "./sendBatch.ts";

/** A planned payment, and what this device began on it that the chain does not show yet. */
export interface BulkRow extends PlannedPayment {
  begun: Activity | null;
  /** Unix seconds, as its chain counts. */
  now: number;
}

/** Whether a row goes into the next transaction of its part. */
export function isReady({ leftOut, begun }: BulkRow): boolean {
  return leftOut === null && begun === null;
}

/** Reads what was chosen from its chains, and plans the transactions. */
export function useBulk(verb: BulkVerb, chosen: readonly ChosenPayment[]) {
  const { store } = useStoreDesk();
  const { chains } = useMode();
  const { address: wallet } = useConnection();
  const config = useConfig();
  const time = useNow();
  const activities = useActivities();
  const asked = [...Map.groupBy(chosen, ({ chainId }) => chainId)].flatMap(([chainId, own]) => {
    const chain = chains.find(({ id }) => id === chainId);
    return chain ? [{ chain, ids: own.map(({ id }) => id) }] : [];
  });
  const reads = useQueries({
    queries: asked.map(({ chain, ids }) => bulkPaymentsQuery(config, chain, ids)),
  });
  const readOf = (chainId: number) => reads[asked.findIndex(({ chain }) => chain.id === chainId)];
  const rows = chosen.map((one): BulkRow => {
    const read = readOf(one.chainId);
    const answer = read?.data?.payments.get(one.id.toLowerCase());
    // While the chain is silent its last answer stays, which the page says; all is read again before anything is sent.
    const told = answer === undefined ? "unread" : answer;
    const now = time + Math.max(0, read?.data?.lead ?? 0);
    const actor = { merchant: toHex(store.address), wallet };
    const planned = planPayment(verb, one, told, actor, now);
    return { ...planned, now, begun: begunOn(planned, verb, activities) };
  });
  const failed = reads.find(({ isError }) => isError);
  return {
    rows,
    parts: partsOf(rows) satisfies Part<BulkRow>[],
    chainOf: (chainId: number): AppChain | undefined => chains.find(({ id }) => id === chainId),
    isPending: reads.some(({ isPending }) => isPending),
    error: failed?.error ?? null,
    refetch: () => Promise.all(reads.map(({ refetch }) => refetch())),
  };
}

function begunOn(
  { id, payment }: PlannedPayment,
  verb: BulkVerb,
  activities: readonly Activity[],
): Activity | null {
  const begun = activities.find(
    ({ kind, paymentId, phase }) =>
      kind === verb &&
      paymentId.toLowerCase() === id.toLowerCase() &&
      (phase === "sent" || phase === "handed"),
  );
  return begun && !(payment && isShown(payment, begun)) ? begun : null;
}
