import type { RequestHandler } from "express";
import ipaddr from "ipaddr.js";
import type { Deps } from "../part.ts";

/** Characters of a wrong address that the log repeats. */
const SHOWN = 60;

/**
 * Tidies what trusted proxies wrote into `X-Forwarded-For`, before Express reads `req.ip` from it: some
 * add a port, or write IPv6 in brackets. What is no address then counts as the connection's own; the
 * log says so once.
 */
export function tidyForwardedFor({ config, log }: Pick<Deps, "config" | "log">): RequestHandler {
  const { trustedProxies } = config;
  let warned = false;
  return (req, _res, next) => {
    const header = req.headers["x-forwarded-for"];
    if (trustedProxies === 0 || typeof header !== "string") return next();
    const entries = header.split(",").map((entry) => entry.trim());
    const tidied = entries.slice(-trustedProxies).map((entry) => {
      const address = addressOf(entry);
      if (address !== null) return address;
      if (!warned) {
        warned = true;
        log.warn(
          { entry: entry.slice(0, SHOWN) },
          "X-Forwarded-For names no address: the proxy's own counts for its clients; correct the proxy",
        );
      }
      return req.socket.remoteAddress ?? "";
    });
    req.headers["x-forwarded-for"] = [...entries.slice(0, -trustedProxies), ...tidied].join(", ");
    next();
  };
}

/** Returns the address of an entry, without port, brackets and zone; null if there is none. */
function addressOf(entry: string): string | null {
  const [, bracketed] = /^\[([^\]]+)\](?::\d+)?$/.exec(entry) ?? [];
  const [, withPort] = /^([\d.]+):\d+$/.exec(entry) ?? [];
  const address = (bracketed ?? withPort ?? entry).replace(/%.*$/, "");
  const isAddress = ipaddr.IPv4.isValidFourPartDecimal(address) || ipaddr.IPv6.isValid(address);
  return isAddress ? address : null;
}
