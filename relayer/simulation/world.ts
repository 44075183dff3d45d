import { AsyncLocalStorage } from "node:async_hooks";
import type { Random } from "./random.ts";
import { realClock } from "./realClock.ts";

/** Something whose code runs in the simulation: a process of the relayer, or an actor. */
export class Place {
  readonly name: string;
  readonly world: World;
  /** Milliseconds that its clock is ahead of the world's. */
  clockAhead = 0;
  isAlive = true;
  /** Nothing of it happens while it is. */
  isStalled = false;
  /** Called when it dies. */
  readonly onDeath = new Set<() => void>();

  constructor(world: World, name: string) {
    this.world = world;
    this.name = name;
  }
}

/** The place whose code is running; nothing outside of the simulation. */
export const here = new AsyncLocalStorage<Place | undefined>();

/** Timer in the world's time. */
export interface SimulatedTimer {
  at: number;
  ticket: number;
  place: Place;
  run(): void;
  isCancelled: boolean;
}

/** What may happen next. */
interface Step {
  place: Place;
  /** Tells apart what became possible at once, whatever the real machine did first. */
  ticket: number;
  label: string;
  run(): void;
}

/** Work of the real machine that the world waits for. */
interface Work {
  /** Process of PostgreSQL that may be waiting for a lock of another. */
  backend: number | null;
  isBlocked: boolean;
  /** Whether it ever did. */
  wasBlocked: boolean;
}

/** Rounds of the event loop without any news after which nothing more happens by itself. */
const QUIET_ROUNDS = 3;

/** Milliseconds that a step takes at most. */
const MOST_MS = 12;

/** Milliseconds of the real clock after which a statement may be waiting for a lock. */
const PATIENCE_MS = 4;

/**
 * The order in which everything happens: one step at a time, each drawn by chance among all that could
 * happen next, at a time that the world alone decides.
 */
export class World {
  readonly random: Random;
  /** Unix milliseconds. */
  time: number;
  /** Steps so far. */
  steps = 0;
  /** What happened, for the story of a failure. */
  readonly story: string[] = [];
  /** Called before a step when time has passed. */
  onTime: () => Promise<void> = async () => {};
  /** Called with what happens next. */
  onStep: (step: string) => void = () => {};
  /** Lists which of these backends wait for locks, and whose. */
  findBlocked: (backends: readonly number[]) => Promise<ReadonlyMap<number, readonly number[]>> =
    async () => new Map();
  readonly #ready: Step[] = [];
  #timers: SimulatedTimer[] = [];
  #tickets = 0;
  readonly #work = new Set<Work>();
  /** Grows with whatever happens. */
  #news = 0;
  #toldTime = 0;
  #onWorkEnd = () => {};

  constructor(random: Random, time: number) {
    this.random = random;
    this.time = time;
  }

  /** Adds a line to the story. */
  tell(line: string): void {
    this.story.push(`${this.steps} ${new Date(this.time).toISOString().slice(5, 23)} ${line}`);
  }

  /** Returns a number that orders what began at once. */
  takeTicket(): number {
    this.#tickets += 1;
    return this.#tickets;
  }

  /** Waits for its turn; never, if the place dies before. */
  gate(place: Place, label: string, ticket = this.takeTicket()): Promise<void> {
    this.#news += 1;
    return new Promise((resolve) => {
      this.#ready.push({ place, ticket, label, run: resolve });
    });
  }

  /** Makes the world wait for work of the real machine, such as a statement of PostgreSQL. */
  async during<Result>(
    work: () => Promise<Result>,
    backend: number | null = null,
  ): Promise<{ result: Result; wasBlocked: boolean }> {
    const entry: Work = { backend, isBlocked: false, wasBlocked: false };
    this.#work.add(entry);
    try {
      const result = await work();
      return { result, wasBlocked: entry.wasBlocked };
    } finally {
      this.#work.delete(entry);
      this.#news += 1;
      this.#onWorkEnd();
    }
  }

  /** Forgets the statements of a dead place's backends. */
  abandon(backends: ReadonlySet<number>): void {
    for (const entry of this.#work) {
      if (entry.backend !== null && backends.has(entry.backend)) this.#work.delete(entry);
    }
  }

  setTimer(place: Place, ms: number, run: () => void): SimulatedTimer {
    const timer = {
      ...{ place, run, isCancelled: false, ticket: this.takeTicket() },
      at: this.time + Math.max(0, ms),
    };
    this.#timers.push(timer);
    this.#news += 1;
    return timer;
  }

