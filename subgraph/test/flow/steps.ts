import {
  escrowAbi,
  fundingAuthorization,
  type PaymentTerms,
  paymentId,
  paymentWindows,
} from "@handsel/protocol";
import { type Abi, type Address, type Hex, pad, toHex, zeroAddress, zeroHash } from "viem";
import type { HDAccount } from "viem/accounts";
import type { Random } from "./random.ts";
import { escrow, tokens, type World } from "./world.ts";

const DAY = 86_400;
/** More than a capture needs whose recipients cannot be paid. */
const GAS = 3_000_000n;

/** Code that refuses every coin sent to it. */
const REFUSING_CODE: Hex = "0x60006000fd";

export interface FundedPayment {
  id: Hex;
  terms: PaymentTerms;
  funder: Address;
}

/** Takes random but valid steps with payments, by people who are allowed to take them. */
export class Steps {
  /** Every payment that was funded, oldest first. */
  payments: FundedPayment[] = [];
  /** How often each step was taken. */
  readonly taken = new Map<string, number>();
  readonly #world: World;
  readonly #random: Random;
  readonly #relayer: HDAccount;
  readonly #payers: HDAccount[];
  readonly #merchants: HDAccount[];
  /** Receives captured money; refuses native coins while it has code. */
  readonly #payee: HDAccount;
  readonly #feeRecipient: Address;
  #salt = 0n;
  #refusing = false;
  /** Transactions that wait for their block, while steps are taken together. */
  #waiting: Hex[] | undefined;

  constructor(world: World, random: Random) {
    this.#world = world;
    this.#random = random;
    this.#relayer = world.account(1);
    this.#merchants = [world.account(2), world.account(6)];
    this.#payers = [world.account(3), world.account(7), world.account(8)];
    this.#feeRecipient = world.account(4).address;
    this.#payee = world.account(5);
  }

