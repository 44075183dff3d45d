import { escrowAbi, type PaymentTerms, paymentId, type Split, type Token } from "@handsel/protocol";
import { type Abi, type Address, encodeFunctionData, type Hex, zeroAddress } from "viem";
import type { HDAccount } from "viem/accounts";
import type { Random } from "./random.ts";
import { DISPUTED } from "./stage.ts";
import { escrow, type World } from "./world.ts";

/** Gas limit above the need of a capture whose transfers all fail. */
const GAS = 4_000_000n;

/** Seconds a signature is valid: longer than any other step lets pass. */
const SIGNATURE_LIFE = 30 * 86_400;

export interface FundedPayment {
  id: Hex;
  terms: PaymentTerms;
  funder: Address;
}

/** Accounts, their payments, and sending of steps. Everything that changes is read from the chain. */
export class Story {
  /** Funded payments, oldest first. */
  payments: FundedPayment[] = [];
  /** Number of times each step was taken. */
  readonly taken = new Map<string, number>();
  readonly world: World;
  readonly random: Random;
  readonly relayer: HDAccount;
  readonly payers: HDAccount[];
  readonly merchants: HDAccount[];
  readonly payee: HDAccount;
  readonly arbiter: HDAccount;
  readonly operators: HDAccount[];
  readonly feeRecipient: Address;
  readonly sharers: Address[];
  /** Split lists of the payments. */
  readonly lists: Split[][];
  /** Next salt; makes every payment unique, also on another branch of the chain. */
  nextSalt = 0n;
  /** Transactions waiting for their block while several steps share it. */
  #waiting: { name: string; hash: Hex }[] | undefined;

  constructor(world: World, random: Random) {
    this.world = world;
    this.random = random;
    this.relayer = world.account(1);
    this.merchants = [world.account(2), world.account(6)];
    this.payers = [world.account(3), world.account(7), world.account(8)];
    this.feeRecipient = world.account(4).address;
    this.payee = world.account(5);
    this.arbiter = world.account(9);
    this.operators = [world.account(10), world.account(11)];
    this.sharers = [world.account(12).address, world.account(13).address];
    const [one, other] = this.sharers as [Address, Address];
    this.lists = [
      [{ recipient: one, bps: 10_000 }],
      [
        { recipient: other, bps: 3_333 },
        { recipient: one, bps: 3_333 },
        { recipient: other, bps: 3_334 },
      ],
    ];
  }

  /** Accounts that pay from their wallets. */
  get spenders(): HDAccount[] {
    return [...this.payers, ...this.merchants, this.payee, ...this.operators];
  }

  /** Accounts the escrow may owe a credit. */
  get people(): Address[] {
    const accounts = this.spenders.map(({ address }) => address);
    return [...accounts, this.feeRecipient, ...this.sharers];
  }

  async now(): Promise<number> {
    return Number((await this.world.client.getBlock()).timestamp);
  }

  /** Returns the deadline of a new signature, in Unix seconds. */
  async deadline(): Promise<bigint> {
    return BigInt((await this.now()) + SIGNATURE_LIFE);
  }

  token(address: Address): Token {
    const token = this.world.tokens.find((candidate) => candidate.address === address);
    if (token === undefined) throw new Error(`${address} is not a known token`);
    return token;
  }

  /** Returns the account that signs for an address. */
  of(address: Address): HDAccount {
    const account = this.spenders.find((candidate) => candidate.address === address);
    if (account === undefined) throw new Error(`no account has the key of ${address}`);
    return account;
  }

  /** Returns whether an account can send transactions now; one with code cannot. */
  async canSend(account: HDAccount): Promise<boolean> {
    return !(await this.world.isRefused(zeroAddress, account.address));
  }

  /** Returns whether an account can pay in a token. */
  async canPay(token: Address, account: HDAccount): Promise<boolean> {
    return (await this.canSend(account)) && !(await this.world.isRefused(token, account.address));
  }

  /** Returns the merchant or one of its operators. */
  async sellerOf(terms: PaymentTerms): Promise<HDAccount> {
    const seller = this.random.pick([this.of(terms.merchant), ...this.operators]);
    const approved = await this.world.isOperator(terms.merchant, seller.address);
    return approved ? seller : this.of(terms.merchant);
  }

  /** Returns a random payment with its stored state, usually a recent one that is still open. */
  async anyPayment() {
    const recent = this.random.oneIn(4) ? this.payments : this.payments.slice(-25);
    const { terms } = this.random.pick(recent);
    return { terms, state: await this.world.state(paymentId(terms, escrow)) };
  }

  /** Returns a random disputed payment; there are few. */
  async disputed() {
    for (let tries = 0; tries < 25; tries++) {
      const payment = await this.anyPayment();
      if (payment.state.stage === DISPUTED) return payment;
    }
    return undefined;
  }

  /** Calls the escrow from an account. */
  send(account: HDAccount, name: string, args: readonly unknown[], value = 0n): Promise<true> {
    const data = encodeFunctionData({ abi: escrowAbi as Abi, functionName: name, args });
    return this.sendData(account, name, data, value);
  }

  async sendData(account: HDAccount, name: string, data: Hex, value = 0n): Promise<true> {
    const wallet = this.world.wallet(account);
    const hash = await wallet.sendTransaction({ to: escrow.address, data, value, gas: GAS });
    if (this.#waiting === undefined) await this.#accepted(name, hash);
    else this.#waiting.push({ name, hash });
    return true;
  }

  /** Takes steps whose transactions share one block. */
  async together(steps: () => Promise<void>): Promise<void> {
    this.#waiting = [];
    await this.world.client.setAutomine(false);
    await steps();
    const waiting = this.#waiting;
    this.#waiting = undefined;
    await this.world.client.mine({ blocks: 1 });
    await this.world.client.setAutomine(true);
    for (const { name, hash } of waiting) await this.#accepted(name, hash);
  }

  note(name: string): void {
    this.taken.set(name, (this.taken.get(name) ?? 0) + 1);
  }

  async #accepted(name: string, hash: Hex): Promise<void> {
    const receipt = await this.world.client.waitForTransactionReceipt({ hash });
    if (receipt.status !== "success") throw new Error(`The escrow rejected ${name} in ${hash}`);
    this.note(name);
  }
}
