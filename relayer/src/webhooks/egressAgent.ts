import { type LookupAddress, type LookupAllOptions, lookup as systemLookup } from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import { Agent, buildConnector } from "undici";
import type { EgressPolicy } from "./egressPolicy.ts";

/** A connection that the policy forbids. */
export class EgressForbiddenError extends Error {
  constructor() {
    super("The host is at an address that webhooks may not reach.");
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
 * An HTTP agent that connects only where the policy allows: the literal is checked before, every
 * answer of the name server while, and the connected peer after connecting. Node looks no literal
 * up, and a name server may answer anything, so none of the three is enough alone.
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

/** A lookup that fails if any answer is forbidden: a name with one foot inside is not a public one. */
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
