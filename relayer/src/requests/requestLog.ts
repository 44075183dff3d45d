import type { RequestHandler } from "express";
import type { Insertable, Kysely } from "kysely";
import type { Logger } from "pino";
import { findKeyIds } from "../accounts/findKeyIds.ts";
import type { Database } from "../platform/database/database.ts";
import { storableText } from "../platform/database/storableText.ts";
import type { ErrorCode } from "../platform/errors.ts";
import type { Caller } from "../platform/http/authenticator.ts";
import { redactUrl } from "../platform/http/keysInUrls.ts";
import { startLoop } from "../platform/loop.ts";
import type { Worker } from "../platform/part.ts";
import type { RequestTables } from "./tables.ts";

type Line = Insertable<RequestTables["api_requests"]>;

/** Lines of one key that are kept between two writings: a key that everyone can read must not fill the log of all. */
const MOST_OF_KEY = 100;

/** Lines that wait at most, while the database does not answer; later ones are lost, and the log says so. */
const MOST_WAITING = 5_000;

/** Lines of one statement. */
const BATCH = 500;

const EACH_MS = 1_000;

/** Characters of a path that are kept: an operation's own are fewer. */
const MOST_PATH = 500;

/** Keeps a line for each request of a key, written together once a second so that no request waits for its own. */
export interface RequestLog {
  watch: RequestHandler;
  /** Writes what waits. */
  flush(): Promise<void>;
  start(): Worker;
}

/** Creates the log of requests. Headers and bodies are never part of a line. */
export function createRequestLog(db: Kysely<Database>, log: Logger): RequestLog {
  let waiting: Line[] = [];
  let lost = 0;
  const ofKey = new Map<string, number>();
  const watch: RequestHandler = (req, res, next) => {
    const begun = performance.now();
    res.once("close", () => {
      const { caller, operation, code } = res.locals as {
        caller?: Caller;
        operation?: string;
        code?: ErrorCode;
      };
      // What is over the limit of a key is counted for it, and may be without end.
      if (
        !caller?.key ||
        operation === undefined ||
        !res.writableFinished ||
        code === "rate_limited"
      )
        return;
      const earlier = ofKey.get(caller.key.id) ?? 0;
      ofKey.set(caller.key.id, earlier + 1);
      if (waiting.length >= MOST_WAITING || earlier >= MOST_OF_KEY) {
        lost += 1;
        return;
      }
      waiting.push({
        ...{ id: req.id, merchant_id: caller.merchantId, livemode: caller.livemode },
        ...{ key_id: caller.key.id, method: req.method, operation },
        path: storableText(redactUrl(req.originalUrl)).slice(0, MOST_PATH),
        ...{ status: res.statusCode, code: code ?? null },
        milliseconds: Math.round(performance.now() - begun),
      });
    });
    next();
  };
  async function flush(): Promise<void> {
    ofKey.clear();
    while (waiting.length > 0) {
      const lines = waiting.slice(0, BATCH);
      await write(db, lines);
      waiting = waiting.slice(lines.length);
    }
    if (lost > 0) log.warn({ lost }, "requests were not kept in the stores' logs");
    lost = 0;
  }
  return {
    ...{ watch, flush },
    start() {
      const loop = startLoop({
        name: "request log",
        intervalMs: EACH_MS,
        log,
        run: async () => {
          await flush();
          return false;
        },
      });
      return {
        stop: async () => {
          await loop.stop();
          await flush().catch((error: unknown) =>
            log.warn({ err: error, lost: waiting.length }, "the last requests were not kept"),
          );
        },
      };
    },
  };
}

/** Writes lines, but none of a key that is no more: nobody would read it, and a deleted store leaves nothing behind. */
async function write(db: Kysely<Database>, lines: readonly Line[]): Promise<void> {
  const keys = await findKeyIds(db, new Set(lines.map(({ key_id }) => key_id)));
  const kept = lines.filter(({ key_id }) => keys.has(key_id));
  if (kept.length === 0) return;
  await db
    .insertInto("api_requests")
    .values(kept)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
