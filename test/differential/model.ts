import { type Address, type Hex, hashTypedData, zeroAddress } from "viem";
import {
  allHeld,
  type CaptureBatch,
  disputeMessage,
  type Escrow,
  fee,
  operatorApprovalMessage,
  type PaymentState,
  type PaymentTerms,
  paymentId,
  paymentWindows,
  releaseMessage,
  type Split,
  settlementMessage,
  shares,
  splitsHash,
  stages,
} from "../../protocol/src/index.ts";
import type { EscrowError } from "../helpers/reverts.ts";

/** Refusal of an action, with the escrow's error. */
export class Refusal extends Error {
  readonly error: EscrowError;
  readonly args: readonly unknown[];

  constructor(error: EscrowError, ...args: readonly unknown[]) {
    super(error);
    this.error = error;
    this.args = args;
  }
}

/** Signature in the model: its signer, and the EIP-712 digest. */
export interface Signed {
  by: Address;
  digest: Hex;
}

/**
 * Model of the protocol in plain TypeScript, written from the protocol's description, not from the contracts. Payments,
 * balances, credits, pots and operators are maps; each verb is a method. Terms are assumed valid and balances sufficient.
 * A refused action may leave half of a change behind: `attempt` undoes it.
 */
export class Model {
  private payments = new Map<Hex, PaymentState>();
  private readonly tokens = new Map<Hex, Address>();
  private balances = new Map<string, bigint>();
  private credits = new Map<string, bigint>();
  private pots = new Map<string, bigint>();
  private operators = new Set<string>();
  private nonces = new Map<Address, bigint>();
  private paysItself = new Set<Address>();
  /** Accounts a token refuses to pay. */
  private readonly refused = new Set<string>();
  readonly escrow: Escrow;

  constructor(escrow: Escrow) {
    this.escrow = escrow;
  }

  /** Runs several actions, all or none. */
  attempt(actions: () => void): void {
    const { payments, balances, credits, pots, operators, nonces, paysItself } = this;
    this.payments = new Map([...payments].map(([id, state]) => [id, { ...state }]));
    this.balances = new Map(balances);
    this.credits = new Map(credits);
    this.pots = new Map(pots);
    this.operators = new Set(operators);
    this.nonces = new Map(nonces);
    this.paysItself = new Set(paysItself);
    try {
      actions();
    } catch (refusal) {
      Object.assign(this, { payments, balances, credits, pots, operators, nonces, paysItself });
      throw refusal;
    }
  }

  fund(sender: Address, time: number, terms: PaymentTerms): void {
    this.open(time, terms);
    const { token, instant, toLedger, amount } = terms;
    // An instant payment in tokens goes directly from the caller to its recipients.
    if (instant && token !== zeroAddress && !toLedger) {
      this.payOut(sender, terms, amount);
      return;
    }
    this.move(token, sender, this.escrow.address, amount);
    if (instant) this.payOut(this.escrow.address, terms, amount);
  }

  fundBatch(sender: Address, time: number, all: readonly PaymentTerms[]): void {
    const token = all[0]?.token;
    if (token === undefined) throw new Refusal("BatchEmpty");
    for (const terms of all) {
      if (terms.token !== token) throw new Refusal("TokenMismatch", terms.token, token);
      this.open(time, terms);
      this.move(token, sender, this.escrow.address, terms.amount);
    }
    for (const terms of all) {
      if (terms.instant) this.payOut(this.escrow.address, terms, terms.amount);
    }
  }

