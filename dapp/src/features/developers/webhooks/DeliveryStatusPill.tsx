import * as words from "#words/webhooks.ts";
import type { WebhookDelivery } from "../../../lib/api/apiTypes.ts";
import { type Hue, Status } from "../../../ui/Status.tsx";

const hues: Record<WebhookDelivery["status"], Hue> = {
  pending: "due",
  sending: "held",
  delivered: "paid",
  failed: "failed",
  held: "returned",
};

/** What became of a delivery, by the code of its last answer where there is one. */
export function DeliveryStatusPill({ delivery }: { delivery: WebhookDelivery }) {
  const { status, attempts } = delivery;
  const code = attempts.at(-1)?.status_code ?? null;
  const isOver = status === "delivered" || status === "failed";
  return (
    <Status hue={hues[status]} dot={isOver ? "full" : "ring"}>
      {words.statuses[status]}
      {code !== null && <bdi dir="ltr">{code}</bdi>}
    </Status>
  );
}
