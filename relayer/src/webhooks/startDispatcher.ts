import type { Agent } from "undici";
import type { Deps, Worker } from "../platform/part.ts";
import { type ClaimedDelivery, claimDeliveries, FULL_CONCURRENCY } from "./claimDeliveries.ts";
import { createEgressAgent } from "./egressAgent.ts";
import { configuredEgress } from "./egressPolicy.ts";
import { listen } from "./listen.ts";
import { loadTargets, type Target } from "./loadTargets.ts";
import { webhookAttempts } from "./metrics.ts";
import { deliveryChannel } from "./recordEvent.ts";
import { Recorder } from "./recorder.ts";
import { releaseDelivery, uncountAttempt } from "./releaseDelivery.ts";
import { noOutcome, sendWebhook } from "./sendWebhook.ts";

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
  /** Attempts at one time to one endpoint, over all processes. */
  perEndpoint: number;
  /** Milliseconds that running attempts get to end when the dispatcher stops. */
  graceMs: number;
  agent?: Agent;
}

/** How it paces itself unless told otherwise: what a dead process was sending goes out again within a minute. */
export const dispatcherDefaults: DispatcherOptions = {
  timeoutMs: 15_000,
  leaseMs: 30_000,
  pollMs: 1_000,
  concurrency: 256,
  perEndpoint: FULL_CONCURRENCY,
  graceMs: 5_000,
};

/** Endpoints whose keys are kept in memory, decrypted. */
const MAX_TARGETS = 10_000;

/**
 * Delivers recorded events until stopped. Any number of processes may do so on one database: each
 * delivery is leased to one of them at a time.
 */
export function startDispatcher(deps: Deps, options: Partial<DispatcherOptions> = {}): Worker {
  const dispatcher = new Dispatcher(deps, { ...dispatcherDefaults, ...options });
  return { stop: () => dispatcher.stop() };
}

class Dispatcher {
  readonly #deps: Deps;
  readonly #options: DispatcherOptions;
  readonly #agent: Agent;
  readonly #listener: Worker;
  readonly #running: Promise<void>;
  /** Attempts that run, until their outcome is written down. */
  readonly #attempts = new Set<Promise<void>>();
  /** How many of them have no outcome yet. */
  #open = 0;
  readonly #targets = new Map<string, Target>();
  readonly #recorder: Recorder;
  /** Aborted when attempts that last beyond the grace are broken off. */
  readonly #abort = new AbortController();
  #isStopping = false;
  #isWoken = false;
  #wake = () => {};

  constructor(deps: Deps, options: DispatcherOptions) {
    this.#deps = deps;
    this.#options = options;
    this.#agent = options.agent ?? createEgressAgent(configuredEgress(deps.config));
    this.#recorder = new Recorder(deps.db);
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
    const grace = setTimeout(() => this.#breakOff(), this.#options.graceMs);
    await Promise.all(this.#attempts);
    clearTimeout(grace);
    await Promise.all([this.#listener.stop(), this.#agent.destroy()]);
  }

  #breakOff(): void {
    this.#abort.abort();
    void this.#agent.destroy();
  }

  async #run(): Promise<void> {
    while (!this.#isStopping) {
      this.#isWoken = false;
      await this.#claim();
      await this.#pause();
    }
  }

  /** Begins as many attempts as there is room for, once there is room for some. */
  async #claim(): Promise<void> {
    const { leaseMs, perEndpoint, concurrency } = this.#options;
    // Others may begin while outcomes are being written, of which no more than this wait.
    const total = concurrency - Math.max(this.#open, this.#attempts.size - concurrency);
    if (total < concurrency / 4) return;
    try {
      const deliveries = await claimDeliveries(this.#deps.db, { leaseMs, perEndpoint, total });
      if (deliveries.length === 0) return;
      const broken = await this.#prepare(deliveries);
      for (const delivery of deliveries) this.#begin(delivery, broken.get(delivery.endpoint_id));
    } catch (error) {
      this.#deps.log.error({ err: error }, "could not claim webhook deliveries");
    }
  }

  /**
   * Reads the keys of endpoints that are new here or have changed.
   * @returns those whose keys cannot be read
   */
  async #prepare(deliveries: readonly ClaimedDelivery[]): Promise<Map<string, Error>> {
    const now = Date.now();
    const stale = new Set<string>();
    for (const { endpoint_id, endpoint_version } of deliveries) {
      const target = this.#targets.get(endpoint_id);
      if (target?.version !== endpoint_version || target.validUntil <= now) stale.add(endpoint_id);
    }
    const broken = new Map<string, Error>();
    if (stale.size === 0) return broken;
    if (this.#targets.size + stale.size > MAX_TARGETS) this.#targets.clear();
    const ids = deliveries.map(({ endpoint_id }) => endpoint_id);
    const needed = [...new Set(ids)].filter((id) => stale.has(id) || !this.#targets.has(id));
    for (const [id, target] of await loadTargets(this.#deps.db, this.#deps.config, needed)) {
      if (target instanceof Error) broken.set(id, target);
      else this.#targets.set(id, target);
    }
    return broken;
  }

  #begin(delivery: ClaimedDelivery, broken: Error | undefined): void {
    const attempt = this.#attempt(delivery, broken)
      .catch((error) =>
        // Its lease ends by itself, and it is attempted again.
        this.#deps.log.error({ err: error, delivery: delivery.id }, "a webhook attempt broke"),
      )
      .finally(() => {
        this.#attempts.delete(attempt);
        this.#wakeUp();
      });
    this.#attempts.add(attempt);
  }

  async #attempt(delivery: ClaimedDelivery, broken: Error | undefined): Promise<void> {
    const { endpoint_id: endpointId, event_id: eventId, attempt, body } = delivery;
    if (broken) {
      // The operator's mistake must not cost the merchant the attempts that come after it is mended.
      await uncountAttempt(this.#deps.db, delivery);
      throw broken;
    }
    const target = this.#targets.get(endpointId);
    // Deleted meanwhile.
    if (!target) return;
    if (body === null) {
      const error = "The event is older than events are kept.";
      return this.#recorder.record({ delivery, outcome: { ...noOutcome(), error, isFinal: true } });
    }
    const { origin, path, signers } = target;
    this.#open += 1;
    const outcome = await sendWebhook(
      this.#agent,
      { origin, path, signers, endpointId, eventId, attempt, body },
      { timeoutMs: this.#options.timeoutMs, signal: this.#abort.signal },
    ).finally(() => {
      this.#open -= 1;
      this.#wakeUp();
    });
    if (outcome === null) return releaseDelivery(this.#deps.db, delivery);
    await this.#recorder.record({ delivery, outcome });
    const { statusCode, durationMs, error } = outcome;
    webhookAttempts.inc({
      answer: statusCode === null ? "none" : `${Math.floor(statusCode / 100)}xx`,
    });
    this.#deps.log.debug(
      { eventId, endpointId, attempt, statusCode, durationMs, error },
      "webhook attempted",
    );
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
