import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { ApiError } from "../platform/errors.ts";
import type { EgressPolicy } from "./egressPolicy.ts";

/** Resolves a host name to all its addresses; to none if unknown. */
type ResolveAll = (hostname: string) => Promise<string[]>;

const LOOKUP_TIMEOUT_MS = 3_000;

const resolveAll: ResolveAll = (hostname) =>
  Promise.race([
    lookup(hostname, { all: true }).then(
      (answers) => answers.map(({ address }) => address),
      () => [],
    ),
    sleep(LOOKUP_TIMEOUT_MS, [], { ref: false }),
  ]);

/**
 * Checks the URL of a new endpoint, so that a mistake shows at once. Each attempt checks again,
 * because a name's addresses change.
 * @throws ApiError webhook_url_forbidden
 */
export async function checkWebhookUrl(
  url: URL,
  policy: EgressPolicy,
  resolve: ResolveAll = resolveAll,
): Promise<void> {
  if (url.username || url.password) {
    throw forbidden(
      "The URL contains a user name or password. Leave them out: webhooks are signed.",
    );
  }
  const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
  const addresses = isIP(host) ? [host] : await resolve(host);
  const allowed = (protocol: string, port: string) =>
    addresses.every((address) => policy.allows(address, protocol, port));
  if (!allowed("https:", "") && !allowed(url.protocol, url.port)) {
    throw forbidden(
      "This host is in a private network. Use a URL that is reachable from the internet.",
    );
  }
  if (addresses.length > 0 && allowed(url.protocol, url.port)) return;
  if (url.protocol !== "https:") {
    throw forbidden("Webhooks are sent by https only. Use a URL that begins with https://.");
  }
  if (url.port !== "") {
    throw forbidden(
      "This server does not send webhooks to this port. Use port 443, without a port in the URL.",
    );
  }
}

function forbidden(sentence: string): ApiError {
  return new ApiError("webhook_url_forbidden", sentence, "url");
}
