import { setTimeout as sleep } from "node:timers/promises";
import type { HandselChain } from "@handsel/protocol";
import {
  BaseError,
  type CustomTransport,
  createPublicClient,
  custom,
  type HttpTransport,
  http,
  type PublicClient,
} from "viem";
import type { ChainConfig } from "./chainConfig.ts";
import { LogWindow } from "./logWindow.ts";
import { providerUsable } from "./metrics.ts";
import { isAnswer, isUnavailable, retryAfterMs } from "./providerError.ts";

/** State of a provider. Blocks are read from healthy ones only. */
export type ProviderState = "unknown" | "healthy" | "lagging" | "failing" | "wrong_chain" | "lying";

/** RPC provider of a chain, and its state. */
export interface Provider {
  /** Place in CHAINS, from 1: its name in logs and metrics, because its URL may be secret. */
  readonly rank: number;
  readonly client: PublicClient;
  readonly window: LogWindow;
  state: ProviderState;
  /** Newest block that it reported. */
  head: bigint;
  /** End of its pause, in Unix milliseconds. */
  pausedUntil: number;
  /** Failures in a row. */
  failures: number;
}

const MAX_PAUSE_MS = 60_000;

/** Polling intervals that the only provider is left alone at most, because nobody can take its place. */
const LONE_PAUSE_ROUNDS = 2;

/** Times that a call is sent again which did not reach the node. */
const RETRIES = 2;

/** Milliseconds before the first of them; the second waits longer. */
const RETRY_MS = 100;

/** Milliseconds of pause for a provider that contradicts the majority: it may be on a fork. */
const LYING_PAUSE_MS = 60_000;

/** Polling intervals between two health checks of all providers. */
const CHECK_ROUNDS = 5;

/** Error: a chain has too few healthy providers. */
export class NoProvider extends BaseError {}

/** RPC providers of one chain: health checks and order of use. */
export class Providers {
  readonly all: readonly Provider[];
  readonly #config: ChainConfig;
  readonly #pace: number;
  #checked = 0;
  #checking: Promise<void> | null = null;

  /** @param pace milliseconds between two reads of the chain */
  constructor(config: ChainConfig, { chain }: HandselChain, pace: number) {
    this.#config = config;
    this.#pace = pace;
    const options = { timeout: config.rpcTimeoutMs, retryCount: 0 };
    this.all = config.rpcUrls.map((url, index) => ({
      rank: index + 1,
      // No cache: an old answer would hide a reorg.
      client: createPublicClient({
        chain,
        transport: patient(http(url, options)),
        cacheTime: 0,
        ccipRead: false,
      }),
      window: new LogWindow(),
      state: "unknown",
      head: 0n,
      pausedUntil: 0,
      failures: 0,
    }));
  }

  /**
   * Lists the healthy providers, in the order of CHAINS.
   * @throws NoProvider if there is none
   */
  async healthy(): Promise<Provider[]> {
    await this.#checkAll();
    const healthy = this.all.filter(({ state }) => state === "healthy");
    if (healthy.length > 0) return healthy;
    throw new NoProvider(`no provider of chain ${this.#config.id} is healthy: ${this.describe()}`);
  }

  /** Describes each provider's place and state, such as `1 is failing`. */
  describe(): string {
    return this.all.map(({ rank, state }) => `${rank} is ${state.replace("_", " ")}`).join(", ");
  }

  /** Pauses a provider that did not answer, or answered nonsense; longer each time. */
  fail(provider: Provider, error: unknown): void {
    provider.failures += 1;
    const longest = this.all.length > 1 ? MAX_PAUSE_MS : this.#pace * LONE_PAUSE_ROUNDS;
    const pause = Math.min(this.#pace * 2 ** provider.failures, longest, MAX_PAUSE_MS);
    const asked = retryAfterMs(error) ?? 0;
    this.#set(provider, "failing", Math.min(Math.max(pause, asked), MAX_PAUSE_MS));
  }

  /** Pauses a provider that contradicts the majority. */
  distrust(provider: Provider): void {
    this.#set(provider, "lying", Math.min(LYING_PAUSE_MS, this.#pace * 30));
  }

  /** Makes a transport with fallback: asks providers in turn, and sends transactions to all. */
  transport(): CustomTransport {
    return custom(
      {
        request: (args: { method: string; params?: unknown }) =>
          args.method === "eth_sendRawTransaction" ? this.#askAll(args) : this.#askOne(args),
      },
      { retryCount: 0 },
    );
  }

  async #askOne(args: { method: string; params?: unknown }): Promise<unknown> {
    let last: unknown = null;
    for (const provider of await this.#inOrder()) {
      try {
        return await provider.client.request(args as never);
      } catch (error) {
        if (isAnswer(error)) throw error;
        this.fail(provider, error);
        last = error;
      }
    }
    throw last ?? new NoProvider(`chain ${this.#config.id}: ${this.describe()}`);
  }