  get people(): Address[] {
    const accounts = [...this.#payers, ...this.#merchants, this.#payee];
    return [...accounts.map(({ address }) => address), this.#feeRecipient];
  }

  /** Gives everybody coins and opens the first payments. */
  async begin(): Promise<void> {
    const dollar = tokens.find(({ address }) => address !== zeroAddress);
    for (const account of [...this.#payers, ...this.#merchants, this.#payee]) {
      if (dollar !== undefined) await this.#world.provide(account, dollar.address);
    }
    for (let count = 0; count < 4; count++) await this.fund();
  }

  /** Takes one random step. A step that nothing is ready for becomes another one. */
  async any(): Promise<void> {
    const steps = [
      ...[() => this.fund(), () => this.fund(), () => this.fund()],
      ...[() => this.capture(false), () => this.capture(false), () => this.capture(true)],
      ...[() => this.release(), () => this.voidPart(), () => this.voidPart()],
      ...[() => this.refund(false), () => this.refund(false), () => this.refund(true)],
      ...[
        () => this.withdraw(),
        () => this.toggleRefusal(),
        () => this.pass(),
        () => this.reclaim(),
      ],
    ];
    while (!(await this.#random.pick(steps)())) {
      // Another one, then.
    }
  }

  /** Three payments and a step with an older one, all in one block. */
  async together(): Promise<void> {
    this.#waiting = [];
    await this.#world.client.setAutomine(false);
    while (!(await this.#random.pick([() => this.release(), () => this.voidPart()])())) {
      // Nothing was held of that payment.
    }
    for (let count = 0; count < 3; count++) await this.fund();
    const hashes = this.#waiting;
    this.#waiting = undefined;
    await this.#world.client.mine({ blocks: 1 });
    await this.#world.client.setAutomine(true);
    for (const hash of hashes) await this.#accepted(hash);
  }

  /** A new payment: with the payer's allowance or coins, or by the relayer with the payer's signature. */
  async fund(): Promise<true> {
    const payer = this.#random.pick(this.#payers);
    const token = this.#random.pick(tokens);
    const now = await this.#now();
    const terms: PaymentTerms = {
      payer: payer.address,
      merchant: this.#random.pick(this.#merchants).address,
      payee: this.#payee.address,
      arbiter: zeroAddress,
      token: token.address,
      amount: BigInt(1 + this.#random.below(1_000_000)),
      fundBy: now + DAY,
      inspectionPeriod: this.#random.pick([0, 0, 2 * DAY]),
      capturePeriod: this.#random.pick([0, 3 * DAY, 5 * DAY]),
      refundPeriod: 30 * DAY,
      instant: false,
      toLedger: false,
      feeBps: this.#random.pick([0, 250]),
      feeRecipient: this.#feeRecipient,
      splits: zeroHash,
      orderReference: pad(toHex(this.#salt), { size: 32 }),
      salt: this.#salt++,
    };
    const payment = { id: paymentId(terms, escrow), terms, funder: payer.address };
    if (token.authorization !== null && this.#random.below(2) === 0) {
      const typedData = fundingAuthorization(terms, escrow, token.authorization);
      const signature = await payer.signTypedData(typedData);
      await this.#send(this.#relayer, "fundWithAuthorization", [terms, signature]);
      payment.funder = this.#relayer.address;
    } else {
      await this.#send(payer, "fund", [terms], token.address === zeroAddress ? terms.amount : 0n);
    }
    this.payments.push(payment);
    return true;
  }

  /** The merchant captures; with `releaseRest` the rest goes back in the same transaction. */
  async capture(releaseRest: boolean): Promise<boolean> {
    const payment = await this.#held((windows, now) => {
      const { captureStart, captureEnd } = windows;
      return now >= captureStart && (captureEnd === null || now < captureEnd);
    });
    if (payment === undefined) return false;
    const amount = this.#random.part(payment.held);
    return this.#send(this.#of(payment.terms.merchant), "capture", [
      payment.terms,
      amount,
      releaseRest,
    ]);
  }

  /** The payer releases. */
  async release(): Promise<boolean> {
    const payment = await this.#held(() => true);
    if (payment === undefined) return false;
    const amount = this.#random.part(payment.held);
    return this.#send(this.#of(payment.terms.payer), "capture", [payment.terms, amount, false]);
  }

  async voidPart(): Promise<boolean> {
    const payment = await this.#held(() => true);
    if (payment === undefined) return false;
    const amount = this.#random.part(payment.held);
    return this.#send(this.#of(payment.terms.merchant), "void", [payment.terms, amount]);
  }

  /** Anyone returns what is held after the capture window. */
  async reclaim(): Promise<boolean> {
    const payment = await this.#held(
      ({ captureEnd }, now) => captureEnd !== null && now >= captureEnd,
    );
    if (payment === undefined) return false;
    return this.#send(this.#relayer, "reclaim", [payment.terms]);
  }

  /** The selling side pays back from its wallet, or the payee from its credit. */
  async refund(fromCredit: boolean): Promise<boolean> {
    const now = await this.#now();
    const { terms } = this.#random.pick(this.payments);
    const { refundable, clock } = await this.#world.state(paymentId(terms, escrow));
    if (refundable === 0n || now >= paymentWindows(terms, clock).refundEnd) return false;
    if (!fromCredit) {
      const amount = this.#random.part(refundable);
      const value = terms.token === zeroAddress ? amount : 0n;
      const payer = this.#random.pick([this.#of(terms.merchant), this.#payee]);
      if (payer === this.#payee && this.#refusing) return false;
      return this.#send(payer, "refund", [terms, amount, false], value);
    }
    const credit = await this.#world.creditOf(terms.token, this.#payee.address);
    if (credit === 0n || this.#refusing) return false;
    const amount = this.#random.part(credit < refundable ? credit : refundable);
    return this.#send(this.#payee, "refund", [terms, amount, true]);
  }

  /** The payee fetches its credit. */
  async withdraw(): Promise<boolean> {
    const credit = await this.#world.creditOf(zeroAddress, this.#payee.address);
    if (credit === 0n || this.#refusing) return false;
    return this.#send(this.#payee, "withdraw", [zeroAddress]);
  }

  /** From now on the payee refuses native coins, or takes them again. */
  async toggleRefusal(): Promise<true> {
    this.#refusing = !this.#refusing;
    const bytecode = this.#refusing ? REFUSING_CODE : "0x";
    await this.#world.client.setCode({ address: this.#payee.address, bytecode });
    return true;
  }

  /** Some time passes. Blocks are mined one by one: Hardhat gives several at once no parent, which graph-node needs. */
  async pass(): Promise<true> {
    await this.#world.client.increaseTime({ seconds: 3600 + this.#random.below(2 * DAY) });
    await this.#world.client.mine({ blocks: 1 });
    return true;
  }

  async #now(): Promise<number> {
    return Number((await this.#world.client.getBlock()).timestamp);
  }

  /** A random payment of which something is held, and whose deadlines allow a step. */
  async #held(allowed: (windows: ReturnType<typeof paymentWindows>, now: number) => boolean) {
    const now = await this.#now();
    const { id, terms } = this.#random.pick(this.payments);
    const { held, clock } = await this.#world.state(id);
    // A minute's margin, because the next block is later than the last one.
    const isOpen =
      allowed(paymentWindows(terms, clock), now) && allowed(paymentWindows(terms, clock), now + 60);
    return held > 0n && isOpen ? { terms, held } : undefined;
  }

  #of(address: Address): HDAccount {
    const accounts = [...this.#payers, ...this.#merchants];
    const account = accounts.find((candidate) => candidate.address === address);
    if (account === undefined) throw new Error(`nobody has the key of ${address}`);
    return account;
  }

  async #send(
    account: HDAccount,
    functionName: string,
    args: readonly unknown[],
    value = 0n,
  ): Promise<true> {
    const hash = await this.#world.wallet(account).writeContract({
      address: escrow.address,
      abi: escrowAbi as Abi,
      functionName,
      args,
      value,
      gas: GAS,
    });
    this.taken.set(functionName, (this.taken.get(functionName) ?? 0) + 1);
    if (this.#waiting === undefined) await this.#accepted(hash);
    else this.#waiting.push(hash);
    return true;
  }

  async #accepted(hash: Hex): Promise<void> {
    const receipt = await this.#world.client.waitForTransactionReceipt({ hash });
    if (receipt.status !== "success") throw new Error(`The escrow rejected ${hash}`);
  }
}
