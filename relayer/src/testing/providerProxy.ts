import type { ServerResponse } from "node:http";
import { type LocalServer, readBody, startLocalServer } from "./localServer.ts";

/** JSON-RPC call. */
export interface RpcCall {
  id: number;
  method: string;
  params: unknown[];
}

/**
 * Answers a call in the node's place: ends the response, or returns a result; undefined passes it
 * on.
 */
export type Misbehaviour = (
  call: RpcCall,
  response: ServerResponse,
  /** Asks the node itself. */
  ask: (call: RpcCall) => Promise<unknown>,
) => Promise<unknown> | unknown;

/** RPC provider in front of a real node, which misbehaves as a test wants. */
export interface ProviderProxy extends LocalServer {
  /** Null passes every call on. */
  misbehave: Misbehaviour | null;
  /** Methods that were called. */
  asked: string[];
  /** Raw transactions that were received, whatever happened to them. */
  sent: string[];
}

export async function startProviderProxy(target: string): Promise<ProviderProxy> {
  const post = (body: string) =>
    fetch(target, { method: "POST", headers: { "content-type": "application/json" }, body });
  const ask = async (call: RpcCall) => {
    const answer = await post(JSON.stringify({ ...call, jsonrpc: "2.0" }));
    return ((await answer.json()) as { result: unknown }).result;
  };
  const server = await startLocalServer(async (request, response) => {
    const body = (await readBody(request)).toString("utf8");
    const call: RpcCall = { params: [], ...JSON.parse(body) };
    proxy.asked.push(call.method);
    if (isSending(call)) proxy.sent.push(String(call.params[0]));
    const result = await proxy.misbehave?.(call, response, ask);
    if (response.writableEnded || response.destroyed) return;
    if (result !== undefined) {
      response.end(JSON.stringify({ jsonrpc: "2.0", id: call.id, result }));
      return;
    }
    const answer = await post(body);
    response.writeHead(answer.status, { "content-type": "application/json" });
    response.end(await answer.text());
  });
  const proxy: ProviderProxy = { ...server, misbehave: null, asked: [], sent: [] };
  return proxy;
}

/** Closes every connection without an answer. */
export const disappears: Misbehaviour = (_call, response) => {
  response.destroy();
};

/** Never answers. */
export const hangs: Misbehaviour = () => new Promise(() => {});

/** Accepts transactions and drops them. */
export const dropsTransactions: Misbehaviour = (call) =>
  isSending(call) ? `0x${"00".repeat(32)}` : undefined;

/** Drops transactions without an answer. */
export const hangsOnTransactions: Misbehaviour = (call) =>
  isSending(call) ? new Promise(() => {}) : undefined;

/** Answers 429: too many requests. */
export const limitsRate: Misbehaviour = (_call, response) => {
  response.writeHead(429, { "retry-after": "0" }).end("slow down");
};

/** Answers calls of a method, with a parameter where one is named, with a JSON-RPC error. */
export function refuses(
  method: string,
  { code, message, param }: { code: number; message: string; param?: string },
): Misbehaviour {
  return (call, response) =>
    call.method === method && (param === undefined || call.params.includes(param))
      ? refuse(call, response, code, message)
      : undefined;
}

/** Answers calls of a method with an HTTP status alone. */
export function fails(method: string, status: number): Misbehaviour {
  return (call, response) =>
    call.method === method ? response.writeHead(status).end() : undefined;
}

/** Answers calls of a method, with a parameter where one is named, with null: half an answer. */
export function hides(method: string, param?: string): Misbehaviour {
  return (call) =>
    call.method === method && (param === undefined || call.params.includes(param))
      ? null
      : undefined;
}

/** Parameter that names the block, by method. */
const blockParams: Readonly<Record<string, number>> = {
  ...{ eth_getBlockByNumber: 0, eth_getTransactionCount: 1, eth_getBalance: 1, eth_getCode: 1 },
  ...{ eth_call: 1, eth_estimateGas: 1 },
};

/** Is some blocks behind: knows nothing of the newest ones, nor of what is not mined. */
export function lagsBy(blocks: bigint): Misbehaviour {
  return async (call, response, ask) => {
    const { method, params } = call;
    const head = BigInt(String(await ask({ ...call, method: "eth_blockNumber", params: [] })));
    const newest = head > blocks ? head - blocks : 0n;
    if (method === "eth_blockNumber") return `0x${newest.toString(16)}`;
    if (["eth_getTransactionReceipt", "eth_getTransactionByHash"].includes(method)) {
      const found = (await ask(call)) as { blockNumber: string | null } | null;
      return found?.blockNumber && BigInt(found.blockNumber) <= newest ? found : null;
    }
    const index = blockParams[method];
    if (index === undefined) return;
    const block = params[index] ?? "latest";
    if (String(block).startsWith("0x")) {
      if (BigInt(String(block)) <= newest) return;
      if (method === "eth_getBlockByNumber") return null;
      return refuse(call, response, -32_000, "header not found");
    }
    if (!["latest", "pending"].includes(String(block))) return;
    return ask({ ...call, params: params.with(index, `0x${newest.toString(16)}`) });
  };
}

/** Adds gas to every estimate, as rollups do for the price of the chain below. */
export function addsGas(added: bigint): Misbehaviour {
  return async (call, _response, ask) => {
    if (call.method !== "eth_estimateGas") return;
    const estimate = await ask(call);
    if (typeof estimate !== "string") return;
    return `0x${(BigInt(estimate) + added).toString(16)}`;
  };
}

/** Knows nothing of EIP-1559: blocks have no base fee, and its transactions are refused. */
export const knowsNoBaseFee: Misbehaviour = async (call, response, ask) => {
  const unknown = ["eth_feeHistory", "eth_maxPriorityFeePerGas"];
  if (unknown.includes(call.method)) {
    return refuse(call, response, -32601, "the method does not exist");
  }
  if (isSending(call) && String(call.params[0]).startsWith("0x02")) {
    return refuse(call, response, -32000, "transaction type not supported");
  }
  if (call.method !== "eth_getBlockByNumber") return;
  const { baseFeePerGas: _, ...block } = (await ask(call)) as Record<string, unknown>;
  return block;
};

/** Answers with a JSON-RPC error. */
export function refuse(call: RpcCall, response: ServerResponse, code: number, message: string) {
  response.end(JSON.stringify({ jsonrpc: "2.0", id: call.id, error: { code, message } }));
}

function isSending({ method }: RpcCall): boolean {
  return method === "eth_sendRawTransaction";
}