  /** Asks all providers at once: one alone might not pass a transaction on. */
  async #askAll(args: { method: string; params?: unknown }): Promise<unknown> {
    const attempts = (await this.#inOrder()).map((provider) =>
      provider.client.request(args as never).catch((error: unknown) => {
        if (!isAnswer(error)) this.fail(provider, error);
        throw error;
      }),
    );
    try {
      return await Promise.any(attempts);
    } catch (error) {
      const errors = error instanceof AggregateError ? error.errors : [error];
      throw errors.find(isAnswer) ?? errors[0] ?? new NoProvider(this.describe());
    }
  }

  /** Lists healthy providers, then failing ones as a last resort. */
  async #inOrder(): Promise<Provider[]> {
    await this.#checkAll();
    const failing = this.all.filter(({ state }) => state === "failing");
    const verified = failing
      .filter(({ head }) => head > 0n)
      .sort((a, b) => a.pausedUntil - b.pausedUntil);
    return [...this.all.filter(({ state }) => state === "healthy"), ...verified];
  }

  /** Checks the providers every few intervals, so that a recovered one is used again. */
  #checkAll(): Promise<void> {
    this.#checking ??= this.#checkDue().finally(() => {
      this.#checking = null;
    });
    return this.#checking;
  }

  async #checkDue(): Promise<void> {
    const now = Date.now();
    const due = this.all.filter(({ pausedUntil }) => pausedUntil <= now);
    const isRound = this.all.length > 1 && now - this.#checked >= this.#pace * CHECK_ROUNDS;
    if (!isRound && due.every(({ state }) => state === "healthy")) return;
    this.#checked = now;
    // At once, because their heads are compared.
    await Promise.all(due.map((provider) => this.#check(provider)));
    this.#compareHeads();
  }

  async #check(provider: Provider): Promise<void> {
    try {
      const [id, head] = await Promise.all([
        provider.client.getChainId(),
        provider.client.getBlockNumber(),
      ]);
      provider.head = head;
      // Logs of another chain would be payments that do not exist.
      if (id !== this.#config.id) return this.#set(provider, "wrong_chain", this.#pace * 10);
      provider.failures = 0;
      this.#set(provider, "healthy", 0);
    } catch (error) {
      this.fail(provider, error);
    }
  }

  /**
   * Pauses lagging providers. With three or more, the second newest head counts, so that one
   * provider that runs ahead, or claims to, does not make the others look late.
   */
  #compareHeads(): void {
    const answering = this.all.filter(({ state }) => state === "healthy" || state === "lagging");
    const heads = answering.map(({ head }) => head).sort((a, b) => (a < b ? 1 : -1));
    const newest = heads[heads.length > 2 ? 1 : 0] ?? 0n;
    for (const provider of answering) {
      const isLate = newest - provider.head > BigInt(this.#config.maxLagBlocks);
      if (isLate) this.#set(provider, "lagging", this.#pace * CHECK_ROUNDS);
    }
  }

  #set(provider: Provider, state: ProviderState, pauseMs: number): void {
    provider.state = state;
    provider.pausedUntil = Date.now() + pauseMs;
    const labels = { chain: String(this.#config.id), provider: String(provider.rank) };
    providerUsable.set(labels, state === "healthy" ? 1 : 0);
  }
}

/** Makes a transport that sends a call again a few times which did not reach the node. */
function patient(transport: HttpTransport): HttpTransport {
  return (options) => {
    const made = transport(options);
    const request = made.request as (...args: readonly unknown[]) => Promise<unknown>;
    const again = async (...args: readonly unknown[]) => {
      for (let retry = 1; ; retry += 1) {
        try {
          return await request(...args);
        } catch (error) {
          if (retry > RETRIES || !isUnavailable(error)) throw error;
          await sleep(RETRY_MS * retry);
        }
      }
    };
    return { ...made, request: again as typeof made.request };
  };
}
