/**
 * Puts the world in the place of clock, timers, randomness, network and PostgreSQL's client, for code that
 * runs in a place of the simulation. Import it before any code of the relayer.
 */
import crypto from "node:crypto";
import { syncBuiltinESMExports } from "node:module";
import timersPromises from "node:timers/promises";
import { types } from "node:util";
import pg from "pg";
import type { Random } from "./random.ts";
import { here, type Place, type SimulatedTimer } from "./world.ts";

const RealDate = Date;

/** Time and chance of code outside of every place; null: the machine's. */
let outside: { time: number; random: Random } | null = null;

/** Does work outside of every place at a time of the past or the future, always with the same chance. */
export async function atTime<Result>(
  time: number,
  random: Random,
  work: () => Promise<Result>,
): Promise<Result> {
  outside = { time, random };
  try {
    return await work();
  } finally {
    outside = null;
  }
}

function now(): number {
  const place = here.getStore();
  return place
    ? Math.floor(place.world.time) + place.clockAhead
    : (outside?.time ?? RealDate.now());
}

/** Returns where chance comes from; nothing for the machine's. */
function chance(): Random | undefined {
  return here.getStore()?.world.random ?? outside?.random;
}

class SimulatedDate extends RealDate {
  constructor(...values: ConstructorParameters<typeof RealDate> | []) {
    if (values.length === 0) super(now());
    else super(...values);
  }
  static override now = now;
  static override [Symbol.hasInstance](value: unknown): boolean {
    return types.isDate(value);
  }
}
globalThis.Date = SimulatedDate as DateConstructor;

const realNow = performance.now.bind(performance);
performance.now = () => {
  const place = here.getStore();
  return place ? place.world.time : realNow();
};

/** Stands for a timer's handle. */
class Handle {
  readonly timer: SimulatedTimer;
  constructor(timer: SimulatedTimer) {
    this.timer = timer;
  }
  ref() {
    return this;
  }
  unref() {
    return this;
  }
  hasRef() {
    return true;
  }
}

const { setTimeout: realSetTimeout, clearTimeout: realClearTimeout } = globalThis;
globalThis.setTimeout = ((run: (...values: unknown[]) => void, ms = 0, ...values: unknown[]) => {
  const place = here.getStore();
  if (!place) return realSetTimeout(run, ms, ...values);
  return new Handle(place.world.setTimer(place, ms, () => run(...values)));
}) as typeof setTimeout;
globalThis.clearTimeout = ((handle: unknown) => {
  if (handle instanceof Handle) handle.timer.isCancelled = true;
  else realClearTimeout(handle as NodeJS.Timeout);
}) as typeof clearTimeout;

const realSleep = timersPromises.setTimeout;
timersPromises.setTimeout = ((ms = 0, value?: unknown, options: { signal?: AbortSignal } = {}) => {
  const place = here.getStore();
  if (!place) return realSleep(ms, value, options) as Promise<unknown>;
  const { signal } = options;
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const abort = () => {
      timer.isCancelled = true;
      reject(signal?.reason);
    };
    const timer = place.world.setTimer(place, ms, () => {
      signal?.removeEventListener("abort", abort);
      resolve(value);
    });
    signal?.addEventListener("abort", abort, { once: true });
  });
}) as unknown as typeof realSleep;

AbortSignal.timeout = (ms) => {
  const controller = new AbortController();
  setTimeout(() => controller.abort(new DOMException("timeout", "TimeoutError")), ms);
  return controller.signal;
};

const { randomBytes, randomFillSync, randomInt, randomUUIDv7 } = crypto;
crypto.randomBytes = ((size: number) => {
  const random = chance();
  if (!random) return randomBytes(size);
  const bytes = Buffer.alloc(size);
  random.fill(bytes);
  return bytes;
}) as typeof randomBytes;
crypto.randomFillSync = ((bytes: Uint8Array, ...range: number[]) => {
  const random = chance();
  if (!random || range.length > 0) return randomFillSync(bytes, ...range);
  random.fill(bytes);
  return bytes;
}) as typeof randomFillSync;
crypto.randomInt = ((...limits: [number, number?]) => {
  const [first, last] = limits.length === 1 ? [0, limits[0]] : limits;
  return chance()?.between(first, (last as number) - 1) ?? randomInt(first, last as number);
}) as typeof randomInt;
crypto.randomUUIDv7 = (() => {
  if (!chance()) return randomUUIDv7();
  const hex = now().toString(16).padStart(12, "0") + crypto.randomBytes(10).toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}) as typeof randomUUIDv7;
