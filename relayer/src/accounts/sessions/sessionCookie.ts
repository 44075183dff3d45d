import { parseCookie, stringifySetCookie } from "cookie";
import type { Request, Response } from "express";

/**
 * Name of the cookie. Its prefix makes browsers demand Secure, path / and no Domain, so no other
 * host can set it.
 */
export const SESSION_COOKIE = "__Host-handsel_session";

/** Seconds that a session lasts. */
export const SESSION_SECONDS = 12 * 60 * 60;

const attributes = { httpOnly: true, secure: true, sameSite: "lax", path: "/" } as const;

/** Reads the session token of a request; null if there is none. */
export function readSessionToken(req: Request, name = SESSION_COOKIE): string | null {
  const { cookie } = req.headers;
  return (cookie && parseCookie(cookie)[name]) || null;
}

/** Sets the session cookie, or another one that scripts cannot read. */
export function setSessionCookie(
  res: Response,
  token: string,
  name = SESSION_COOKIE,
  maxAge = SESSION_SECONDS,
): void {
  const cookie = { name, value: token, maxAge, ...attributes };
  res.append("set-cookie", stringifySetCookie(cookie));
}

export function clearSessionCookie(res: Response, name = SESSION_COOKIE): void {
  res.append("set-cookie", stringifySetCookie({ name, value: "", maxAge: 0, ...attributes }));
}
