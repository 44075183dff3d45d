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
import { thinBody } from "./thinBody.ts";

export interface DispatcherOptions {
  /** Milliseconds for one attempt: connecting, sending and the answer's headers. */
  timeoutMs: number;
  /** Milliseconds after which a delivery without outcome is attempted again; above `timeoutMs`. */
  leaseMs: number;
  /** Milliseconds between polls of the queue without a notification. */
  pollMs: number;
  /** Places of this process: concurrent attempts without an answer yet. */
  concurrency: number;
  /** Concurrent attempts to one endpoint, over all processes. */
  perEndpoint: number;
  /** Milliseconds for running attempts to finish when the dispatcher stops. */
  graceMs: number;
  agent?: Agent;
}

/** With this lease, deliveries of a dead process are sent again within a minute. */
export const dispatcherDefaults: DispatcherOptions = {
  timeoutMs: 15_000,
  leaseMs: 30_000,
  pollMs: 1_000,
  concurrency: 256,
  perEndpoint: FULL_CONCURRENCY,
  graceMs: 5_000,
};

/** Milliseconds between claims of less than a quarter of the places: larger batches are cheaper. */
const CLAIM_GAP_MS = 20;

/** Endpoints whose decrypted keys are cached. */
const MAX_TARGETS = 10_000;

/**
 * Starts the worker that delivers recorded events. Any number of processes may run it on one database:
 * each delivery is leased to one process at a time.
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
  /** Running attempts, until their outcome is stored. */
  readonly #attempts = new Set<Promise<void>>();
  /** Running attempts without an answer yet. */
  #open = 0;
  /** The same, by merchant. */
  readonly #held = new Map<string, number>();
  /** Time of the last claim, in milliseconds of `performance.now()`. */
  #claimedAt = 0;
  readonly #targets = new Map<string, Target>();
  readonly #recorder: Recorder;
  /** Aborts the attempts that outlast the grace period. */
  readonly #abort = new AbortController();
  #isStopping = false;
  #isWoken = false;
  #wake = () => {};

  constructor(deps: Deps, options: DispatcherOptions) {
    this.#deps = deps;
    this.#options = options;
    this.#agent = options.agent ?? createEgressAgent(configuredEgress(deps.config));
    this.#recorder = new Recorder(deps.db, deps.log);
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
    await this.#recorder.stop();
    await Promise.all([this.#listener.stop(), this.#agent.destroy()]);
  }

  #breakOff(): void {
    this.#abort.abort();
    void this.#agent.destroy();
  }

  async #run(): Promise<void> {
    while (!this.#isStopping) {
      this.#isWoken = false;
      await this.#pause(await this.#claim());
    }
  }

  /**
   * Starts attempts, as many as there is room for.
   * @returns the milliseconds to pause
   */
  async #claim(): Promise<number> {
    const { leaseMs, perEndpoint, concurrency, pollMs } = this.#options;
    // Up to `concurrency` attempts whose outcome is only being stored do not count.
    const total = concurrency - Math.max(this.#open, this.#attempts.size - concurrency);
    if (total <= 0) return pollMs;
    const gap = this.#claimedAt + CLAIM_GAP_MS - performance.now();
    if (total < concurrency / 4 && gap > 0) return gap;
    this.#claimedAt = performance.now();
    try {
      const limits = { leaseMs, perEndpoint, total, held: this.#held };
      const deliveries = await claimDeliveries(this.#deps.db, limits);
      if (deliveries.length === 0) return pollMs;
      const broken = await this.#prepare(deliveries);
      for (const delivery of deliveries) this.#begin(delivery, broken.get(delivery.endpoint_id));
    } catch (error) {
      this.#deps.log.error({ err: error }, "could not claim webhook deliveries");
    }
    return pollMs;
  }

  /**
   * Loads the targets of endpoints that are new or changed.
   * @returns the errors of those whose keys cannot be decrypted
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
        // The delivery is attempted again when its lease ends.
        this.#deps.log.error(
          { err: error, delivery: delivery.id },
          "webhook attempt failed without an outcome",
        ),
      )
      .finally(() => {
        this.#attempts.delete(attempt);
        this.#wakeUp();
      });
    this.#attempts.add(attempt);
  }

  async #attempt(delivery: ClaimedDelivery, broken: Error | undefined): Promise<void> {
    const { endpoint_id: endpointId, event_id: eventId, merchant_id, attempt, body } = delivery;
    if (broken) {
      // A wrong ENCRYPTION_KEY is the administrator's mistake and must not use up the merchant's attempts.
      await uncountAttempt(this.#deps.db, delivery);
      throw broken;
    }
    const target = this.#targets.get(endpointId);
    // The endpoint was deleted meanwhile.
    if (!target) return;
    if (body === null) {
      const error = "The event is too old and no longer kept.";
      return this.#recorder.record({ delivery, outcome: { ...noOutcome(), error, isFinal: true } });
    }
    const { origin, path, signers } = target;
    this.#hold(merchant_id, 1);
    const outcome = await sendWebhook(
      this.#agent,
      {
        ...{ origin, path, signers, endpointId, eventId, attempt },
        body: delivery.thin ? thinBody(body) : body,
      },
      { timeoutMs: this.#options.timeoutMs, signal: this.#abort.signal },
    ).finally(() => {
      this.#hold(merchant_id, -1);
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

  #hold(merchantId: string, change: 1 | -1): void {
    this.#open += change;
    const held = (this.#held.get(merchantId) ?? 0) + change;
    if (held === 0) this.#held.delete(merchantId);
    else this.#held.set(merchantId, held);
  }

  #wakeUp(): void {
    this.#isWoken = true;
    this.#wake();
  }

  /** Waits for a notification or for room, at most some milliseconds. */
  async #pause(ms: number): Promise<void> {
    if (this.#isWoken) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
