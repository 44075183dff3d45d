import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import type { Logger } from "pino";
import type { Worker } from "../platform/part.ts";

const RECONNECT_MS = 1_000;

/**
 * Calls back on each notification of a PostgreSQL channel, and on each connection, because
 * notifications may have been missed before it.
 */
export function listen(
  url: string,
  channel: string,
  onNotification: () => void,
  log: Logger,
): Worker {
  const end = new AbortController();
  const run = async () => {
    while (!end.signal.aborted) {
      await listenOnce(url, channel, onNotification, end.signal).catch((error) =>
        log.warn({ err: error }, `lost the connection that listens to the channel ${channel}`),
      );
      if (!end.signal.aborted) {
        await sleep(RECONNECT_MS, undefined, { signal: end.signal }).catch(() => {});
      }
    }
  };
  const running = run();
  return {
    stop: () => {
      end.abort();
      return running;
    },
  };
}

/** Listens until aborted or until the connection breaks. */
async function listenOnce(
  url: string,
  channel: string,
  onNotification: () => void,
  signal: AbortSignal,
): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  const ended = new Promise<void>((resolve, reject) => {
    client.once("error", reject);
    client.once("end", resolve);
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
  // Marks the promise as handled: it may reject during connect.
  ended.catch(() => {});
  try {
    await client.connect();
    client.on("notification", onNotification);
    await client.query(`listen ${client.escapeIdentifier(channel)}`);
    onNotification();
    await ended;
  } finally {
    client.removeAllListeners("error").on("error", () => {});
    await client.end().catch(() => {});
  }
}
