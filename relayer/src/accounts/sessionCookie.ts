import { parseCookie, stringifySetCookie } from "cookie";
import type { Request, Response } from "express";

/** The prefix makes browsers insist on Secure, path / and no Domain: no other host can set it. */
export const SESSION_COOKIE = "__Host-handsel_session";

/** How long a sign-in lasts, in seconds. */
export const SESSION_SECONDS = 12 * 60 * 60;

const attributes = { httpOnly: true, secure: true, sameSite: "lax", path: "/" } as const;

/** The session's token that a browser sent; null if none. */
export function readSessionToken(req: Request): string | null {
  const { cookie } = req.headers;
  return (cookie && parseCookie(cookie)[SESSION_COOKIE]) || null;
}

/** Gives a browser the session's token, out of reach of scripts. */
export function setSessionCookie(res: Response, token: string): void {
  const cookie = { name: SESSION_COOKIE, value: token, maxAge: SESSION_SECONDS, ...attributes };
  res.append("set-cookie", stringifySetCookie(cookie));
}

/** Takes the token from the browser. */
export function clearSessionCookie(res: Response): void {
  res.append(
    "set-cookie",
    stringifySetCookie({ name: SESSION_COOKIE, value: "", maxAge: 0, ...attributes }),
  );
}
