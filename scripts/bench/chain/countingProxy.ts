import { Agent, createServer, request as send } from "node:http";
import type { AddressInfo } from "node:net";

/** Proxy of a chain's node that counts the calls. */
export interface CountingProxy {
  url: string;
  requests: number;
  close(): Promise<void>;
}

/** Forwards every call over kept-alive connections. */
export async function startCountingProxy(target: string): Promise<CountingProxy> {
  const agent = new Agent({ keepAlive: true });
  const server = createServer((request, response) => {
    proxy.requests += 1;
    const { method, headers } = request;
    const onward = send(target, { method, headers, agent }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on("error", (error) => response.destroy(error));
    request.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const proxy: CountingProxy = {
    url: `http://127.0.0.1:${port}`,
    requests: 0,
    close: () => {
      agent.destroy();
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return proxy;
}
