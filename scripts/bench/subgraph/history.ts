import {
  captureBatches,
  demoDollarAbi,
  escrowAbi,
  type PaymentTerms,
  paymentId,
} from "@handsel/protocol";
import { accounts } from "@handsel/services/accounts";
import type { LocalContracts } from "@handsel/services/contracts";
import { jsonRpc } from "@handsel/services/jsonRpc";
import {
  type Abi,
  type Address,
  encodeFunctionData,
  type Hex,
  keccak256,
  maxUint256,
  pad,
  slice,
  toHex,
  zeroAddress,
  zeroHash,
} from "viem";
import { hardhat } from "viem/chains";

/** Payments funded in one block. */
const BLOCK = 20;

/** Payments funded in one transaction, by one payer. */
const BASKET = 5;

/** Chain time between two blocks: 150,000 payments make three months. */
const SECONDS_A_BLOCK = 1_080;

const AMOUNT = 25_000_000n;
const PART = 10_000_000n;
const DAY = 86_400;

/** Gas limit of a transaction: enough for any, and a block's transactions together stay under the block's limit. */
const GAS = toHex(2_000_000);

/** Sums of a history, which each indexer must report too. */
export interface Sums {
  payments: number;
  events: number;
  funded: bigint;
  captured: bigint;
  refunded: bigint;
  voided: bigint;
}

/** A payment as a query names it. */
export interface MadePayment {
  id: Hex;
  merchant: Address;
  payer: Address;
  /** Unix seconds. */
  fundedAt: number;
}

/** Payments after which the merchant who stopped selling has no more. */
const ACTIVE = 1_000;

/**
 * Roles of merchants. `big` has half of the payments, and `plain` a quarter, all captured whole: nothing of its is held,
 * refunded or returned. `small` is one of several others; `stopped` has only some of the first, all captured whole.
 */
export const roles = ["big", "plain", "stopped", "small"] as const;
export type Role = (typeof roles)[number];

/** What happens to a payment, by its index in its batch. */
type Life = "captured" | "captured in part" | "refunded" | "voided" | "held" | "instant";

function lifeOf(place: number): Life {
  const special: Life[] = ["captured in part", "refunded", "voided", "held", "instant"];
  return special[place] ?? "captured";
}

/**
 * Payments on a real chain: each is funded in one block, and in the next captured (in one batch), captured in part, voided
 * or left; some are refunded in the one after. They are ten merchants'; each payer pays five at once.
 */
export class History {
  readonly sums: Sums = {
    ...{ payments: 0, events: 0, funded: 0n, captured: 0n, refunded: 0n, voided: 0n },
  };
  /** The first payment of each batch, oldest first. */
  readonly samples: MadePayment[] = [];
  readonly #counts = new Map<Address, number>();
  readonly #rpcUrl: string;
  readonly #contracts: LocalContracts;
  readonly #merchants: Address[];
  /** Payments funded in the last block, and captured ones that are to be refunded. */
  #funded: PaymentTerms[] = [];
  #refundable: PaymentTerms[] = [];
  #time = 0;

  private constructor(rpcUrl: string, contracts: LocalContracts, merchants: Address[]) {
    this.#rpcUrl = rpcUrl;
    this.#contracts = contracts;
    this.#merchants = merchants;
  }

  /** Mints coins for the funder, lets the escrow spend its and the merchants', and turns automatic mining off. */
  static async open(rpcUrl: string, contracts: LocalContracts): Promise<History> {
    const known = (await jsonRpc(rpcUrl, "eth_accounts")) as Address[];
    const history = new History(rpcUrl, contracts, known.slice(-10));
    const { demoDollar, escrow } = contracts;
    const abi = demoDollarAbi;
    const mint = { abi, functionName: "mint", args: [funder, 10n ** 18n] } as const;
    await history.#send(funder, demoDollar, encodeFunctionData(mint));
    const approve = { abi, functionName: "approve", args: [escrow, maxUint256] } as const;
    for (const owner of [funder, ...history.#merchants]) {
      await history.#send(owner, demoDollar, encodeFunctionData(approve));
    }
    await jsonRpc(rpcUrl, "evm_setAutomine", [false]);
    return history;
  }

  /** The address of the merchant of a role. */
  merchantOf(role: Role): Address {
    return this.#merchants[roles.indexOf(role)] ?? zeroAddress;
  }

  /** The number of payments of a role's merchant. */
  paymentsOf(role: Role): number {
    return this.#counts.get(this.merchantOf(role)) ?? 0;
  }

  get newest(): MadePayment | undefined {
    return this.samples.at(-1);
  }

  /**
   * Makes payments until there are this many and all have reached their end.
   *
   * @throws when the chain does not have exactly the events expected.
   */
  async growTo(payments: number): Promise<void> {
    const from = await this.blocks();
    const before = this.sums.events;
    while (this.sums.payments < payments) {
      const count = Math.min(BLOCK, payments - this.sums.payments);
      await this.#goOn();
      await this.#fund(count, this.#merchantOfBatch(this.samples.length));
      await this.#mine(SECONDS_A_BLOCK);
    }
    while (this.#funded.length + this.#refundable.length > 0) {
      await this.#goOn();
      await this.#mine(SECONDS_A_BLOCK);
    }
    const found = await this.#eventsAfter(from);
    const expected = this.sums.events - before;
    if (found !== expected) {
      throw new Error(`The chain has ${found} events of these payments instead of ${expected}.`);
    }
  }

  /** Funds payments of the big merchant that stay held, in a block that is mined at once. */
  async tick(count: number): Promise<MadePayment> {
    await this.#fund(count, this.merchantOf("big"));
    this.#funded = [];
    await this.#mine(1);
    const made = this.newest;
    if (made === undefined) throw new Error("no payment was made");
    return made;
  }

  async #fund(count: number, merchant: Address): Promise<void> {
    const first = this.sums.payments;
    const all = Array.from({ length: count }, (_, place) =>
      this.#terms(first + place, place, merchant),
    );
    for (let at = 0; at < count; at += BASKET) {
      await this.#ask(funder, "fundBatch", [all.slice(at, at + BASKET)]);
    }
    this.#funded = all;
    this.#counts.set(merchant, (this.#counts.get(merchant) ?? 0) + count);
    const instant = all.filter((terms) => terms.instant).length;
    this.sums.payments += count;
    this.sums.events += count + instant;
    this.sums.funded += BigInt(count) * AMOUNT;
    this.sums.captured += BigInt(instant) * AMOUNT;
    const [sample] = all;
    if (sample === undefined) return;
    const id = paymentId(sample, { address: this.#contracts.escrow, chainId: hardhat.id });
    this.samples.push({ id, merchant, payer: sample.payer, fundedAt: 0 });
  }

  #merchantOfBatch(batch: number): Address {
    if (batch % 2 === 0) return this.merchantOf("big");
    if (batch % 4 === 1) return this.merchantOf("plain");
    const others = this.#merchants.slice(this.sums.payments < ACTIVE ? 2 : 3);
    return others[(batch >> 2) % others.length] ?? zeroAddress;
  }

  /** What happens to a payment, by its index in its batch and its merchant. */
  #lifeOf(place: number, merchant: Address): Life {
    const isWhole =
      merchant === this.merchantOf("plain") || merchant === this.merchantOf("stopped");
    return isWhole ? "captured" : lifeOf(place);
  }

