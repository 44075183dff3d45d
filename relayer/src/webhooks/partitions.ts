import type { PartitionedTable } from "../platform/database/rotatePartitions.ts";
import { idBound } from "../platform/ids.ts";

/** Days for which events are kept at least. */
export const EVENT_DAYS = 90;

/** Tables that grow with every event. */
export const webhookPartitions: readonly PartitionedTable[] = [
  {
    ...{ name: "webhook_events", each: "month", days: EVENT_DAYS },
    bound: (time) => idBound("evt", time),
  },
  {
    ...{ name: "webhook_deliveries_ended", each: "month", days: EVENT_DAYS },
    bound: (time) => idBound("whd", time),
  },
  { name: "webhook_attempts", each: "month", days: 30 },
];
