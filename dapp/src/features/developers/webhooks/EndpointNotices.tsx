import * as words from "#words/webhooks.ts";
import type { WebhookEndpoint } from "../../../lib/api/apiTypes.ts";
import { inTurn } from "../../../lib/text/together.ts";
import { timeOf } from "../../../lib/time/moment.ts";
import { Notice } from "../../../ui/Notice.tsx";

/** What needs to be known of an endpoint: that it fails, is off, or has two secrets. */
export function EndpointNotices({ endpoint }: { endpoint: WebhookEndpoint }) {
  const { status, failures, failing_since, disabled_reason, old_secret_expires_at } = endpoint;
  return (
    <>
      {status === "disabled" && disabled_reason && (
        <Notice
          tone={disabled_reason === "requested" ? "info" : "warn"}
          title={words.offBecause[disabled_reason]}
        >
          {words.heldAdvice}
        </Notice>
      )}
      {status === "enabled" && failures > 0 && (
        <Notice
          tone="warn"
          title={failing_since ? words.failingSince(timeOf(failing_since)) : words.itFails}
        >
          {inTurn(words.failedTries(failures), words.failingAdvice)}
        </Notice>
      )}
      {old_secret_expires_at && (
        <Notice title={words.bothSign(timeOf(old_secret_expires_at))}>
          {words.bothSignAdvice}
        </Notice>
      )}
    </>
  );
}
