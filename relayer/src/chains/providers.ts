import type { HandselChain } from "@handsel/protocol";
import {
  BaseError,
  type CustomTransport,
  createPublicClient,
  custom,
  type EIP1193RequestFn,
  http,
  type PublicClient,
} from "viem";
import type { ChainConfig } from "./chainConfig.ts";
import { LogWindow } from "./logWindow.ts";
import { providerUsable } from "./metrics.ts";
import { isAnswer, isBrokenConnection, retryAfterMs } from "./providerError.ts";

/** What is thought of a provider. Only a healthy one is read from. */
export type ProviderState = "unknown" | "healthy" | "lagging" | "failing" | "wrong_chain" | "lying";

/** One node's address, and how it does. */
export interface Provider {
  /** Its place in the configuration, from 1: what logs and metrics call it, as its URL may be secret. */
  readonly rank: number;
  readonly client: PublicClient;
  readonly window: LogWindow;
  state: ProviderState;
  /** The newest block that it told of. */
  head: bigint;
  /** It is left alone until then, in milliseconds of the clock. */
  until: number;
  /** In a row. */
  failures: number;
}

const MAX_PAUSE_MS = 60_000;

/** A provider that contradicted the majority is left alone for so long: it may be on a fork. */
const LYING_PAUSE_MS = 60_000;

/** So many times the pace of looking at the chain passes between two looks at all its providers. */
const CHECK_ROUNDS = 5;

/** No provider of a chain can be relied on just now. */
export class NoProvider extends BaseError {}

/** The providers of one chain: who may be asked, and in which order. */
export class Providers {
  readonly all: readonly Provider[];
  readonly #config: ChainConfig;
  readonly #pace: number;
  #checked = 0;
  #checking: Promise<void> | null = null;

  /** @param pace milliseconds between two looks at the chain */
  constructor(config: ChainConfig, { chain }: HandselChain, pace: number) {
    this.#config = config;
    this.#pace = pace;
    const options = { timeout: config.rpcTimeoutMs, retryCount: 0 };
    this.all = config.rpcUrls.map((url, index) => ({
      rank: index + 1,
      // Each read must see the chain as it is now, or a reorganisation would hide behind an old answer.
      client: createPublicClient({
        ...{ chain, transport: http(url, options), cacheTime: 0, ccipRead: false },
      }),
      window: new LogWindow(),
      state: "unknown",
      head: 0n,
      until: 0,
      failures: 0,
    }));
  }

  /**
   * Those that can be relied on, the best first.
   * @throws NoProvider if there is none
   */
  async healthy(): Promise<Provider[]> {
    await this.#checkAll();
    const healthy = this.all.filter(({ state }) => state === "healthy");
    if (healthy.length > 0) return healthy;
    throw new NoProvider(`no provider of chain ${this.#config.id} can be used: ${this.describe()}`);
  }

  /** Each provider's place and state, for people. */
  describe(): string {
    return this.all.map(({ rank, state }) => `${rank} is ${state.replace("_", " ")}`).join(", ");
  }

  /** A provider did not answer, or not sensibly: it is left alone for a while, longer each time. */
  fail(provider: Provider, error: unknown): void {
    provider.failures += 1;
    const pause = Math.min(this.#pace * 2 ** provider.failures, MAX_PAUSE_MS);
    const asked = retryAfterMs(error) ?? 0;
    this.#set(provider, "failing", Math.min(Math.max(pause, asked), MAX_PAUSE_MS));
  }

  /** A provider contradicts most others. */
  distrust(provider: Provider): void {
    this.#set(provider, "lying", Math.min(LYING_PAUSE_MS, this.#pace * 30));
  }

  /** Asks one provider after the other until one answers; a transaction is given to all. */
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
        return await ask(provider, args);
      } catch (error) {
        if (isAnswer(error)) throw error;
        this.fail(provider, error);
        last = error;
      }
    }
    throw last ?? new NoProvider(`chain ${this.#config.id}: ${this.describe()}`);
  }

  /** One of them may keep a transaction to itself. */
  async #askAll(args: { method: string; params?: unknown }): Promise<unknown> {
    const attempts = (await this.#inOrder()).map((provider) =>
      ask(provider, args).catch((error: unknown) => {
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

  /** Those that can be relied on, then those that lately did not answer, as a last resort. */
  async #inOrder(): Promise<Provider[]> {
    await this.#checkAll();
    const failing = this.all.filter(({ state }) => state === "failing");
    const verified = failing.filter(({ head }) => head > 0n).sort((a, b) => a.until - b.until);
    return [...this.all.filter(({ state }) => state === "healthy"), ...verified];
  }

  /** Looks at the providers from time to time, so that one that is well again is used again. */
  #checkAll(): Promise<void> {
    this.#checking ??= this.#checkDue().finally(() => {
      this.#checking = null;
    });
    return this.#checking;
  }

  async #checkDue(): Promise<void> {
    const now = Date.now();
    const free = this.all.filter(({ until }) => until <= now);
    const isRound = this.all.length > 1 && now - this.#checked >= this.#pace * CHECK_ROUNDS;
    if (!isRound && free.every(({ state }) => state === "healthy")) return;
    this.#checked = now;
    // All at once, because their heads are compared.
    await Promise.all(free.map((provider) => this.#check(provider)));
    this.#compareHeads();
  }

  async #check(provider: Provider): Promise<void> {
    try {
      const [id, head] = await Promise.all([
        provider.client.getChainId(),
        provider.client.getBlockNumber(),
      ]);
      provider.head = head;
      // Events of another chain would be money that does not exist.
      if (id !== this.#config.id) return this.#set(provider, "wrong_chain", this.#pace * 10);
      provider.failures = 0;
      this.#set(provider, "healthy", 0);
    } catch (error) {
      this.fail(provider, error);
    }
  }

  /**
   * Leaves out who is behind. Of three or more, the newest block is the one that two have: a single
   * one that runs ahead, or says so, makes nobody look late.
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
    provider.until = Date.now() + pauseMs;
    const labels = { chain: String(this.#config.id), provider: String(provider.rank) };
    providerUsable.set(labels, state === "healthy" ? 1 : 0);
  }
}

/** A connection that was closed while idle is no failure: it is opened again. */
async function ask(
  { client }: Provider,
  args: { method: string; params?: unknown },
): Promise<unknown> {
  const request = client.request as EIP1193RequestFn;
  try {
    return await request(args as never);
  } catch (error) {
    if (!isBrokenConnection(error)) throw error;
    return await request(args as never);
  }
}
