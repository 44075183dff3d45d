import { type Address, type Hex, zeroAddress } from "viem";
import {
  type Escrow,
  fee,
  type PaymentState,
  type PaymentTerms,
  paymentId,
  paymentWindows,
  stages,
} from "../../protocol/src/index.ts";
import type { EscrowError } from "../helpers/reverts.ts";

/** An action that the escrow refuses, with the error it gives. */
export class Refusal extends Error {
  readonly error: EscrowError;
  readonly args: readonly unknown[];

  constructor(error: EscrowError, ...args: readonly unknown[]) {
    super(error);
    this.error = error;
    this.args = args;
  }
}

/**
 * The protocol in plain TypeScript, written from its description and not from the contracts: payments, balances and
 * credits in maps, one method per verb. It assumes that terms are possible and accounts are rich.
 */
export class Model {
  readonly payments = new Map<Hex, PaymentState>();
  readonly balances = new Map<string, bigint>();
  readonly credits = new Map<string, bigint>();
  /** Whom a token refuses to pay. */
  private readonly refused = new Set<string>();
  readonly escrow: Escrow;

  constructor(escrow: Escrow) {
    this.escrow = escrow;
  }

  fund(sender: Address, time: number, terms: PaymentTerms): void {
    const id = paymentId(terms, this.escrow);
    if (time >= terms.fundBy)
      throw new Refusal("FundingClosed", BigInt(time), BigInt(terms.fundBy));
    const before = this.stateOf(terms);
    if (before.stage !== "none") {
      throw new Refusal("PaymentAlreadyFunded", id, stages.indexOf(before.stage));
    }
    this.payments.set(id, { held: terms.amount, refundable: 0n, clock: time, stage: "held" });
    this.move(terms.token, sender, this.escrow.address, terms.amount);
  }

  capture(
    sender: Address,
    time: number,
    terms: PaymentTerms,
    amount: bigint,
    releaseRest: boolean,
  ): void {
    const state = this.heldState(terms);
    const isRelease = sender === terms.payer && !releaseRest;
    if (!isRelease) {
      if (sender !== terms.merchant) {
        if (sender === terms.payer) throw new Refusal("CallerNotMerchant", sender, terms.merchant);
        throw new Refusal("CallerNotPayerOrMerchant", sender, terms.payer, terms.merchant);
      }
      const { captureStart, captureEnd } = paymentWindows(terms, state.clock);
      if (time < captureStart) {
        throw new Refusal("CaptureNotOpen", BigInt(time), BigInt(captureStart));
      }
      if (captureEnd !== null && time >= captureEnd) {
        throw new Refusal("CaptureClosed", BigInt(time), BigInt(captureEnd));
      }
    }
    take(state, amount);
    state.refundable += amount;
    const rest = releaseRest ? state.held : 0n;
    state.held -= rest;
    if (state.held === 0n) state.stage = "settled";
    const commission = fee(amount, terms.feeBps);
    this.pay(terms.token, terms.payee, amount - commission);
    this.pay(terms.token, terms.feeRecipient, commission);
    this.pay(terms.token, terms.payer, rest);
  }

  void(sender: Address, terms: PaymentTerms, amount: bigint): void {
    const state = this.heldState(terms);
    if (sender !== terms.merchant) throw new Refusal("CallerNotMerchant", sender, terms.merchant);
    take(state, amount);
    this.giveBack(terms, state, amount);
  }

  reclaim(time: number, terms: PaymentTerms): void {
    const state = this.heldState(terms);
    const { captureEnd } = paymentWindows(terms, state.clock);
    if (captureEnd === null || time < captureEnd) {
      const opensAt = captureEnd === null ? 2n ** 256n - 1n : BigInt(captureEnd);
      throw new Refusal("ReclaimNotOpen", BigInt(time), opensAt);
    }
    const amount = state.held;
    state.held = 0n;
    this.giveBack(terms, state, amount);
  }

