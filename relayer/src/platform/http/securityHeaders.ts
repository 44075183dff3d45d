import type { RequestHandler } from "express";
import helmet from "helmet";
import type { Config } from "../configuration/readConfig.ts";

/**
 * The headers of every answer. The policy allows the dApp its own files, and connections to this
 * server, the chains' nodes and the subgraph; nothing inline, nothing from elsewhere.
 */
export function securityHeaders(config: Config): RequestHandler[] {
  const secure = config.publicUrl.startsWith("https:");
  return [
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          "default-src": ["'none'"],
          "script-src": ["'self'"],
          "style-src": ["'self'"],
          "img-src": ["'self'", "data:"],
          "font-src": ["'self'"],
          "connect-src": ["'self'", ...connectOrigins(config)],
          "base-uri": ["'none'"],
          "form-action": ["'none'"],
          "frame-ancestors": ["'none'"],
          "require-trusted-types-for": ["'script'"],
          "trusted-types": ["'none'"],
        },
      },
      // Wallets in a window of their own (smart accounts) must be able to answer.
      crossOriginOpenerPolicy: { policy: "same-origin-allow-popups" },
      referrerPolicy: { policy: "no-referrer" },
      strictTransportSecurity: secure,
      xFrameOptions: { action: "deny" },
    }),
    (_req, res, next) => {
      res.setHeader(
        "permissions-policy",
        "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
      );
      next();
    },
  ];
}

function connectOrigins({ chains, subgraphUrl }: Config): string[] {
  const urls = chains.map(({ publicRpcUrl }) => publicRpcUrl);
  if (subgraphUrl !== null) urls.push(subgraphUrl);
  return [...new Set(urls.map((url) => new URL(url).origin))];
}
