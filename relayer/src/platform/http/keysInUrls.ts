import type { RequestHandler } from "express";
import { ApiError } from "../errors.ts";

/** Beginnings of API keys and webhook secrets, and what follows them. */
const secret = /(hs_[a-z]{2}_(?:live|test)_|wh(?:sec|sk)_)[^/?&#=\s]*/gi;

/** What names a person or what was bought, in the query of a page or an operation. */
const personal = /([?&](?:q|name|address|customer|payer|wallet|client_reference_id)=)[^&#]+/gi;

/** Returns a URL for the log: without API keys and secrets, however their letters are written, and without whom it is about. */
export function redactUrl(url: string): string {
  const impersonal = url.replaceAll(personal, "$1[redacted]");
  const plain = decode(impersonal);
  if (plain.search(secret) < 0) return impersonal;
  return plain.replaceAll(secret, "$1[redacted]");
}

/**
 * Refuses a request whose query has an API key or a secret: logs of proxies and browsers keep URLs.
 * @throws ApiError invalid_request
 */
export const refuseKeysInQuery: RequestHandler = (req, _res, next) => {
  const [, query = ""] = req.originalUrl.split("?");
  if (decode(query).search(secret) >= 0) {
    throw new ApiError(
      "invalid_request",
      "A key must not be in a URL, which logs keep: send it as `Authorization: Bearer hs_sk_…`, and replace this one.",
    );
  }
  next();
};

/** Undoes percent-encoding, also of a part of a text that is malformed elsewhere. */
function decode(text: string): string {
  return text.replaceAll(/%[0-7][0-9a-f]/gi, (escaped) => decodeURIComponent(escaped));
}
