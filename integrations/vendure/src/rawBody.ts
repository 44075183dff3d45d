import type { IncomingMessage, ServerResponse } from "node:http";

/** Request with the bytes that arrived, over which its signature is. */
export interface RawRequest extends IncomingMessage {
  rawBody: Buffer;
  body?: unknown;
  /** Tells Express's parsers that the body is read. */
  _body?: boolean;
}

/** Bytes of the largest webhook. */
const LIMIT = 1_000_000;

/** Reads a webhook's bytes before anything parses them. */
export async function readRawBody(
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
): Promise<void> {
  const raw = request as RawRequest;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > LIMIT) {
      response.writeHead(413).end();
      return;
    }
    chunks.push(chunk);
  }
  Object.assign(raw, { rawBody: Buffer.concat(chunks), body: {}, _body: true });
  next();
}
