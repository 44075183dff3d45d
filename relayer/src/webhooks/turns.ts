import type { ClaimedDelivery } from "./claimDeliveries.ts";

/** Claimed delivery that waits for a place. */
export interface Turn {
  merchantId: string;
  delivery: ClaimedDelivery;
  body: Buffer;
  /** Milliseconds of `performance.now()`. */
  claimedAt: number;
}

interface Merchant {
  /** Places that its attempts take. */
  open: number;
  /** Deliveries without a place, longest waiting first. */
  waiting: Turn[];
  /** Attempts that ended since the last claim, and between the two before. */
  ended: number;
  endedBefore: number;
}

/** Claims whose deliveries may wait for their turn: those that end during a claim, and during the one after it. */
const AHEAD = 3;

/**
 * Gives the places of a process to merchants: the one with the fewest is next, and none gets more than
 * it leaves free. More may be claimed than there are places, so that the next attempt begins in the
 * moment in which one ends, and while the next are being claimed: for each merchant {@link AHEAD} times as many
 * as ended between the last two claims, so none for one whose receivers hang.
 */
export class Turns {
  readonly #places: number;
  readonly #merchants = new Map<string, Merchant>();
  #open = 0;

  constructor(places: number) {
    this.#places = places;
  }

  /** Deliveries without a place. */
  get waiting(): number {
    let waiting = 0;
    for (const merchant of this.#merchants.values()) waiting += merchant.waiting.length;
    return waiting;
  }

  /** Adds a claimed delivery. */
  add(turn: Turn): void {
    this.#merchant(turn.merchantId).waiting.push(turn);
  }

  /** Takes a place for the delivery whose turn it is. */
  next(): Turn | undefined {
    const free = this.#places - this.#open;
    let least: Merchant | undefined;
    for (const merchant of this.#merchants.values()) {
      if (merchant.waiting.length === 0 || merchant.open >= free) continue;
      if (!least || merchant.open < least.open) least = merchant;
    }
    const turn = least?.waiting.shift();
    if (!least || !turn) return undefined;
    least.open += 1;
    this.#open += 1;
    return turn;
  }

  /** Frees a place of a merchant. */
  end(merchantId: string): void {
    const merchant = this.#merchant(merchantId);
    merchant.open -= 1;
    merchant.ended += 1;
    this.#open -= 1;
  }

  /**
   * Begins a claim.
   * @returns the places that each merchant will hold, and those that will be free, when {@link AHEAD} times as many
   * attempts have ended as between the last two claims. Where more will have ended than are claimed, more are free
   * than there are; for `others` than these merchants, as many count as taken.
   */
  expect(): { held: ReadonlyMap<string, number>; free: number; others: number } {
    const held = new Map<string, number>();
    let free = this.#places;
    const slow: string[] = [];
    let surplus = 0;
    for (const [id, merchant] of this.#merchants) {
      const claimed = merchant.open + merchant.waiting.length;
      const expected = AHEAD * Math.max(merchant.ended, merchant.endedBefore);
      merchant.endedBefore = merchant.ended;
      merchant.ended = 0;
      free -= claimed - expected;
      surplus += Math.max(0, expected - claimed);
      if (claimed === 0 && expected === 0) this.#merchants.delete(id);
      else held.set(id, Math.max(0, claimed - expected));
      if (claimed > expected) slow.push(id);
    }
    for (const id of slow) held.set(id, (held.get(id) ?? 0) + surplus);
    return { held, free, others: surplus };
  }

  /** Takes out the deliveries that were claimed before a time, in milliseconds of `performance.now()`. */
  takeOlder(time: number): Turn[] {
    const taken: Turn[] = [];
    for (const merchant of this.#merchants.values()) {
      if ((merchant.waiting[0]?.claimedAt ?? time) >= time) continue;
      taken.push(...merchant.waiting.filter(({ claimedAt }) => claimedAt < time));
      merchant.waiting = merchant.waiting.filter(({ claimedAt }) => claimedAt >= time);
    }
    return taken;
  }

  /** Takes out every delivery that waits. */
  takeAll(): Turn[] {
    return this.takeOlder(Number.POSITIVE_INFINITY);
  }

  #merchant(id: string): Merchant {
    const known = this.#merchants.get(id);
    if (known) return known;
    const merchant = { open: 0, waiting: [], ended: 0, endedBefore: 0 };
    this.#merchants.set(id, merchant);
    return merchant;
  }
}
