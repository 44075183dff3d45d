import type { Agent } from "undici";
import type { Deps, Worker } from "../platform/part.ts";
import { type ClaimedDelivery, claimDeliveries, FULL_CONCURRENCY } from "./claimDeliveries.ts";
import { createEgressAgent } from "./egressAgent.ts";
import { configuredEgress } from "./egressPolicy.ts";
import { formatsOf, type WebhookFormat } from "./format.ts";
import { listen } from "./listen.ts";
import { loadTargets, type Target } from "./loadTargets.ts";
import { webhookAttempts } from "./metrics.ts";
import { deliveryChannel } from "./recordEvent.ts";
import { Recorder } from "./recorder.ts";
import { releaseDelivery, returnUnsent, uncountAttempt } from "./releaseDelivery.ts";
import { noOutcome, sendWebhook, type WebhookOutcome, type WebhookRequest } from "./sendWebhook.ts";
import { thinBody } from "./thinBody.ts";
import { type Turn, Turns } from "./turns.ts";

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

/** Milliseconds between claims while a quarter of the places is taken: larger batches are cheaper. */
const CLAIM_GAP_MS = 8;

/** Deliveries that a process may have claimed without a stored outcome, for each of its places. */
const MAX_CLAIMED = 6;

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
  readonly #formats: ReadonlyMap<string, WebhookFormat>;
  readonly #agent: Agent;
  readonly #listener: Worker;
  readonly #running: Promise<void>;
  /** Running attempts, until their outcome is stored. */
  readonly #attempts = new Set<Promise<void>>();
  readonly #turns: Turns;
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
    this.#formats = formatsOf(deps.parts);
    this.#agent = options.agent ?? createEgressAgent(configuredEgress(deps.config));
    this.#turns = new Turns(options.concurrency);
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
    await this.#return(this.#turns.takeAll());
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
      await this.#returnLate();
      await this.#pause(await this.#claim());
    }
  }

  /**
   * Claims deliveries, as many as there is room for, and begins their attempts.
   * @returns the milliseconds to pause
   */
  async #claim(): Promise<number> {
    const { leaseMs, perEndpoint, concurrency, pollMs } = this.#options;
    const gap = this.#claimedAt + CLAIM_GAP_MS - performance.now();
    if (this.#attempts.size >= concurrency / 4 && gap > 0) return gap;
    this.#claimedAt = performance.now();
    const { held, free, others } = this.#turns.expect();
    const claimed = this.#attempts.size + this.#turns.waiting;
    const total = Math.min(free, MAX_CLAIMED * concurrency - claimed);
    if (total <= 0) return pollMs;
    try {
      const limits = { leaseMs, perEndpoint, total, held, others };
      const deliveries = await claimDeliveries(this.#deps.db, limits);
      if (deliveries.length === 0) return pollMs;
      const broken = await this.#prepare(deliveries);
      for (const delivery of deliveries) {
        const { endpoint_id, merchant_id: merchantId, body } = delivery;
        const error = broken.get(endpoint_id);
        if (error) this.#begin(delivery, () => this.#refuse(delivery, error));
        else if (body === null) this.#begin(delivery, () => this.#giveUp(delivery));
        else this.#turns.add({ merchantId, delivery, body, claimedAt: this.#claimedAt });
      }
      this.#send();
    } catch (error) {
      this.#deps.log.error({ err: error }, "could not claim webhook deliveries");
    }
    return pollMs;
  }

  /** Begins the attempts of those whose turn it is. */
  #send(): void {
    while (!this.#isStopping) {
      const turn = this.#turns.next();
      if (!turn) return;
      const { delivery } = turn;
      this.#begin(delivery, () => this.#attempt(turn));
    }
  }

  /** Returns deliveries that would outlast their lease: their receivers have become slow. */
  #returnLate(): Promise<void> {
    const { leaseMs, timeoutMs } = this.#options;
    return this.#return(this.#turns.takeOlder(performance.now() - (leaseMs - timeoutMs) / 2));
  }

  async #return(turns: readonly Turn[]): Promise<void> {
    await returnUnsent(
      this.#deps.db,
      turns.map(({ delivery }) => delivery),
    ).catch((error) =>
      // They are attempted again when their leases end.
      this.#deps.log.error({ err: error }, "could not return webhook deliveries"),
    );
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

  #begin(delivery: ClaimedDelivery, run: () => Promise<void>): void {
    const attempt = run()
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

  /** Does not count an attempt without keys: a wrong ENCRYPTION_KEY is the administrator's mistake. */
  async #refuse(delivery: ClaimedDelivery, error: Error): Promise<void> {
    await uncountAttempt(this.#deps.db, delivery);
    throw error;
  }

  #giveUp(delivery: ClaimedDelivery): Promise<void> {
    const error = "The event is too old and no longer kept.";
    return this.#recorder.record({ delivery, outcome: { ...noOutcome(), error, isFinal: true } });
  }

  async #attempt({ delivery, body, merchantId }: Turn): Promise<void> {
    const { endpoint_id: endpointId, event_id: eventId, attempt } = delivery;
    const outcome = await this.#exchange(delivery, body).finally(() => {
      this.#turns.end(merchantId);
      this.#send();
    });
    if (outcome === undefined) return;
    if (outcome === null) return releaseDelivery(this.#deps.db, delivery);
    await this.#recorder.record({ delivery, outcome });
    // Nothing was sent.
    if (outcome.isFinal) return;
    const { statusCode, durationMs, error } = outcome;
    webhookAttempts.inc({
      answer: statusCode === null ? "none" : `${Math.floor(statusCode / 100)}xx`,
    });
    this.#deps.log.debug(
      { eventId, endpointId, attempt, statusCode, durationMs, error },
      "webhook attempted",
    );
  }

  /** Sends a delivery; undefined if its endpoint was deleted meanwhile, null if a shutdown broke it off. */
  async #exchange(
    delivery: ClaimedDelivery,
    body: Buffer,
  ): Promise<WebhookOutcome | null | undefined> {
    const { endpoint_id: endpointId, event_id: eventId, attempt } = delivery;
    const target = this.#targets.get(endpointId);
    if (!target) return undefined;
    const { origin, path, signers } = target;
    const written = await this.#write(delivery, body, target);
    if (written === null) {
      const error = "The event has no counterpart in the format of this endpoint.";
      return { ...noOutcome(), error, isFinal: true };
    }
    return sendWebhook(
      this.#agent,
      { ...{ origin, path, signers, endpointId, eventId, attempt }, ...written },
      { timeoutMs: this.#options.timeoutMs, signal: this.#abort.signal },
    );
  }

  /** Writes the body as the endpoint receives it; null for an event that its format does not have. */
  async #write(
    { id: deliveryId, attempt, thin }: ClaimedDelivery,
    body: Buffer,
    { format: name, secret }: Target,
  ): Promise<Pick<WebhookRequest, "body" | "signature"> | null> {
    const format = this.#formats.get(name);
    if (!format) return { body: thin ? thinBody(body) : body };
    const event = JSON.parse(body.toString("utf8"));
    const written = await format.write(this.#deps, { ...event, deliveryId, attempt });
    return written && { body: written, signature: format.sign(secret, written) };
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
