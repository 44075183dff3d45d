import { MAX_ATTEMPTS } from "../../src/webhooks/retryDelay.ts";
import type { Scene } from "../scene.ts";

/** Every delivery ends as delivered, or failed after all its tries, or held at a disabled endpoint. */
export async function judgeDeliveries({ database, receivers }: Scene): Promise<string[]> {
  const { rows } = await database.admin.query(`
    select delivery.id, delivery.status, delivery.event_id, delivery.endpoint_id,
      delivery.attempts - delivery.extra_attempts as tries, endpoint.status as endpoint
    from webhook_deliveries delivery join webhook_endpoints endpoint on endpoint.id = delivery.endpoint_id
    order by delivery.id`);
  const accepted = new Set(
    receivers.arrivals
      .filter((arrival) => arrival.isAccepted)
      .map(({ id, endpoint }) => `${id} ${endpoint}`),
  );
  const faults: string[] = [];
  for (const { id, status, event_id, endpoint_id, tries, endpoint } of rows) {
    const name = `delivery ${id} of ${event_id}`;
    const waits = status === "pending" || status === "sending";
    if (status === "held" && endpoint === "enabled")
      faults.push(`${name} is held at an enabled endpoint`);
    if (waits) faults.push(`${name} is ${status} for ever at an endpoint that is ${endpoint}`);
    if (status === "failed" && tries < MAX_ATTEMPTS)
      faults.push(`${name} failed after ${tries} tries`);
    if (status === "delivered" && !accepted.has(`${event_id} ${endpoint_id}`)) {
      faults.push(`${name} counts as delivered, and never arrived`);
    }
  }
  return faults;
}
