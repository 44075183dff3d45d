import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { ApiError } from "../platform/errors.ts";
import type { EgressPolicy } from "./egressPolicy.ts";

/** Resolves a host name to all of its addresses; to none if nobody knows it. */
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
 * Checks where a merchant wants webhooks to go, so that a mistake is told at once. Each delivery
 * checks again, because names move.
 *
 * @throws ApiError webhook_url_forbidden
 */
export async function checkWebhookUrl(
  url: URL,
  policy: EgressPolicy,
  resolve: ResolveAll = resolveAll,
): Promise<void> {
  if (url.username || url.password) {
    throw forbidden("The URL carries a user name or password. Leave it out: webhooks are signed.");
  }
  const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
  const addresses = isIP(host) ? [host] : await resolve(host);
  const allowed = (protocol: string, port: string) =>
    addresses.every((address) => policy.allows(address, protocol, port));
  if (!allowed("https:", "") && !allowed(url.protocol, url.port)) {
    throw forbidden("This host is inside a private network. Give a URL that the internet reaches.");
  }
  if (addresses.length > 0 && allowed(url.protocol, url.port)) return;
  if (url.protocol !== "https:") {
    throw forbidden("Webhooks are delivered by https. Give a URL that begins with https://.");
  }
  if (url.port !== "") {
    throw forbidden(
      "This server delivers webhooks to port 443 only. Give a URL without another port.",
    );
  }
}

function forbidden(sentence: string): ApiError {
  return new ApiError("webhook_url_forbidden", sentence, "url");
}