  /** Does one thing that could happen next. */
  async step(): Promise<void> {
    await this.#settle();
    if (this.#toldTime !== this.time) {
      this.#toldTime = this.time;
      await this.onTime();
    }
    this.#dropDead();
    const able = this.#ready
      .filter(({ place }) => !place.isStalled)
      .sort((a, b) => a.ticket - b.ticket);
    if (able.length === 0) {
      this.#passTime();
      return;
    }
    this.steps += 1;
    const step = this.random.pick(able);
    this.#ready.splice(this.#ready.indexOf(step), 1);
    this.onStep(`${step.place.name}: ${step.label}`);
    step.run();
    await this.#settle();
    this.time += this.random.below(MOST_MS);
    this.#fireTimers();
  }

  /** Lets time pass; everything that was waiting for it may happen then. */
  jump(ms: number): void {
    this.time += ms;
    this.#fireTimers();
  }

  #passTime(): void {
    let next = Number.POSITIVE_INFINITY;
    for (const { at } of this.#timers) next = Math.min(next, at);
    if (next === Number.POSITIVE_INFINITY) {
      throw new Error(`nothing can happen any more: ${[...this.#work].length} statements run`);
    }
    this.time = Math.max(this.time, next);
    this.#fireTimers();
  }

  #fireTimers(): void {
    const due = this.#timers.filter(({ at }) => at <= this.time);
    if (due.length === 0) return;
    this.#timers = this.#timers.filter(({ at, isCancelled }) => at > this.time && !isCancelled);
    for (const timer of due) {
      if (timer.isCancelled || !timer.place.isAlive) continue;
      const run = () => {
        if (!timer.isCancelled) here.run(timer.place, timer.run);
      };
      this.#ready.push({ place: timer.place, ticket: timer.ticket, label: "timer", run });
    }
  }

  #dropDead(): void {
    for (let index = this.#ready.length - 1; index >= 0; index -= 1) {
      if (!this.#ready[index]?.place.isAlive) this.#ready.splice(index, 1);
    }
    this.#timers = this.#timers.filter(({ place, isCancelled }) => place.isAlive && !isCancelled);
  }

  /** Waits until everything that happens by itself has happened. */
  async #settle(): Promise<void> {
    for (;;) {
      let news = this.#news;
      for (let round = 0; round < QUIET_ROUNDS; round += 1) {
        await realClock.nextRound();
        if (this.#news === news) continue;
        news = this.#news;
        round = -1;
      }
      const running = [...this.#work].filter(({ isBlocked }) => !isBlocked);
      if (running.length === 0) {
        // A lock that was given back lets others go on.
        if (!(await this.#unblock())) return;
        continue;
      }
      if (!(await this.#untilWorkEnds())) await this.#findBlocked(running);
    }
  }

  /** Waits for the end of some work; false if none came for a while. */
  async #untilWorkEnds(): Promise<boolean> {
    const patience = new AbortController();
    const ended = new Promise<boolean>((resolve) => {
      this.#onWorkEnd = () => resolve(true);
    });
    const waited = realClock
      .sleep(PATIENCE_MS, false, { signal: patience.signal })
      .catch(() => false);
    const result = await Promise.race([ended, waited]);
    patience.abort();
    return result;
  }

  async #findBlocked(running: readonly Work[]): Promise<void> {
    const waiting = running.filter(({ backend }) => backend !== null);
    if (waiting.length === 0) return;
    const blocked = await this.findBlocked(backendsOf(this.#work));
    // PostgreSQL ends one of those that wait for each other.
    if (hasCircle(blocked)) return;
    for (const entry of waiting) {
      if (!blocked.has(entry.backend as number)) continue;
      entry.isBlocked = true;
      entry.wasBlocked = true;
    }
  }

  /** @returns whether a statement that waited for a lock goes on */
  async #unblock(): Promise<boolean> {
    const blocked = [...this.#work].filter(({ isBlocked }) => isBlocked);
    if (blocked.length === 0) return false;
    const still = await this.findBlocked(backendsOf(blocked));
    let found = false;
    for (const entry of blocked) {
      if (still.has(entry.backend as number)) continue;
      entry.isBlocked = false;
      found = true;
    }
    return found;
  }
}

function backendsOf(work: Iterable<Work>): number[] {
  return [...work].flatMap(({ backend }) => backend ?? []);
}

/** Whether backends wait for each other in a circle. */
function hasCircle(waits: ReadonlyMap<number, readonly number[]>): boolean {
  const leadsTo = (from: number, end: number, seen: Set<number>): boolean =>
    (waits.get(from) ?? []).some((next) => {
      if (next === end) return true;
      if (seen.has(next)) return false;
      seen.add(next);
      return leadsTo(next, end, seen);
    });
  return [...waits.keys()].some((backend) => leadsTo(backend, backend, new Set()));
}
