import express, { type Express, type RequestHandler, Router } from "express";
import { ApiError } from "./platform/errors.ts";
import { tidyForwardedFor } from "./platform/http/forwardedFor.ts";
import { refuseKeysInQuery } from "./platform/http/keysInUrls.ts";
import { openApiDocument } from "./platform/http/openapi.ts";
import { type AnyOperation, isForPages, toExpressPath } from "./platform/http/operation.ts";
import { authenticationOf, operationsOf } from "./platform/http/operationsOf.ts";
import { allowListedPreflight, allowPreflight } from "./platform/http/originPolicy.ts";
import { answerProblem } from "./platform/http/problem.ts";
import { createLimits, limitByAddress } from "./platform/http/rateLimit.ts";
import { requestId } from "./platform/http/requestId.ts";
import { logRequests } from "./platform/http/requestLog.ts";
import { securityHeaders } from "./platform/http/securityHeaders.ts";
import { operationRouter } from "./platform/http/serve.ts";
import { systemRoutes } from "./platform/http/systemRoutes.ts";
import { measureRequests } from "./platform/metrics.ts";
import type { Deps } from "./platform/part.ts";

/** Creates the Express application: the operations of all parts, then their pages. */
export function createApp(deps: Deps): Express {
  const { config, parts } = deps;
  const operations = operationsOf(parts);
  const app = express();
  app.locals.limits = createLimits(config);
  app.disable("x-powered-by");
  app.set("trust proxy", config.trustedProxies);
  app.set("query parser", "simple");
  app.set("etag", false);
  app.use(tidyForwardedFor(deps), closeWhenStopping(deps));
  app.use(requestId, measureRequests, securityHeaders(config, parts));
  app.use(logRequests(deps));
  app.use(refuseKeysInQuery);
  app.use(answerPreflights(deps, operations));
  app.use(systemRoutes(openApiDocument(parts)));
  for (const part of parts) if (part.routes) app.use(part.routes(deps));
  app.use(refuseOtherMethods(operations));
  for (const part of parts) if (part.pages) app.use(part.pages(deps));
  app.use(() => {
    throw new ApiError("not_found", "This path does not exist: check its spelling.");
  });
  app.use(answerProblem(deps));
  return app;
}

/** Closes connections at shutdown: keep-alive would hold the process. */
function closeWhenStopping({ stopping }: Deps): RequestHandler {
  return (_req, res, next) => {
    const close = () => {
      if (!res.headersSent) res.setHeader("connection", "close");
    };
    if (stopping?.aborted) close();
    stopping?.addEventListener("abort", close, { once: true });
    res.on("close", () => stopping?.removeEventListener("abort", close));
    next();
  };
}

/** Answers CORS preflights, before any router does. */
function answerPreflights(deps: Deps, operations: readonly AnyOperation[]): RequestHandler {
  const router = operationRouter();
  const { scheme, authenticator } = authenticationOf(deps.parts);
  const listed = authenticator(deps);
  for (const operation of operations) {
    const path = toExpressPath(operation.path);
    const method = operation.method.toUpperCase();
    if (operation.foreignPages) router.options(path, allowPreflight(method));
    if (isForPages(operation, scheme)) {
      router.options(path, limitByAddress(operation.limit), allowListedPreflight(listed, method));
    }
  }
  return router;
}

/** Answers 405 to the other methods of known paths, and 404 to their other spellings, which no page answers either. */
function refuseOtherMethods(operations: readonly AnyOperation[]): RequestHandler[] {
  const exact = operationRouter();
  const similar = Router();
  for (const path of new Set(operations.map((operation) => operation.path))) {
    const here = operations.filter((operation) => operation.path === path);
    const methods = here.map(({ method }) => method.toUpperCase());
    exact.all(toExpressPath(path), (req) => {
      throw new ApiError(
        "method_not_allowed",
        `${req.method} is not allowed here: use ${methods.join(" or ")}.`,
        undefined,
        { allow: methods.join(", ") },
      );
    });
    similar.all(toExpressPath(path), () => {
      throw new ApiError("not_found", `This path does not exist: write it as ${path}.`);
    });
  }
  return [exact, similar];
}
