import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A node's provider that can misbehave. */
export interface RpcProxy {
  url: string;
  /** What happens to transactions: passed on, taken and forgotten, or never answered. */
  sending: "pass" | "drop" | "hang";
  /** Transactions that came, whatever happened to them. */
  sent: string[];
  close(): Promise<void>;
}

/** Stands between a relayer and a chain's node. */
export async function startRpcProxy(target: string): Promise<RpcProxy> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString("utf8");
    const { id, method, params } = JSON.parse(body);
    if (method === "eth_sendRawTransaction") {
      proxy.sent.push(params[0]);
      if (proxy.sending === "hang") return;
      if (proxy.sending === "drop") {
        response.end(JSON.stringify({ jsonrpc: "2.0", id, result: `0x${"00".repeat(32)}` }));
        return;
      }
    }
    const headers = { "content-type": "application/json" };
    const answer = await fetch(target, { method: "POST", headers, body });
    response.writeHead(answer.status, headers).end(await answer.text());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const proxy: RpcProxy = {
    url: `http://127.0.0.1:${port}`,
    sending: "pass",
    sent: [],
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return proxy;
}
