import { isIP } from "node:net";
import { ApiError } from "../platform/errors.ts";
import type { EgressPolicy } from "./egressPolicy.ts";
import { type Resolver, resolveHost, UnresolvedHostError } from "./resolveHost.ts";

/**
 * Checks the URL of a new endpoint, so that a mistake shows at once. Each attempt checks again,
 * because a name's addresses change. It asks name servers: call it outside of a transaction.
 * @throws ApiError webhook_url_forbidden, webhook_host_not_found
 */
export async function checkWebhookUrl(
  url: URL,
  policy: EgressPolicy,
  resolve: Resolver = resolveHost,
): Promise<void> {
  const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
  const addresses = isIP(host) ? [host] : await addressesOf(host, resolve);
  const allowed = (protocol: string, port: string) =>
    addresses.every((address) => policy.allows(address, protocol, port));
  if (!allowed("https:", "") && !allowed(url.protocol, url.port)) {
    throw forbidden(
      "This host is in a private network. Use a URL that is reachable from the internet.",
    );
  }
  if (allowed(url.protocol, url.port)) return;
  if (url.protocol !== "https:") {
    throw forbidden("Webhooks are sent by https only. Use a URL that begins with https://.");
  }
  if (url.port !== "") {
    throw forbidden(
      "This server does not send webhooks to this port. Use port 443, without a port in the URL.",
    );
  }
}

/** @throws ApiError webhook_host_not_found */
async function addressesOf(host: string, resolve: Resolver): Promise<string[]> {
  try {
    return (await resolve(host)).map(({ address }) => address);
  } catch (error) {
    if (!(error instanceof UnresolvedHostError)) throw error;
    throw new ApiError(
      "webhook_host_not_found",
      error.code === "ENOTFOUND"
        ? `The host ${host} has no address. Check its spelling, or publish its DNS record first.`
        : `The name servers of ${host} do not answer. Check its DNS record, and try again.`,
      "url",
    );
  }
}

function forbidden(sentence: string): ApiError {
  return new ApiError("webhook_url_forbidden", sentence, "url");
}
