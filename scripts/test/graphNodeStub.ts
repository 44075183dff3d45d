import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

interface Call {
  method: string;
  params: Record<string, unknown>;
  authorization: string | undefined;
}

/** An IPFS node and a graph-node's admin endpoint that only note what they are given. */
export interface GraphNodeStub {
  url: string;
  calls: readonly Call[];
  /** Answer to the creation of a subgraph's name; null: it succeeds. */
  createError: { code: number; message: string } | null;
  /** The subgraph's manifest among the files that were added; empty: none was. */
  manifest(): string;
  /** Forgets all calls and files. */
  forget(): void;
  stop(): void;
}

/**
 * Starts the stub; it answers on each of the ports alike. Once a subgraph is deployed, its queries say that it has indexed
 * every block.
 */
export async function startGraphNodeStub(ports: readonly number[] = [0]): Promise<GraphNodeStub> {
  const files: string[] = [];
  const calls: Call[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const body = await bodyOf(request);
    response.setHeader("content-type", "application/json");
    if (request.url?.startsWith("/api/v0/add")) {
      files.push(body);
      response.end(JSON.stringify({ Name: "file", Hash: hashOf(body), Size: "1" }));
    } else if (request.url?.startsWith("/api/v0/pin")) {
      const pinned = new URL(request.url, stub.url).searchParams.get("arg");
      response.end(JSON.stringify({ Pins: [pinned] }));
    } else if (request.url?.startsWith("/subgraphs/name/")) {
      const name = request.url.slice("/subgraphs/name/".length);
      const isThere = calls.some(
        ({ method, params }) => method === "subgraph_deploy" && params.name === name,
      );
      const data = { _meta: { block: { number: 2 ** 31 - 1 } } };
      response.end(JSON.stringify(isThere ? { data } : { errors: [{ message: "no subgraph" }] }));
    } else if (body === "") {
      response.end("{}");
    } else {
      const { id, method, params } = JSON.parse(body);
      calls.push({ method, params, authorization: request.headers.authorization });
      const result = { playground: ":8000/play", queries: ":8000/ask", subscriptions: ":8001/" };
      const error = method === "subgraph_create" ? stub.createError : null;
      response.end(JSON.stringify({ jsonrpc: "2.0", id, ...(error ? { error } : { result }) }));
    }
  };
  const servers = ports.map(() => createServer(answer));
  const urls = await Promise.all(
    servers.map(async (server, index) => {
      await new Promise<void>((resolve) => server.listen(ports[index], "127.0.0.1", resolve));
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    }),
  );
  const stub: GraphNodeStub = {
    url: urls[0] ?? "",
    calls,
    createError: null,
    manifest: () => files.find((file) => file.includes("specVersion")) ?? "",
    forget: () => {
      files.length = 0;
      calls.length = 0;
      stub.createError = null;
    },
    stop: () => {
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
  return stub;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString("latin1");
}

/** The content identifier of some bytes, in the form that begins with Qm. */
function hashOf(body: string): string {
  const digest = createHash("sha256").update(body).digest("hex");
  let number = BigInt(`0x1220${digest}`);
  let text = "";
  const alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
  for (; number > 0n; number /= 58n) text = alphabet[Number(number % 58n)] + text;
  return text;
}
