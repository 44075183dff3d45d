import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A Sourcify that has the sources of every contract already. */
export interface SourcifyStub {
  url: string;
  stop(): void;
}

export async function startSourcifyStub(): Promise<SourcifyStub> {
  const server = createServer(({ url = "" }, response) => {
    // /v2/contract/<chain id>/<address>
    const [chainId, address] = url.split("?")[0]?.split("/").slice(-2) ?? [];
    const match = "exact_match";
    response.setHeader("content-type", "application/json");
    response.end(
      JSON.stringify({ chainId, address, match, creationMatch: match, runtimeMatch: match }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
