import { createServer, type RequestListener, type Server } from "node:http";

/** Creates the server of every port, which waits for no client for long. */
export function createHttpServer(app: RequestListener): Server {
  const server = createServer(
    {
      ...{ requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 5_000 },
      // Node looks for exceeded times at this interval.
      connectionsCheckingInterval: 1_000,
    },
    app,
  );
  server.maxHeadersCount = 100;
  return server;
}
