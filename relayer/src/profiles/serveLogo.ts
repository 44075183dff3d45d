import type { RequestHandler } from "express";
import { limitByAddress } from "../platform/http/rateLimit.ts";
import type { Deps } from "../platform/part.ts";

/** Path of a logo, under the hash of its bytes. */
export const LOGO_PATH = /^\/logos\/([0-9a-f]{40})\.png$/;

/** Serves a store's logo to anyone, for ever: another logo has another address. */
export function serveLogo({ db }: Deps): readonly RequestHandler[] {
  return [
    limitByAddress("read"),
    async (req, res, next) => {
      const logo = await db
        .selectFrom("merchant_logos")
        .select("png")
        .where("hash", "=", `${req.params[0]}`)
        .limit(1)
        .executeTakeFirst();
      if (!logo) return next();
      res.setHeader("cache-control", "public, max-age=31536000, immutable");
      res.type("png").send(logo.png);
    },
  ];
}