  refund(
    sender: Address,
    time: number,
    terms: PaymentTerms,
    amount: bigint,
    fromCredit: boolean,
  ): void {
    const state = this.stateOf(terms);
    if (sender !== terms.merchant && sender !== terms.payee) {
      throw new Refusal("CallerNotMerchantOrPayee", sender, terms.merchant, terms.payee);
    }
    if (amount === 0n) throw new Refusal("AmountZero");
    if (amount > state.refundable) {
      throw new Refusal("AmountExceedsRefundable", amount, state.refundable);
    }
    const { refundEnd } = paymentWindows(terms, state.clock);
    if (time >= refundEnd) throw new Refusal("RefundClosed", BigInt(time), BigInt(refundEnd));
    if (fromCredit) {
      const credit = this.creditOf(terms.token, sender);
      if (amount > credit) throw new Refusal("AmountExceedsCredit", amount, credit);
      add(this.credits, terms.token, sender, -amount);
    }
    state.refundable -= amount;
    if (fromCredit || terms.token === zeroAddress) {
      if (!fromCredit) this.move(terms.token, sender, this.escrow.address, amount);
      this.pay(terms.token, terms.payer, amount);
    } else {
      this.move(terms.token, sender, terms.payer, amount);
    }
  }

  withdraw(sender: Address, token: Address): void {
    const credit = this.creditOf(token, sender);
    if (credit === 0n) throw new Refusal("AmountZero");
    if (this.isRefused(token, sender)) throw new Refusal("WithdrawalFailed", token, sender, credit);
    add(this.credits, token, sender, -credit);
    this.move(token, this.escrow.address, sender, credit);
  }

  stateOf(terms: PaymentTerms): PaymentState {
    const none: PaymentState = { held: 0n, refundable: 0n, clock: 0, stage: "none" };
    return this.payments.get(paymentId(terms, this.escrow)) ?? none;
  }

  balanceOf(token: Address, owner: Address): bigint {
    return this.balances.get(keyOf(token, owner)) ?? 0n;
  }

  creditOf(token: Address, owner: Address): bigint {
    return this.credits.get(keyOf(token, owner)) ?? 0n;
  }

  isRefused(token: Address, owner: Address): boolean {
    return this.refused.has(keyOf(token, owner));
  }

  setRefused(token: Address, owner: Address, refused: boolean): void {
    if (refused) this.refused.add(keyOf(token, owner));
    else this.refused.delete(keyOf(token, owner));
  }

  private heldState(terms: PaymentTerms): PaymentState {
    const state = this.stateOf(terms);
    if (state.stage === "held") return state;
    const id = paymentId(terms, this.escrow);
    throw new Refusal("PaymentNotHeld", id, stages.indexOf(state.stage));
  }

  private giveBack(terms: PaymentTerms, state: PaymentState, amount: bigint): void {
    if (state.held === 0n) state.stage = state.refundable === 0n ? "returned" : "settled";
    this.pay(terms.token, terms.payer, amount);
  }

  private pay(token: Address, to: Address, amount: bigint): void {
    if (this.isRefused(token, to)) add(this.credits, token, to, amount);
    else this.move(token, this.escrow.address, to, amount);
  }

  private move(token: Address, from: Address, to: Address, amount: bigint): void {
    add(this.balances, token, from, -amount);
    add(this.balances, token, to, amount);
  }
}

function take(state: PaymentState, amount: bigint): void {
  if (amount === 0n) throw new Refusal("AmountZero");
  if (amount > state.held) throw new Refusal("AmountExceedsHeld", amount, state.held);
  state.held -= amount;
}

function add(sums: Map<string, bigint>, token: Address, owner: Address, amount: bigint): void {
  const key = keyOf(token, owner);
  sums.set(key, (sums.get(key) ?? 0n) + amount);
}

function keyOf(token: Address, owner: Address): string {
  return `${token} ${owner}`;
}
