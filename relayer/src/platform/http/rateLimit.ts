import type { Request, RequestHandler, Response } from "express";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { Config } from "../configuration/config.ts";
import { ApiError } from "../errors.ts";
import { clientNetwork } from "./clientNetwork.ts";
import type { LimitName } from "./operation.ts";

/**
 * Requests per minute: for each client on public operations, for each merchant on its own. Counted
 * in memory, so each process allows this much, and counting costs no query. `wrongKeys` counts API keys
 * that nobody has by client, and sign-ins that a contract must judge by client and account; `registrations` counts
 * organisations and stores that are opened where strangers may, by client and day.
 */
export type Limits = Readonly<Record<LimitName | "wrongKeys" | "registrations", RateLimiterMemory>>;

/** Organisations and further stores that one client may open in a day. */
const REGISTRATIONS = 5;

/** Makes the limits that the configuration sets. */
export function createLimits({ rateLimits }: Pick<Config, "rateLimits">): Limits {
  const perMinute = (points: number) => new RateLimiterMemory({ points, duration: 60 });
  return {
    read: perMinute(rateLimits.read),
    write: perMinute(rateLimits.write),
    money: perMinute(rateLimits.money),
    costly: perMinute(rateLimits.costly),
    wrongKeys: perMinute(rateLimits.wrongKeys),
    registrations: new RateLimiterMemory({ points: REGISTRATIONS, duration: 24 * 60 * 60 }),
  };
}

/** Rate-limits a public operation by client address. */
export function limitByAddress(limit: LimitName): RequestHandler {
  return async (req, res, next) => {
    await consume(limit, clientKey(req), res);
    next();
  };
}

/** Counts a request by client address, and returns whether the limit has room for it. */
export async function isWithinLimit(req: Request, limit: LimitName): Promise<boolean> {
  try {
    await limitsOf(req)[limit].consume(clientKey(req));
    return true;
  } catch (error) {
    if (error instanceof RateLimiterRes) return false;
    throw error;
  }
}

/** Rate-limits a request of a caller. @param counted the key that it counts under */
export function limitByCaller(limit: LimitName, counted: string, res: Response): Promise<void> {
  return consume(limit, counted, res);
}

/**
 * Counts a wrong API key of a client, or an attempt that only a contract can judge. What is right
 * without asking anybody is never counted, so that nobody locks out others.
 * @throws ApiError rate_limited
 */
export async function countAttempt(req: Request, name: string): Promise<void> {
  await take(limitsOf(req).wrongKeys, name);
}

/**
 * Opens an organisation or a store, and counts it under its client. What was refused is not counted, so that nobody uses up
 * the day of others in the same network by it.
 * @throws ApiError rate_limited
 */
export async function countRegistration<Opened>(
  req: Request,
  open: () => Promise<Opened>,
): Promise<Opened> {
  const { registrations } = limitsOf(req);
  const client = clientKey(req);
  // Before it is opened: requests at once are no way past the limit.
  await take(registrations, client);
  try {
    return await open();
  } catch (error) {
    await registrations.reward(client);
    throw error;
  }
}

/** Returns the key that a client's requests count under. */
function clientKey(req: Request): string {
  return `client:${clientNetwork(req.ip)}`;
}

/** Returns the limits of the application that answers a request. */
function limitsOf({ app }: Pick<Request | Response, "app">): Limits {
  return app.locals.limits;
}

async function consume(name: LimitName, key: string, res: Response): Promise<void> {
  const limit = limitsOf(res)[name];
  const left = await take(limit, key);
  for (const [header, value] of Object.entries(describe(limit, left))) {
    res.setHeader(header, value);
  }
}

/** Counts once. @throws ApiError rate_limited */
async function take(limit: RateLimiterMemory, key: string): Promise<RateLimiterRes> {
  try {
    return await limit.consume(key);
  } catch (error) {
    if (error instanceof RateLimiterRes) throw tooMany(limit, error);
    throw error;
  }
}

/** Describes a limit in the fields that most clients read. */
function describe({ points }: RateLimiterMemory, left: RateLimiterRes): Record<string, string> {
  return {
    "ratelimit-limit": `${points}`,
    "ratelimit-remaining": `${Math.max(left.remainingPoints, 0)}`,
    "ratelimit-reset": `${seconds(left)}`,
  };
}

function seconds({ msBeforeNext }: RateLimiterRes): number {
  return Math.ceil(msBeforeNext / 1000);
}

function tooMany(limit: RateLimiterMemory, result: RateLimiterRes): ApiError {
  const wait = seconds(result);
  return new ApiError("rate_limited", `Too many requests: try again in ${wait} s.`, undefined, {
    ...describe(limit, result),
    "retry-after": String(wait),
  });
}
