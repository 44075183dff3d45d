import { isIP, type LookupFunction } from "node:net";
import { Agent, buildConnector } from "undici";
import type { EgressPolicy } from "./egressPolicy.ts";
import { type Resolver, resolveHost } from "./resolveHost.ts";

/** Error for a connection that the egress policy forbids. */
export class EgressForbiddenError extends Error {
  constructor() {
    super("The host has an address that webhooks may not reach.");
  }
}

const CONNECT_TIMEOUT_MS = 5_000;
const KEEP_ALIVE_MS = 10_000;
const MAX_HEADER_BYTES = 16 * 1024;

/**
 * Creates an HTTP agent that connects only where the policy allows. It checks an IP literal before
 * connecting, every answer of the name server, and the connected peer: Node looks no literal up, and
 * a name server may change its answers, so no single check is enough.
 */
export function createEgressAgent(policy: EgressPolicy, resolve: Resolver = resolveHost): Agent {
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
  return new Agent({
    ...{ connect, pipelining: 1 },
    // The second limits what a server may ask for.
    ...{ keepAliveTimeout: KEEP_ALIVE_MS, keepAliveMaxTimeout: KEEP_ALIVE_MS },
    maxHeaderSize: MAX_HEADER_BYTES,
  });
}

/** Wraps a lookup so that it fails if any of the addresses is forbidden. */
function guardLookup(allows: (address: string) => boolean, resolve: Resolver): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname).then(
      (addresses) => {
        const family = options.family === 4 || options.family === 6 ? options.family : null;
        const usable = addresses.filter((answer) => family === null || answer.family === family);
        const first = usable[0];
        if (!first || !addresses.every(({ address }) => allows(address)))
          callback(new EgressForbiddenError(), "");
        else if (options.all) callback(null, usable);
        else callback(null, first.address, first.family);
      },
      (error) => callback(error, ""),
    );
  };
}
