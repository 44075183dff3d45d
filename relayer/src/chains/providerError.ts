import { BaseError, HttpRequestError, RpcRequestError, TimeoutError } from "viem";

/** Rate limit messages of providers, which come with various codes and statuses. */
const limited =
  /rate.?limit|too many requests|request limit|requests? (count|per)|throughput|(exceeded|over).{0,40}(capacity|compute|quota|plan)/i;

/** What a refusal of a range speaks of, whatever else it says. */
const ofRange =
  /\b(blocks?|range|span|results?|logs|events|addresses|response size|size exceeded|too (large|wide|big)|time(d )?out)\b/i;

/** Returns whether a node's error is final, such as a revert or a wrong parameter. */
export function isAnswer(error: unknown): boolean {
  return findRpcError(error) !== null && !isRateLimit(error);
}

/** Returns whether a provider's rate limit was hit. */
function isRateLimit(error: unknown): boolean {
  return hasLimitStatus(error) || limited.test(findRpcError(error)?.details ?? "");
}

function hasLimitStatus(error: unknown): boolean {
  const rpc = findRpcError(error);
  return [findHttpError(error)?.status, rpc?.status, rpc?.code].includes(429);
}

/**
 * Returns whether a smaller range of blocks may be answered at once: unless the provider plainly asks to slow down, or
 * is not there.
 */
export function isRefusal(error: unknown): boolean {
  if (!(error instanceof BaseError) || hasLimitStatus(error)) return false;
  const words = findRpcError(error)?.details ?? "";
  if (limited.test(words) && !ofRange.test(words)) return false;
  return !isUnavailable(error);
}

/** Codes of "unknown block" and of a parameter that the node does not take. */
const unknownBlock = [-39_001, -32_602];

/** What nodes that do not know a block tag say, with various codes. */
const ofTag =
  /\b(safe|finalized|block tag)\b.{0,60}\b(not found|unknown|unsupported|not supported|invalid|unavailable)|\b(unknown|unsupported|invalid|parsing)\b.{0,60}\b(safe|finalized|tag|block number)\b|hex string without 0x|unknown block/i;

/** Returns whether a node plainly says that it does not know a block tag. */
export function isTagUnknown(error: unknown): boolean {
  const rpc = findRpcError(error);
  if (rpc === null || isRateLimit(error)) return false;
  return unknownBlock.includes(rpc.code) || ofTag.test(rpc.details);
}

/** Returns a provider's `retry-after` in milliseconds; null if it sent none. */
export function retryAfterMs(error: unknown): number | null {
  const { headers } = findHttpError(error) ?? findRpcError(error) ?? {};
  const seconds = headers?.get("retry-after") ?? "";
  return /^\d{1,5}$/.test(seconds) ? Number(seconds) * 1000 : null;
}

/** Returns whether just the connection broke. */
function isBrokenConnection(error: unknown): boolean {
  const http = findHttpError(error);
  return http !== null && http.status === undefined && !isTimeout(error);
}

/** Returns whether a call did not reach the node behind a provider, so that the same call may be answered soon. */
export function isUnavailable(error: unknown): boolean {
  const status = findHttpError(error)?.status ?? 0;
  return isBrokenConnection(error) || [500, 502, 503].includes(status);
}

function findHttpError(error: unknown): HttpRequestError | null {
  return find(error, (cause) => cause instanceof HttpRequestError) as HttpRequestError | null;
}

function findRpcError(error: unknown): RpcRequestError | null {
  return find(error, (cause) => cause instanceof RpcRequestError) as RpcRequestError | null;
}

function isTimeout(error: unknown): boolean {
  return find(error, (cause) => cause instanceof TimeoutError) !== null;
}

function find(error: unknown, matches: (cause: unknown) => boolean): unknown {
  return error instanceof BaseError ? error.walk(matches) : null;
}
