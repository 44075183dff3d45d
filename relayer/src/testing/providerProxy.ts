import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A call as JSON-RPC has it. */
export interface RpcCall {
  id: number;
  method: string;
  params: unknown[];
}

/** Answers a call in the node's place; null: the node answers. */
export type Misbehaviour = (
  call: RpcCall,
  response: ServerResponse,
  /** What the node says. */
  ask: (call: RpcCall) => Promise<unknown>,
) => Promise<unknown> | unknown;

/** A provider in front of a real node that does what a test makes it do. */
export interface ProviderProxy {
  url: string;
  /** How it misbehaves: it ends the response, or answers a result; undefined passes the call on. */
  misbehave: Misbehaviour | null;
  /** The methods that were asked for. */
  asked: string[];
  close(): Promise<void>;
}

export async function startProviderProxy(target: string): Promise<ProviderProxy> {
  const ask = async (call: RpcCall) => {
    const headers = { "content-type": "application/json" };
    const answer = await fetch(target, {
      method: "POST",
      headers,
      body: JSON.stringify({ ...call, jsonrpc: "2.0" }),
    });
    return ((await answer.json()) as { result: unknown }).result;
  };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString("utf8");
    const call: RpcCall = { params: [], ...JSON.parse(body) };
    proxy.asked.push(call.method);
    const result = await proxy.misbehave?.(call, response, ask);
    if (response.writableEnded || response.destroyed) return;
    if (result !== undefined) {
      response.end(JSON.stringify({ jsonrpc: "2.0", id: call.id, result }));
      return;
    }
    const headers = { "content-type": "application/json" };
    const answer = await fetch(target, { method: "POST", headers, body });
    response.writeHead(answer.status, headers).end(await answer.text());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const proxy: ProviderProxy = {
    url: `http://127.0.0.1:${port}`,
    misbehave: null,
    asked: [],
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return proxy;
}

/** Closes every connection without a word. */
export const disappears: Misbehaviour = (_call, response) => {
  response.destroy();
};

/** Never answers. */
export const hangs: Misbehaviour = () => new Promise(() => {});

/** Says that it is asked too often. */
export const limitsRate: Misbehaviour = (_call, response) => {
  response.writeHead(429, { "retry-after": "0" }).end("slow down");
};

/** Answers with an error of JSON-RPC. */
export function refuse(call: RpcCall, response: ServerResponse, code: number, message: string) {
  response.end(JSON.stringify({ jsonrpc: "2.0", id: call.id, error: { code, message } }));
}
