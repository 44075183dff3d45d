import type { IncomingMessage, ServerResponse } from "node:http";
import type { RequestHandler } from "express";
import helmet from "helmet";
import type { Config } from "../configuration/config.ts";
import type { Part } from "../part.ts";

/**
 * Sets the security headers of every answer. Pages may load their own files, and connect to this
 * server and to the origins that parts name; nothing inline, nothing from elsewhere.
 */
export function securityHeaders(config: Config, parts: readonly Part[]): RequestHandler {
  const secure = config.publicUrl.startsWith("https:");
  const setHeaders = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        "default-src": ["'none'"],
        "script-src": ["'self'"],
        "style-src": ["'self'"],
        "img-src": ["'self'", "data:"],
        "font-src": ["'self'"],
        "connect-src": ["'self'", ...connectOrigins(config, parts)],
        "manifest-src": ["'self'"],
        "base-uri": ["'none'"],
        "form-action": ["'none'"],
        "frame-ancestors": ["'none'"],
        "require-trusted-types-for": ["'script'"],
        // By the first policy the dApp starts the worker that holds a wallet's keys, by the second the one that keeps the
        // offline page, and nothing else by either.
        "trusted-types": ["handsel-vault", "handsel-offline"],
      },
    },
    // Smart account wallets open in a window of their own, which must be able to answer.
    crossOriginOpenerPolicy: { policy: "same-origin-allow-popups" },
    referrerPolicy: { policy: "no-referrer" },
    strictTransportSecurity: secure,
    xFrameOptions: { action: "deny" },
  });
  const headers = headersSetBy(setHeaders);
  headers.set("permissions-policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
  return (_req, res, next) => {
    for (const [name, value] of headers) res.setHeader(name, value);
    next();
  };
}

/** Runs a middleware whose headers are the same in every answer, once. */
function headersSetBy(middleware: ReturnType<typeof helmet>): Map<string, string> {
  const headers = new Map<string, string>();
  const answer = {
    setHeader: (name: string, value: string) => headers.set(name.toLowerCase(), value),
    removeHeader: (name: string) => headers.delete(name.toLowerCase()),
  };
  middleware({} as IncomingMessage, answer as unknown as ServerResponse, (error) => {
    if (error) throw error;
  });
  return headers;
}

function connectOrigins(config: Config, parts: readonly Part[]): string[] {
  return [...new Set(parts.flatMap((part) => part.connectOrigins?.(config) ?? []))];
}
