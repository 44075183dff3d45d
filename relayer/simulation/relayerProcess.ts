import "./platform.ts";
import { EventEmitter } from "node:events";
import type { IncomingMessage, RequestListener } from "node:http";
import type { PaymentTermsJson } from "@handsel/protocol";
import type { Express } from "express";
import { inject } from "light-my-request";
import type pg from "pg";
import { pino } from "pino";
import type { Hex } from "viem";
import { createApp } from "../src/app.ts";
import { parts } from "../src/parts.ts";
import type { Config } from "../src/platform/configuration/config.ts";
import { createDeps } from "../src/platform/createDeps.ts";
import { openServingDatabase } from "../src/platform/database/database.ts";
import { startMaintenance } from "../src/platform/maintenance.ts";
import { webhooksPart } from "../src/webhooks/part.ts";
import { startDispatcher } from "../src/webhooks/startDispatcher.ts";
import { startEndpointWatch } from "../src/webhooks/watchEndpoints.ts";
import { connections } from "./platform.ts";
import { ReceiverAgent, type Receivers } from "./receivers.ts";
import { here, Place, type World } from "./world.ts";

// An injected answer that streams has some more listeners than Node's own, and Node warns above ten.
EventEmitter.defaultMaxListeners = 20;

/** Item of a list. */
export interface Item extends Record<string, unknown> {
  id: Hex;
  held: string;
  status: string;
  sentence?: string;
}

/** Fields of answers that actors and the judge read. */
export interface AnswerBody {
  id: string;
  code?: string;
  status?: string;
  offer: PaymentTermsJson;
  relay?: { id: string } | null;
  data?: Item[];
  next_cursor?: string | null;
  unexpected_payments?: { payment_id: Hex; reason: string; resolution: string }[];
}

/** Answer of the API; null if the process died before it came. */
export type Answer = { status: number; text: string; json: AnswerBody } | null;

export interface ApiRequest {
  method: "GET" | "POST" | "DELETE";
  url: string;
  headers?: Record<string, string>;
  body?: unknown;
}

/** A relayer that runs in a place of its own, with the same loops as main.ts starts. */
export class RelayerProcess {
  readonly place: Place;
  #app: RequestListener | null = null;

  constructor(world: World, name: string) {
    this.place = new Place(world, name);
  }

  /** Starts it, in its place. */
  async start(config: Config, receivers: Receivers): Promise<void> {
    await here.run(this.place, async () => {
      const log = pino({ level: "warn" }, { write: (line) => void this.#note(line) });
      const db = openServingDatabase(config.databaseUrl, log, config.databaseConnections);
      const deps = createDeps({ db, config, log, parts });
      for (const part of parts) await part.checkStart?.(deps);
      this.#app = withDistinctHeaders(createApp(deps));
      startMaintenance(deps);
      for (const part of parts) {
        if (part === webhooksPart) {
          startDispatcher(deps, { agent: new ReceiverAgent(receivers, this.place) as never });
          startEndpointWatch(deps);
        } else part.workers?.(deps);
      }
    });
  }

  get isReady(): boolean {
    return this.place.isAlive && this.#app !== null;
  }

  /** Sends a request to it, from wherever this is called. */
  call({ method, url, headers = {}, body }: ApiRequest): Promise<Answer> {
    const app = this.#app;
    const { place } = this;
    if (!app || !place.isAlive) return Promise.resolve(null);
    const answer = here.run(place, async () => {
      await place.world.gate(place, `${method} ${url}`);
      const got = await inject(app, {
        ...{ method, url, headers },
        ...(body === undefined ? {} : { payload: body as object }),
      });
      await place.world.gate(place, `answers ${method} ${url}`);
      const isJson = String(got.headers["content-type"]).includes("json");
      const text = got.payload;
      return { status: got.statusCode, text, json: JSON.parse(isJson ? text : "{}") };
    });
    return new Promise((resolve, reject) => {
      const died = () => resolve(null);
      place.onDeath.add(died);
      answer.then(resolve, reject).finally(() => place.onDeath.delete(died));
    });
  }

  #note(line: string): void {
    const { msg, err } = JSON.parse(line);
    this.place.world.tell(`${this.place.name} logs: ${msg}${err ? ` (${err.message})` : ""}`);
  }
}

/** Adds the field of Node's requests that injected ones lack. */
function withDistinctHeaders(app: Express): RequestListener {
  Object.defineProperty(app.request, "headersDistinct", {
    get(this: IncomingMessage) {
      const entries = Object.entries(this.headers).map(([name, value]) => [name, [value].flat()]);
      return Object.fromEntries(entries);
    },
  });
  return app as unknown as RequestListener;
}

/** Kills what runs in a place: nothing of it runs on, and PostgreSQL ends what it had begun. */
export async function kill(place: Place, admin: pg.Client): Promise<void> {
  place.isAlive = false;
  const open = [...(connections.get(place) ?? [])];
  const backends = open
    .map((client) => (client as unknown as { processID: number | null }).processID)
    .filter((id): id is number => typeof id === "number");
  place.world.abandon(new Set(backends));
  await here.exit(async () => {
    for (const client of open) {
      client.removeAllListeners("error");
      client.on("error", () => {});
      (
        client as unknown as { connection: { stream: { destroy(): void } } }
      ).connection.stream.destroy();
    }
    await admin.query("select pg_terminate_backend(pid) from unnest($1::int[]) as pid", [backends]);
    for (;;) {
      const { rows } = await admin.query(
        "select 1 from pg_stat_activity where pid = any($1::int[])",
        [backends],
      );
      if (rows.length === 0) break;
    }
  });
  for (const died of place.onDeath) died();
}
