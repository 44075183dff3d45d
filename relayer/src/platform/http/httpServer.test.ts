import { once } from "node:events";
import { type AddressInfo, connect } from "node:net";
import { expect, test } from "vitest";
import { createHttpServer } from "./httpServer.ts";

/** By itself Node looks for exceeded times every 30 seconds. */
const BEFORE_NODES_OWN_LOOK = 28_000;

test(
  "a client that sends half a header is told so, and cut off",
  async () => {
    const server = createHttpServer((_request, response) => response.end());
    try {
      expect(server).toMatchObject({
        ...{ requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 5_000 },
        maxHeadersCount: 100,
      });
      server.listen(0, "127.0.0.1");
      await once(server, "listening");
      const { port } = server.address() as AddressInfo;
      const client = connect(port, "127.0.0.1");
      let answer = "";
      client.on("data", (chunk) => {
        answer += chunk;
      });
      client.write("GET /healthz HTTP/1.1\r\nHost: relayer");
      await once(client, "close");
      expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  },
  BEFORE_NODES_OWN_LOOK,
);
