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
  for (const part of parts) if (part.watch) app.use(part.watch(deps));
  app.use(refuseKeysInQuery);
  app.use(answerOptions(deps, operations));
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

/** Answers OPTIONS, before any router does: with the methods of a path, and with what a page may do (CORS). */
function answerOptions(deps: Deps, operations: readonly AnyOperation[]): RequestHandler {
  const router = operationRouter();
  const { scheme, authenticator } = authenticationOf(deps.parts);
  const listed = authenticator(deps);
  for (const [path, here] of byPath(operations)) {
    const allow = methodsOf(here).join(", ");
    router.options(toExpressPath(path), (_req, res, next) => {
      res.setHeader("allow", allow);
      next();
    });
    for (const operation of here) {
      const method = operation.method.toUpperCase();
      if (operation.foreignPages) router.options(toExpressPath(path), allowPreflight(method));
      if (isForPages(operation, scheme)) {
        const preflight = allowListedPreflight(listed, method);
        router.options(toExpressPath(path), limitByAddress(operation.limit), preflight);
      }
    }
    router.options(toExpressPath(path), (_req, res) => {
      res.status(204).end();
    });
  }
  return router;
}

/** Answers 405 to the other methods of known paths, and 404 to their other spellings, which no page answers either. */
function refuseOtherMethods(operations: readonly AnyOperation[]): RequestHandler[] {
  const exact = operationRouter();
  const similar = Router();
  for (const [path, here] of byPath(operations)) {
    const methods = methodsOf(here);
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

/**
 * Lists each path with the operations that answer it: one without parameters may also be an instance of another.
 * Those come first, because the first that matches a request answers it.
 */
function byPath(operations: readonly AnyOperation[]): [string, AnyOperation[]][] {
  const paths = [...new Set(operations.map(({ path }) => path))];
  return paths
    .sort((a, b) => Number(a.includes("{")) - Number(b.includes("{")))
    .map((path) => [path, operations.filter((each) => isInstance(path, each.path))]);
}

function isInstance(path: string, of: string): boolean {
  const steps = path.split("/");
  const pattern = of.split("/");
  const isSame = (step: string, index: number) => step.startsWith("{") || step === steps[index];
  return pattern.length === steps.length && pattern.every(isSame);
}

/** Lists the methods of a path; whatever answers GET answers HEAD. */
function methodsOf(here: readonly AnyOperation[]): string[] {
  const own = new Set(here.map(({ method }) => method.toUpperCase()));
  return [...own, ...(own.has("GET") ? ["HEAD"] : []), "OPTIONS"];
}
