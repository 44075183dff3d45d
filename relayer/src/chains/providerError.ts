import { BaseError, HttpRequestError, RpcRequestError, TimeoutError } from "viem";

/** Rate limit messages of providers, which come with various codes and statuses. */
const limited =
  /rate.?limit|too many requests|request limit|throughput|(exceeded|over).{0,40}(capacity|compute|quota|plan)/i;

/** Returns whether a node's error is final, such as a revert or a wrong parameter. */
export function isAnswer(error: unknown): boolean {
  return findRpcError(error) !== null && !isRateLimit(error);
}

/** Returns whether a provider's rate limit was hit. */
function isRateLimit(error: unknown): boolean {
  if (findHttpError(error)?.status === 429) return true;
  const rpc = findRpcError(error);
  return rpc !== null && (rpc.code === 429 || limited.test(`${rpc.message} ${rpc.details}`));
}

/** Returns whether a smaller range of blocks may succeed. */
export function isRefusal(error: unknown): boolean {
  if (isRateLimit(error)) return false;
  const status = findHttpError(error)?.status;
  return findRpcError(error) !== null || isTimeout(error) || status === 400 || status === 413;
}

/** Returns a provider's `retry-after` in milliseconds; null if it sent none. */
export function retryAfterMs(error: unknown): number | null {
  const seconds = findHttpError(error)?.headers?.get("retry-after") ?? "";
  return /^\d{1,5}$/.test(seconds) ? Number(seconds) * 1000 : null;
}

/** Returns whether just the connection broke, so that the same provider may answer at once. */
export function isBrokenConnection(error: unknown): boolean {
  const http = findHttpError(error);
  return http !== null && http.status === undefined && !isTimeout(error);
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
