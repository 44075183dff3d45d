import type { Request, RequestHandler, Response } from "express";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { ApiError } from "../errors.ts";
import type { Caller } from "../../accounts/authenticate.ts";
import { clientNetwork } from "./clientNetwork.ts";

/**
 * Requests a minute, for each client on public routes and each merchant on its own. Counted
 * in memory: each process allows this much, and a counter costs no query.
 */
export const limits = {
  /** Reading. */
  read: new RateLimiterMemory({ points: 1200, duration: 60 }),
  /** Changing something. */
  write: new RateLimiterMemory({ points: 600, duration: 60 }),
  /** What costs gas, or a call to the chain. */
  costly: new RateLimiterMemory({ points: 60, duration: 60 }),
};

export type LimitName = keyof typeof limits;

/** Wrong API keys a minute from one client address. */
export const failedSignIns = new RateLimiterMemory({ points: 30, duration: 60 });

/** Counts a request of a public route. */
export function limitByAddress(limit: LimitName): RequestHandler {
  return async (req, res, next) => {
    await consume(limit, `client:${clientNetwork(req.ip)}`, res);
    next();
  };
}

/**
 * Counts a request of a merchant. One by a publishable key, which everyone can read, counts for the
 * client's network: strangers must not use up what the merchant's own servers may ask.
 */
export function limitByCaller(limit: LimitName, caller: Caller, req: Request, res: Response) {
  const { merchant, key } = caller;
  const counted =
    key?.kind === "publishable"
      ? `page:${key.id}:${clientNetwork(req.ip)}`
      : `merchant:${merchant.id}`;
  return consume(limit, counted, res);
}

/** Refuses a client address that sent too many wrong keys, before another one is looked up. */
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
