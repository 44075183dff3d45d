import express, { type Express, type Request, type RequestHandler, type Response } from "express";
import { pinoHttp } from "pino-http";
import { accountRoutes } from "./accounts/sessionRoutes.ts";
import { checkoutRoutes } from "./checkouts/routes.ts";
import type { Deps } from "./platform/deps.ts";
import { ApiError } from "./platform/errors.ts";
import { configRoutes } from "./dapp/configRoutes.ts";
import { serveDapp } from "./dapp/servePages.ts";
import { openApiDocument } from "./platform/http/openapi.ts";
import { isPublishable, toExpressPath } from "./platform/http/operation.ts";
import { allowListedPreflight, allowPreflight } from "./platform/http/originPolicy.ts";
import { answerProblem } from "./platform/http/problem.ts";
import { limitByAddress } from "./platform/http/rateLimit.ts";
import { requestId } from "./platform/http/requestId.ts";
import { securityHeaders } from "./platform/http/securityHeaders.ts";
import { systemRoutes } from "./platform/http/systemRoutes.ts";
import { describeError } from "./platform/log.ts";
import { merchantRoutes } from "./accounts/merchantRoutes.ts";
import { measureRequests } from "./platform/metrics.ts";
import { operations } from "./operations.ts";
import { paymentLinkRoutes } from "./paymentLinks/routes.ts";
import { paymentCallRoutes } from "./actions/routes.ts";
import { paymentRoutes } from "./payments/routes.ts";
import { rateRoutes } from "./rates/routes.ts";
import { reconciliationRoutes } from "./reconciliation/routes.ts";
import { relayRoutes } from "./gasless/routes.ts";
import { webhookRoutes } from "./webhooks/routes.ts";

/** The HTTP server's application: the API, and the dApp where it is configured. */
export function createApp(deps: Deps): Express {
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", deps.config.trustedProxies);
  app.set("query parser", "simple");
  app.set("etag", false);
  app.use(closeWhenStopping(deps));
  app.use(requestId, measureRequests, securityHeaders(deps.config));
  app.use(logRequests(deps));
  answerPreflights(app, deps);
  app.use(systemRoutes(deps, openApiDocument()));
  app.use(configRoutes(deps));
  app.use(accountRoutes(deps));
  app.use(merchantRoutes(deps));
  app.use(checkoutRoutes(deps));
  app.use(paymentLinkRoutes(deps));
  app.use(paymentRoutes(deps));
  app.use(paymentCallRoutes(deps));
  app.use(reconciliationRoutes(deps));
  app.use(rateRoutes(deps));
  app.use(relayRoutes(deps));
  app.use(webhookRoutes(deps));
  refuseOtherMethods(app);
  if (deps.config.dappDir !== null) app.use(serveDapp(deps.config, deps.config.dappDir));
  app.use(() => {
    throw new ApiError("not_found", "There is nothing at this address: check the path.");
  });
  app.use(answerProblem);
  return app;
}

/** A connection that is kept open would hold a process that stops. */
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

/** One line for each request: no headers, which carry keys and cookies, and no body. */
function logRequests({ log }: Deps): RequestHandler {
  return pinoHttp({
    logger: log,
    genReqId: (req) => req.id,
    quietReqLogger: true,
    wrapSerializers: false,
    serializers: {
      req: ({ id, method, url }: Request) => ({ id, method, url }),
      res: ({ statusCode }: Response) => ({ status: statusCode }),
      err: describeError,
    },
  });
}

/** Tells a browser which routes a page of another origin may call: before any router says otherwise. */
function answerPreflights(app: Express, deps: Deps): void {
  for (const operation of operations) {
    const path = toExpressPath(operation.path);
    const method = operation.method.toUpperCase();
    if (operation.foreignPages) app.options(path, allowPreflight(method));
    if (isPublishable(operation)) {
      app.options(path, limitByAddress(operation.limit), allowListedPreflight(deps, method));
    }
  }
}

/** Answers 405 where the path is known. */
function refuseOtherMethods(app: Express): void {
  for (const path of new Set(operations.map((operation) => operation.path))) {
    const here = operations.filter((operation) => operation.path === path);
    const methods = here.map(({ method }) => method.toUpperCase());
    app.all(toExpressPath(path), (req) => {
      throw new ApiError(
        "method_not_allowed",
        `${req.method} does nothing here: use ${methods.join(" or ")}.`,
        undefined,
        { allow: methods.join(", ") },
      );
    });
  }
}
