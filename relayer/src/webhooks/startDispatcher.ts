import type { Agent } from "undici";
import type { Deps, Worker } from "../deps.ts";
import { type ClaimedDelivery, claimDeliveries } from "./claimDeliveries.ts";
import { createEgressAgent } from "./egressAgent.ts";
import { createEgressPolicy } from "./egressPolicy.ts";
import { listen } from "./listen.ts";
import { recordAttempt, releaseDelivery, uncountAttempt } from "./recordAttempt.ts";
import { deliveryChannel } from "./recordEvent.ts";
import { openSecret } from "./secrets.ts";
import { sendWebhook } from "./sendWebhook.ts";

/** How the dispatcher paces itself. */
export interface DispatcherOptions {
  /** Milliseconds for connecting, sending and the answer. */
  timeoutMs: number;
  /** Milliseconds after which a delivery without an outcome is attempted again; above `timeoutMs`. */
  leaseMs: number;
  /** Milliseconds between two looks at the queue when nothing is notified. */
  pollMs: number;
  /** Attempts at one time, in this process. */
  concurrency: number;
  /** Attempts at one time to one endpoint, in this process. */
  perEndpoint: number;
  /** Milliseconds that running attempts get to end when the dispatcher stops. */
  graceMs: number;
  agent?: Agent;
}

const defaults: DispatcherOptions = {
  timeoutMs: 15_000,
  leaseMs: 30_000,
  pollMs: 1_000,
  concurrency: 256,
  perEndpoint: 8,
  graceMs: 5_000,
};

/**
 * Delivers recorded events until stopped. Any number of processes may do so on one database: each
 * delivery is leased to one of them at a time.
 */
export function startDispatcher(deps: Deps, options: Partial<DispatcherOptions> = {}): Worker {
  const dispatcher = new Dispatcher(deps, { ...defaults, ...options });
  return { stop: () => dispatcher.stop() };
}

class Dispatcher {
  readonly #deps: Deps;
  readonly #options: DispatcherOptions;
  readonly #agent: Agent;
  readonly #listener: Worker;
  readonly #running: Promise<void>;
  /** Attempts that run, and how many of them each endpoint has. */
  readonly #attempts = new Set<Promise<void>>();
  readonly #inFlight = new Map<string, number>();
  /** Breaks attempts off that last beyond the grace. */
  readonly #abort = new AbortController();
  #isStopping = false;
  #isWoken = false;
  #wake = () => {};

  constructor(deps: Deps, options: DispatcherOptions) {
    this.#deps = deps;
    this.#options = options;
    this.#agent =
      options.agent ?? createEgressAgent(createEgressPolicy(deps.config.webhookAllowCidrs));
    this.#listener = listen(
      deps.config.databaseUrl,
      deliveryChannel,
      () => this.#wakeUp(),
      deps.log,
    );
    this.#running = this.#run();
  }

  async stop(): Promise<void> {
    this.#isStopping = true;
    this.#wakeUp();
    await this.#running;
    const grace = setTimeout(() => this.#abort.abort(), this.#options.graceMs);
    await Promise.all(this.#attempts);
    clearTimeout(grace);
    await Promise.all([this.#listener.stop(), this.#agent.destroy()]);
  }

  async #run(): Promise<void> {
    while (!this.#isStopping) {
      this.#isWoken = false;
      await this.#claim();
      await this.#pause();
    }
  }

  /** Begins as many attempts as there is room for. */
  async #claim(): Promise<void> {
    const { leaseMs, perEndpoint, concurrency } = this.#options;
    const total = concurrency - this.#attempts.size;
    if (total === 0) return;
    try {
      const limits = { leaseMs, perEndpoint, total, inFlight: this.#inFlight };
      for (const delivery of await claimDeliveries(this.#deps.db, limits)) this.#begin(delivery);
    } catch (error) {
      this.#deps.log.error({ err: error }, "could not claim webhook deliveries");
    }
  }

  #begin(delivery: ClaimedDelivery): void {
    const endpoint = delivery.endpoint_id;
    this.#inFlight.set(endpoint, (this.#inFlight.get(endpoint) ?? 0) + 1);
    const attempt = this.#attempt(delivery)
      .catch((error) =>
        // Its lease ends by itself, and it is attempted again.
        this.#deps.log.error({ err: error, delivery: delivery.id }, "a webhook attempt broke"),
      )
      .finally(() => this.#end(endpoint, attempt));
    this.#attempts.add(attempt);
  }

  #end(endpoint: string, attempt: Promise<void>): void {
    const { concurrency, perEndpoint } = this.#options;
    const before = this.#inFlight.get(endpoint) ?? 0;
    const wasFull = this.#attempts.size >= concurrency || before >= perEndpoint;
    this.#attempts.delete(attempt);
    if (before > 1) this.#inFlight.set(endpoint, before - 1);
    else this.#inFlight.delete(endpoint);
    // More may be waiting for the room that there is now.
    if (wasFull) this.#wakeUp();
  }

  async #attempt(delivery: ClaimedDelivery): Promise<void> {
    const { db, config, log } = this.#deps;
    const { endpoint_id: endpointId, event_id: eventId, url, attempt, body } = delivery;
    let secret: string;
    try {
      secret = openSecret(config, { ...delivery, id: endpointId });
    } catch (error) {
      // The operator's mistake must not cost the merchant the attempts that come after it is mended.
      await uncountAttempt(db, delivery);
      throw error;
    }
    const signal = this.#abort.signal;
    let outcome: Awaited<ReturnType<typeof sendWebhook>>;
    try {
      outcome = await sendWebhook(
        this.#agent,
        { url, endpointId, secret, eventId, attempt, body },
        { timeoutMs: this.#options.timeoutMs, signal },
      );
    } catch (error) {
      if (!signal.aborted) throw error;
      await releaseDelivery(db, delivery);
      return;
    }
    await recordAttempt(db, delivery, outcome);
    const { statusCode, durationMs, error } = outcome;
    log.info({ eventId, endpointId, attempt, statusCode, durationMs, error }, "webhook attempted");
  }

  #wakeUp(): void {
    this.#isWoken = true;
    this.#wake();
  }

  /** Waits for a notification or room, at most until the next poll. */
  async #pause(): Promise<void> {
    if (this.#isWoken) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, this.#options.pollMs);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
