import { type LookupAddress, type LookupAllOptions, lookup as systemLookup } from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import { Agent, buildConnector } from "undici";
import type { EgressPolicy } from "./egressPolicy.ts";

/** Error for a connection that the egress policy forbids. */
export class EgressForbiddenError extends Error {
  constructor() {
    super("The host has an address that webhooks may not reach.");
  }
}

/** Resolves a host name to all of its addresses, as `dns.lookup` does. */
export type Resolver = (
  hostname: string,
  options: LookupAllOptions,
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

const CONNECT_TIMEOUT_MS = 5_000;

/**
 * Creates an HTTP agent that connects only where the policy allows. It checks an IP literal before
 * connecting, every answer of the name server, and the connected peer: Node looks no literal up, and
 * a name server may change its answers, so no single check is enough.
 */
export function createEgressAgent(policy: EgressPolicy, resolve: Resolver = systemLookup): Agent {
  const connect: buildConnector.connector = (options, callback) => {
    const { protocol, port } = options;
    const allows = (address: string) => policy.allows(address, protocol, port);
    const literal = options.hostname.replace(/^\[(.*)\]$/, "$1");
    if (isIP(literal) !== 0 && !allows(literal)) {
      callback(new EgressForbiddenError(), null);
      return;
    }
    const open = buildConnector({
      lookup: guardLookup(allows, resolve),
      timeout: CONNECT_TIMEOUT_MS,
      allowH2: false,
      maxCachedSessions: 0,
    });
    open(options, (...[error, socket]) => {
      if (error) {
        callback(error, null);
      } else if (!allows(socket.remoteAddress ?? "")) {
        socket.destroy();
        callback(new EgressForbiddenError(), null);
      } else {
        callback(null, socket);
      }
    });
  };
  return new Agent({ connect, pipelining: 1, keepAliveTimeout: 10_000 });
}

/** Wraps a lookup so that it fails if any of the addresses is forbidden. */
function guardLookup(allows: (address: string) => boolean, resolve: Resolver): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      const first = addresses?.[0];
      if (error) callback(error, "");
      else if (!first || !addresses.every(({ address }) => allows(address)))
        callback(new EgressForbiddenError(), "");
      else if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}