const realRandom = Math.random;
Math.random = () => chance()?.next() ?? realRandom();

// Without threads of the machine, whose order is not the world's.
const realSign = crypto.sign;
crypto.sign = ((algorithm, data, key, callback?: (error: null, bytes: Buffer) => void) => {
  if (callback === undefined || !here.getStore())
    return realSign(algorithm, data, key, callback as never);
  const bytes = realSign(algorithm, data, key);
  queueMicrotask(() => callback(null, bytes));
}) as typeof crypto.sign;
syncBuiltinESMExports();

/** Answers what code in a place asks of the network. */
export type Network = (place: Place, url: string, init: RequestInit) => Promise<Response>;
let network: Network = () => Promise.reject(new TypeError("fetch failed"));

/** Sets what answers in the network's place. */
export function setNetwork(answer: Network): void {
  network = answer;
}

const realFetch = globalThis.fetch;
globalThis.fetch = ((url: string | URL | Request, init: RequestInit = {}) => {
  const place = here.getStore();
  return place ? network(place, String(url), init) : realFetch(url, init);
}) as typeof fetch;

/** Connections of each place that are open. */
export const connections = new WeakMap<Place, Set<pg.Client>>();

type Query = (this: pg.Client, ...values: unknown[]) => unknown;
const realQuery = pg.Client.prototype.query as unknown as Query;
const realConnect = pg.Client.prototype.connect as unknown as Query;

/** The place that a client's code runs in, from its connection on. */
const places = new WeakMap<pg.Client, Place>();

const never = new Promise<never>(() => {});

pg.Client.prototype.connect = function connect(
  this: pg.Client,
  callback?: (error: unknown) => void,
) {
  const place = here.getStore();
  if (!place) return realConnect.call(this, ...(callback ? [callback] : []));
  places.set(this, place);
  // PostgreSQL would end statements and transactions by the machine's clock.
  Object.assign((this as unknown as { connectionParameters: object }).connectionParameters, {
    ...{ statement_timeout: false, idle_in_transaction_session_timeout: false },
  });
  const open = connections.get(place) ?? new Set();
  connections.set(place, open);
  open.add(this);
  this.once("end", () => open.delete(this));
  const connected = connectWhenDue(this, place, place.world.takeTicket());
  if (!callback) return connected;
  connected.then(
    () => here.run(place, () => callback(null)),
    (error: unknown) => here.run(place, () => callback(error)),
  );
} as unknown as typeof pg.Client.prototype.connect;

/** Connects; what breaks the connection before its place learns of it is told there as a failure to connect. */
async function connectWhenDue(client: pg.Client, place: Place, ticket: number): Promise<void> {
  const { world } = place;
  const broken: Error[] = [];
  const note = (error: Error) => void broken.push(error);
  client.on("error", note);
  try {
    await world.during(() => here.exit(() => realConnect.call(client)) as Promise<void>);
    await world.gate(place, "connected", ticket);
  } finally {
    client.off("error", note);
  }
  for (const error of broken) throw error;
}

pg.Client.prototype.query = function query(this: pg.Client, ...values: unknown[]) {
  const place = places.get(this);
  const [first] = values;
  const last = values.at(-1);
  if (!place || (typeof first === "object" && first !== null && "submit" in first)) {
    return realQuery.apply(this, values);
  }
  const callback = typeof last === "function" ? (values.pop() as (...of: unknown[]) => void) : null;
  const done = ask(this, place, values);
  if (!callback) return done;
  done.then(
    (result) => callback(null, result),
    (error: unknown) => callback(error),
  );
} as unknown as typeof pg.Client.prototype.query;

async function ask(client: pg.Client, place: Place, values: unknown[]): Promise<unknown> {
  const { world } = place;
  const [first] = values;
  const text = typeof first === "string" ? first : String((first as { text: string }).text);
  // Where nobody listens, work is found by polling; the order of notifications is not the world's.
  if (text.startsWith("listen ")) return { rows: [] };
  await world.gate(place, text.slice(0, 60));
  const ticket = world.takeTicket();
  const backend = (client as unknown as { processID: number | null }).processID;
  try {
    const { result, wasBlocked } = await world.during(
      () => here.exit(() => realQuery.apply(client, values)) as Promise<unknown>,
      backend,
    );
    if (wasBlocked) await world.gate(place, "a lock was given back", ticket);
    return place.isAlive ? result : await never;
  } catch (error) {
    if (!place.isAlive) return never;
    throw error;
  }
}