  capture(
    sender: Address,
    time: number,
    terms: PaymentTerms,
    amount: bigint,
    releaseRest: boolean,
    list?: readonly Split[],
  ): void {
    const state = this.stateOf(terms);
    this.checkCapturer(sender, terms);
    if (sender === terms.payer) {
      if (releaseRest) throw new Refusal("CallerNotMerchant", sender, terms.merchant);
      this.openState(terms);
    } else {
      this.heldState(terms);
      const { captureStart, captureEnd } = paymentWindows(terms, state);
      if (captureStart !== null && time < captureStart) {
        throw new Refusal("CaptureNotOpen", BigInt(time), BigInt(captureStart));
      }
      if (captureEnd !== null && time >= captureEnd) {
        throw new Refusal("CaptureClosed", BigInt(time), BigInt(captureEnd));
      }
    }
    const captured = take(state, amount);
    state.refundable += captured;
    const rest = releaseRest ? state.held : 0n;
    state.held -= rest;
    end(state);
    this.payOut(this.escrow.address, terms, captured, list);
    this.pay(terms.token, terms.payer, rest);
  }

  captureAndSplit(
    sender: Address,
    time: number,
    terms: PaymentTerms,
    amount: bigint,
    releaseRest: boolean,
    list: readonly Split[],
  ): void {
    const given = splitsHash(list);
    if (given !== terms.splits) throw new Refusal("SplitsMismatch", given, terms.splits);
    this.capture(sender, time, terms, amount, releaseRest, list);
  }

  captureWithSignature(
    time: number,
    terms: PaymentTerms,
    amount: bigint,
    deadline: bigint,
    signature: Signed,
  ): void {
    const state = this.openState(terms);
    const content = { amount, held: state.held, deadline };
    const digest = hashTypedData(releaseMessage(terms, this.escrow, content));
    checkSignature(terms.payer, digest, deadline, time, signature);
    const captured = take(state, amount);
    state.refundable += captured;
    end(state);
    this.payOut(this.escrow.address, terms, captured);
  }

  captureBatches(sender: Address, time: number, batches: readonly CaptureBatch[]): void {
    const captures = batches.flatMap(({ shared, payments }) =>
      payments.map(({ captureAmount, ...own }) => ({
        ...{ terms: { ...shared, ...own }, amount: captureAmount },
      })),
    );
    for (const { terms, amount } of captures) {
      const { stage } = this.stateOf(terms);
      const isTaken = stage === "settled" || stage === "returned";
      if (sender === terms.payer ? isTaken : isTaken || stage === "disputed") {
        this.checkCapturer(sender, terms);
        continue;
      }
      this.capture(sender, time, terms, amount, false);
    }
  }

  void(sender: Address, terms: PaymentTerms, amount: bigint): void {
    const state = this.openState(terms);
    if (!this.actsFor(sender, terms.merchant)) {
      throw new Refusal("CallerNotMerchant", sender, terms.merchant);
    }
    const voided = take(state, amount);
    end(state);
    this.pay(terms.token, terms.payer, voided);
  }

  reclaim(time: number, terms: PaymentTerms): void {
    const state = this.heldState(terms);
    const { captureEnd } = paymentWindows(terms, state);
    if (captureEnd === null || time < captureEnd) {
      const opensAt = captureEnd === null ? 2n ** 256n - 1n : BigInt(captureEnd);
      throw new Refusal("ReclaimNotOpen", BigInt(time), opensAt);
    }
    this.divide(terms, state, state.held);
  }

  dispute(sender: Address, time: number, terms: PaymentTerms): void {
    checkParty(sender, terms);
    this.startDispute(time, terms, this.heldState(terms));
  }

  disputeWithSignature(
    time: number,
    terms: PaymentTerms,
    evidence: string,
    deadline: bigint,
    signature: Signed,
  ): void {
    const state = this.heldState(terms);
    const digest = hashTypedData(disputeMessage(terms, this.escrow, { evidence, deadline }));
    checkSignature(terms.payer, digest, deadline, time, signature);
    this.startDispute(time, terms, state);
  }

  submitEvidence(sender: Address, terms: PaymentTerms): void {
    checkParty(sender, terms);
    this.disputedState(terms);
  }

