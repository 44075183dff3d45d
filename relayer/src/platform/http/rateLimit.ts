import type { Request, RequestHandler, Response } from "express";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { ApiError } from "../errors.ts";
import { clientNetwork } from "./clientNetwork.ts";
import type { LimitName } from "./operation.ts";

/**
 * Requests per minute: for each client on public operations, for each merchant on its own. Counted
 * in memory, so each process allows this much, and counting costs no query.
 */
export const limits = {
  read: new RateLimiterMemory({ points: 1200, duration: 60 }),
  write: new RateLimiterMemory({ points: 600, duration: 60 }),
  /** For operations that cost gas or a call to the chain. */
  costly: new RateLimiterMemory({ points: 60, duration: 60 }),
} satisfies Record<LimitName, RateLimiterMemory>;

/** Wrong API keys per minute from one client address. */
export const failedSignIns = new RateLimiterMemory({ points: 30, duration: 60 });

/** Rate-limits a public operation by client address. */
export function limitByAddress(limit: LimitName): RequestHandler {
  return async (req, res, next) => {
    await consume(limit, `client:${clientNetwork(req.ip)}`, res);
    next();
  };
}

/** Rate-limits a request of a caller. @param counted the key that it counts under */
export function limitByCaller(limit: LimitName, counted: string, res: Response): Promise<void> {
  return consume(limit, counted, res);
}

/** Rate-limits wrong API keys per client address, before the lookup. */
export async function refuseAfterFailures(req: Request): Promise<void> {
  const failures = await failedSignIns.get(clientNetwork(req.ip));
  if (failures && failures.remainingPoints <= 0) throw tooMany(failures);
}

/** Counts a wrong key. */
export async function countFailedSignIn(req: Request): Promise<void> {
  await failedSignIns.penalty(clientNetwork(req.ip));
}

async function consume(limit: LimitName, key: string, res: Response): Promise<void> {
  try {
    const left = await limits[limit].consume(key);
    res.setHeader("ratelimit-limit", limits[limit].points);
    res.setHeader("ratelimit-remaining", left.remainingPoints);
    res.setHeader("ratelimit-reset", seconds(left));
  } catch (error) {
    if (error instanceof RateLimiterRes) throw tooMany(error);
    throw error;
  }
}

function seconds({ msBeforeNext }: RateLimiterRes): number {
  return Math.ceil(msBeforeNext / 1000);
}

function tooMany(result: RateLimiterRes): ApiError {
  const wait = seconds(result);
  return new ApiError("rate_limited", `Too many requests: try again in ${wait} s.`, undefined, {
    "retry-after": String(wait),
  });
}
