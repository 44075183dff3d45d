import type { RequestHandler } from "express";
import type { Deps } from "../part.ts";
import type { Caller } from "./authenticator.ts";
import { redactUrl } from "./keysInUrls.ts";

/**
 * Logs one line for each request, without headers and body: headers carry keys and cookies. The caller is
 * named once it is known.
 */
export function logRequests({ log }: Pick<Deps, "log">): RequestHandler {
  return (req, res, next) => {
    const begun = Date.now();
    const { id, method, originalUrl } = req;
    res.once("close", () => {
      const status = res.statusCode;
      const level = status >= 500 ? "error" : "info";
      if (!log.isLevelEnabled(level)) return;
      const caller: Caller | undefined = res.locals.caller;
      log[level](
        {
          req: { id, method, url: redactUrl(originalUrl) },
          ...(caller && { merchantId: caller.merchantId, keyId: caller.key?.id ?? null }),
          res: { status },
          responseTime: Date.now() - begun,
        },
        res.writableFinished ? "request completed" : "request aborted",
      );
    });
    next();
  };
}