  resolve(sender: Address, terms: PaymentTerms, payerAmount: bigint): void {
    const state = this.disputedState(terms);
    if (sender !== terms.arbiter) throw new Refusal("CallerNotArbiter", sender, terms.arbiter);
    this.divide(terms, state, payerAmount);
  }

  settle(
    sender: Address,
    time: number,
    terms: PaymentTerms,
    payerAmount: bigint,
    deadline: bigint,
    payerSignature: Signed,
    merchantSignature: Signed,
  ): void {
    const state = this.openState(terms);
    const content = { payerAmount, held: state.held, deadline };
    const digest = hashTypedData(settlementMessage(terms, this.escrow, content));
    const { payer, merchant } = terms;
    if (sender !== payer) checkSignature(payer, digest, deadline, time, payerSignature);
    if (sender !== merchant) checkSignature(merchant, digest, deadline, time, merchantSignature);
    this.divide(terms, state, payerAmount);
  }

  expireDispute(time: number, terms: PaymentTerms): void {
    const state = this.disputedState(terms);
    const { arbitrationEnd } = paymentWindows(terms, state);
    if (arbitrationEnd !== null && time < arbitrationEnd) {
      throw new Refusal("ArbitrationNotOver", BigInt(time), BigInt(arbitrationEnd));
    }
    this.divide(terms, state, state.held);
  }

  refund(
    sender: Address,
    time: number,
    terms: PaymentTerms,
    amount: bigint,
    fromCredit: boolean,
  ): void {
    const state = this.stateOf(terms);
    const isOperator = sender !== terms.payer && this.actsFor(sender, terms.merchant);
    if (sender !== terms.payee && !isOperator) {
      throw new Refusal("CallerNotMerchantOrPayee", sender, terms.merchant, terms.payee);
    }
    if (amount === 0n) throw new Refusal("AmountZero");
    if (amount > state.refundable) {
      throw new Refusal("AmountExceedsRefundable", amount, state.refundable);
    }
    const { refundEnd } = paymentWindows(terms, state);
    if (time >= refundEnd) throw new Refusal("RefundClosed", BigInt(time), BigInt(refundEnd));
    state.refundable -= amount;
    if (fromCredit) {
      this.useCredit(terms.token, sender, amount);
      this.pay(terms.token, terms.payer, amount);
    } else {
      this.pay(terms.token, terms.payer, amount, sender);
    }
  }

  setOperator(merchant: Address, operator: Address, approved: boolean): void {
    this.nonces.set(merchant, this.nonceOf(merchant) + 1n);
    const key = `${merchant} ${operator}`;
    if (approved) this.operators.add(key);
    else this.operators.delete(key);
  }

  setOperatorWithSignature(
    time: number,
    merchant: Address,
    operator: Address,
    approved: boolean,
    deadline: bigint,
    signature: Signed,
  ): void {
    const nonce = this.nonceOf(merchant);
    const content = { merchant, operator, approved, nonce, deadline };
    const digest = hashTypedData(operatorApprovalMessage(this.escrow, content));
    checkSignature(merchant, digest, deadline, time, signature);
    this.setOperator(merchant, operator, approved);
  }

  withdraw(sender: Address, token: Address): void {
    this.withdrawTo(sender, token, sender, this.creditOf(token, sender));
  }

  /** Pays an owner's whole credit to the owner; anyone may call, unless the owner refuses. */
  withdrawFor(token: Address, owner: Address): void {
    if (this.paysItself.has(owner)) throw new Refusal("WithdrawForRefused", owner);
    this.withdraw(owner, token);
  }

  setWithdrawFor(sender: Address, allowed: boolean): void {
    if (allowed) this.paysItself.delete(sender);
    else this.paysItself.add(sender);
  }

  withdrawTo(sender: Address, token: Address, to: Address, amount: bigint): void {
    if (to === zeroAddress || to === this.escrow.address) throw new Refusal("RecipientInvalid", to);
    if (amount === 0n) throw new Refusal("AmountZero");
    this.useCredit(token, sender, amount);
    if (this.isRefused(token, to)) throw new Refusal("WithdrawalFailed", token, to, amount);
    this.move(token, this.escrow.address, to, amount);
  }

