import * as words from "#words/webhooks.ts";
import type { WebhookEndpoint } from "../../../lib/api/apiTypes.ts";
import { Status } from "../../../ui/Status.tsx";

type Standing = "on" | "failing" | "stopped" | "off";

/** How an endpoint does: it takes events, fails, was turned off by the service, or by a member. */
export function standingOf({ status, disabled_reason, failures }: WebhookEndpoint): Standing {
  if (status === "disabled") return disabled_reason === "requested" ? "off" : "stopped";
  return failures > 0 ? "failing" : "on";
}

const hues = { on: "paid", failing: "failed", stopped: "failed", off: "returned" } as const;

export function EndpointStatus({ endpoint }: { endpoint: WebhookEndpoint }) {
  const standing = standingOf(endpoint);
  return (
    <Status hue={hues[standing]} dot={standing === "off" ? "ring" : "full"}>
      {words.standings[standing]}
    </Status>
  );
}