  /** Sends the captures, voids and refunds of earlier payments. */
  async #goOn(): Promise<void> {
    const [funded, refundable] = [this.#funded, this.#refundable];
    this.#funded = [];
    this.#refundable = [];
    const { sums } = this;
    for (const terms of refundable) {
      await this.#ask(terms.merchant, "refund", [terms, AMOUNT, false]);
      sums.events += 1;
      sums.refunded += AMOUNT;
    }
    const whole: PaymentTerms[] = [];
    for (const [place, terms] of funded.entries()) {
      const life = this.#lifeOf(place, terms.merchant);
      if (life === "captured" || life === "refunded") whole.push(terms);
      if (life === "refunded") this.#refundable.push(terms);
      if (life === "voided") {
        await this.#ask(terms.merchant, "void", [terms, AMOUNT]);
        sums.events += 1;
        sums.voided += AMOUNT;
      }
      if (life === "captured in part") {
        await this.#ask(terms.merchant, "capture", [terms, PART, true]);
        sums.events += 2;
        sums.captured += PART;
        sums.voided += AMOUNT - PART;
      }
    }
    for (const batch of captureBatches(whole.map((terms) => ({ terms, amount: AMOUNT })))) {
      await this.#ask(batch.shared.merchant, "captureBatch", [batch.shared, batch.payments]);
    }
    sums.events += whole.length;
    sums.captured += BigInt(whole.length) * AMOUNT;
  }

  #terms(index: number, place: number, merchant: Address): PaymentTerms {
    const instant = this.#lifeOf(place, merchant) === "instant";
    return {
      ...{ payer: payerOf(index), merchant, payee: merchant, arbiter: zeroAddress },
      ...{ amount: AMOUNT, token: this.#contracts.demoDollar, inspectionPeriod: 0 },
      ...{ capturePeriod: instant ? 0 : 7 * DAY, refundPeriod: 60 * DAY, fundBy: 2 ** 40 - 1 },
      ...{ orderReference: pad(toHex(index + 1)), salt: BigInt(index), feeBps: 100 },
      ...{ feeRecipient: accounts.platform.address, splits: zeroHash, instant, toLedger: false },
    };
  }

  #ask(from: Address, functionName: string, args: readonly unknown[]): Promise<unknown> {
    const data = encodeFunctionData({ abi: escrowAbi as Abi, functionName, args });
    return this.#send(from, this.#contracts.escrow, data);
  }

  #send(from: Address, to: Address, data: Hex): Promise<unknown> {
    return jsonRpc(this.#rpcUrl, "eth_sendTransaction", [{ from, to, data, gas: GAS }]);
  }

  /** Mines the pending transactions into one block, this many seconds after the last one. */
  async #mine(seconds: number): Promise<void> {
    this.#time ||= Number(Object(await this.#latest()).timestamp);
    this.#time += seconds;
    await jsonRpc(this.#rpcUrl, "evm_mine", [toHex(this.#time)]);
    const { newest } = this;
    if (newest?.fundedAt === 0) newest.fundedAt = this.#time;
  }

  #latest(): Promise<unknown> {
    return jsonRpc(this.#rpcUrl, "eth_getBlockByNumber", ["latest", false]);
  }

  /** The number of the newest block. */
  async blocks(): Promise<number> {
    return Number(Object(await this.#latest()).number);
  }

  async #eventsAfter(block: number): Promise<number> {
    let count = 0;
    const head = await this.blocks();
    for (let from = block + 1; from <= head; from += 100) {
      const to = Math.min(from + 99, head);
      const range = { fromBlock: toHex(from), toBlock: toHex(to), address: this.#contracts.escrow };
      count += ((await jsonRpc(this.#rpcUrl, "eth_getLogs", [range])) as unknown[]).length;
    }
    return count;
  }
}

/** The account that funds every payment. */
const funder = accounts.customer.address;

/** A payer of one basket. */
function payerOf(index: number): Address {
  return slice(keccak256(toHex(`payer ${Math.floor(index / BASKET)}`)), 0, 20);
}