  distribute(token: Address, list: readonly Split[]): void {
    const hash = splitsHash(list);
    const amount = this.potOf(token, hash);
    if (amount === 0n) throw new Refusal("AmountZero");
    this.pots.set(keyOf(token, hash), 0n);
    this.payShares(token, amount, list);
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

  /** Sums the held amounts of all payments in a token. */
  heldOf(token: Address): bigint {
    const states = [...this.payments].filter(([id]) => this.tokens.get(id) === token);
    return states.reduce((sum, [, { held }]) => sum + held, 0n);
  }

  potOf(token: Address, hash: Hex): bigint {
    return this.pots.get(keyOf(token, hash)) ?? 0n;
  }

  nonceOf(merchant: Address): bigint {
    return this.nonces.get(merchant) ?? 0n;
  }

  isOperator(merchant: Address, operator: Address): boolean {
    return this.operators.has(`${merchant} ${operator}`);
  }

  isRefused(token: Address, owner: Address): boolean {
    return this.refused.has(keyOf(token, owner));
  }

  setRefused(token: Address, owner: Address, refused: boolean): void {
    if (refused) this.refused.add(keyOf(token, owner));
    else this.refused.delete(keyOf(token, owner));
  }

  private open(time: number, terms: PaymentTerms): void {
    const id = paymentId(terms, this.escrow);
    if (time >= terms.fundBy) {
      throw new Refusal("FundingClosed", BigInt(time), BigInt(terms.fundBy));
    }
    const before = this.stateOf(terms);
    if (before.stage !== "none") {
      throw new Refusal("PaymentAlreadyFunded", id, stages.indexOf(before.stage));
    }
    const { token, amount, instant } = terms;
    this.tokens.set(id, token);
    this.payments.set(
      id,
      instant
        ? { held: 0n, refundable: amount, clock: time, stage: "settled" }
        : { held: amount, refundable: 0n, clock: time, stage: "held" },
    );
  }

  private startDispute(time: number, terms: PaymentTerms, state: PaymentState): void {
    if (terms.arbiter === zeroAddress) throw new Refusal("ArbiterMissing");
    const { captureEnd } = paymentWindows(terms, state);
    if (captureEnd !== null && time >= captureEnd) {
      throw new Refusal("DisputeClosed", BigInt(time), BigInt(captureEnd));
    }
    state.stage = "disputed";
    state.clock = time;
  }

  /** Ends a payment: `payerAmount` of the held amount is the payer's, the rest is captured. */
  private divide(terms: PaymentTerms, state: PaymentState, payerAmount: bigint): void {
    if (payerAmount > state.held) throw new Refusal("AmountExceedsHeld", payerAmount, state.held);
    const captured = state.held - payerAmount;
    state.held = 0n;
    state.refundable += captured;
    end(state);
    this.pay(terms.token, terms.payer, payerAmount);
    this.payOut(this.escrow.address, terms, captured);
  }

  private openState(terms: PaymentTerms): PaymentState {
    const state = this.stateOf(terms);
    if (state.stage === "held" || state.stage === "disputed") return state;
    throw this.notHeld(terms, state);
  }

  private heldState(terms: PaymentTerms): PaymentState {
    const state = this.stateOf(terms);
    if (state.stage === "held") return state;
    throw this.notHeld(terms, state);
  }

  private disputedState(terms: PaymentTerms): PaymentState {
    const state = this.stateOf(terms);
    if (state.stage === "disputed") return state;
    const id = paymentId(terms, this.escrow);
    throw new Refusal("PaymentNotDisputed", id, stages.indexOf(state.stage));
  }

  private notHeld(terms: PaymentTerms, state: PaymentState): Refusal {
    const id = paymentId(terms, this.escrow);
    return new Refusal("PaymentNotHeld", id, stages.indexOf(state.stage));
  }

  private actsFor(sender: Address, merchant: Address): boolean {
    return sender === merchant || this.isOperator(merchant, sender);
  }

  private checkCapturer(sender: Address, { payer, merchant }: PaymentTerms): void {
    if (sender === payer || this.actsFor(sender, merchant)) return;
    throw new Refusal("CallerNotPayerOrMerchant", sender, payer, merchant);
  }

  /** Divides a captured amount: the payee's part, and the commission of one recipient, a pot or a list. */
  private payOut(
    from: Address,
    terms: PaymentTerms,
    amount: bigint,
    list?: readonly Split[],
  ): void {
    const { token, payee, feeRecipient, toLedger, splits } = terms;
    // The amount is refundable already.
    const earlier = this.stateOf(terms).refundable - amount;
    const commission = fee(amount, terms.feeBps, earlier);
    const net = amount - commission;
    if (toLedger) add(this.credits, token, payee, net);
    else this.pay(token, payee, net, from);
    if (list) {
      this.payShares(token, commission, list);
    } else if (BigInt(splits) !== 0n) {
      if (from !== this.escrow.address) this.move(token, from, this.escrow.address, commission);
      add(this.pots, token, splits, commission);
    } else if (toLedger) {
      add(this.credits, token, feeRecipient, commission);
    } else {
      this.pay(token, feeRecipient, commission, from);
    }
  }

  private payShares(token: Address, amount: bigint, list: readonly Split[]): void {
    shares(amount, list).forEach((share, index) => {
      const recipient = list[index]?.recipient;
      if (recipient) this.pay(token, recipient, share);
    });
  }

  /** Pays an account, or credits it if the token refuses. */
  private pay(token: Address, to: Address, amount: bigint, from = this.escrow.address): void {
    if (amount === 0n) return;
    if (this.isRefused(token, to)) {
      this.move(token, from, this.escrow.address, amount);
      add(this.credits, token, to, amount);
    } else {
      this.move(token, from, to, amount);
    }
  }

  private useCredit(token: Address, owner: Address, amount: bigint): void {
    const credit = this.creditOf(token, owner);
    if (amount > credit) throw new Refusal("AmountExceedsCredit", amount, credit);
    add(this.credits, token, owner, -amount);
  }

  private move(token: Address, from: Address, to: Address, amount: bigint): void {
    add(this.balances, token, from, -amount);
    add(this.balances, token, to, amount);
  }
}

function checkParty(sender: Address, { payer, merchant }: PaymentTerms): void {
  if (sender === payer || sender === merchant) return;
  throw new Refusal("CallerNotPayerOrMerchant", sender, payer, merchant);
}

function checkSignature(
  signer: Address,
  digest: Hex,
  deadline: bigint,
  time: number,
  signature: Signed,
): void {
  if (BigInt(time) > deadline) throw new Refusal("SignatureExpired", BigInt(time), deadline);
  if (signature.by !== signer || signature.digest !== digest) {
    throw new Refusal("SignatureInvalid", signer);
  }
}

function take(state: PaymentState, asked: bigint): bigint {
  const amount = asked === allHeld ? state.held : asked;
  if (amount === 0n) throw new Refusal("AmountZero");
  if (amount > state.held) throw new Refusal("AmountExceedsHeld", amount, state.held);
  state.held -= amount;
  return amount;
}

/** Ends a payment without held money: settled, or returned if nothing can be refunded. */
function end(state: PaymentState): void {
  if (state.held !== 0n) return;
  state.stage = state.refundable === 0n ? "returned" : "settled";
}

function add(sums: Map<string, bigint>, token: Address, owner: string, amount: bigint): void {
  const key = keyOf(token, owner);
  sums.set(key, (sums.get(key) ?? 0n) + amount);
}

function keyOf(token: Address, owner: string): string {
  return `${token} ${owner}`;
}
