import type { IncomingHttpHeaders, ServerResponse } from "node:http";
import { type LocalServer, readBody, startLocalServer } from "./localServer.ts";

/** Request that a webhook receiver got. */
export interface ReceivedRequest {
  path: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
  /** Time of arrival, in milliseconds of `performance.now()`. */
  at: number;
}

/** Webhook receiver on this machine. */
export interface Sink extends LocalServer {
  received: ReceivedRequest[];
  /** Answers a request; with 204 unless a test replaces it. */
  answer: (request: ReceivedRequest, response: ServerResponse) => void;
}

export async function startSink(): Promise<Sink> {
  const server = await startLocalServer(async (request, response) => {
    const { url: path = "", headers } = request;
    const body = await readBody(request);
    const received = { path, headers, body, at: performance.now() };
    sink.received.push(received);
    sink.answer(received, response);
  });
  const sink: Sink = {
    ...server,
    received: [],
    answer: (_request, response) => response.writeHead(204).end(),
  };
  return sink;
}
