import {
  arbitrationPeriod,
  type PaymentState,
  type PaymentTerms,
  refusedTerms,
  type Stage,
  type Token,
} from "@handsel/protocol";
import { type Address, keccak256, numberToHex, zeroAddress, zeroHash } from "viem";
import { type RandomHistory, randomHistory } from "./randomHistory.ts";

/** Terms that the escrow takes, with a state that calls can lead to. */
export interface RandomPayment {
  terms: PaymentTerms;
  state: PaymentState;
  token: Token;
  history: RandomHistory;
}

/** Six roles that an account can have in a payment. */
export interface Roles {
  payer: Address;
  merchant: Address;
  payee: Address;
  arbiter: Address;
  operator: Address;
  stranger: Address;
}

const day = 86_400;
const spans = [1, 59, 60, 3_600, day, day + 1, 7 * day, 30 * day, 400 * day];
const decimals = [0, 2, 6, 18, 30];

/**
 * Makes a payment whose next or last deadline is near: half of them within a second of one.
 * @param random numbers from 0 up to 1
 * @param now Unix seconds
 */
export function randomPayment(
  random: () => number,
  roles: Roles,
  escrow: Address,
  now: number,
): RandomPayment {
  for (;;) {
    const terms = randomTerms(random, roles, now);
    if (refusedTerms(terms, escrow) === null) {
      const state = randomState(random, terms, now);
      const places = pick(random, decimals);
      const token: Token = {
        ...{ address: terms.token, symbol: "COIN", name: "Coin", decimals: places },
        authorization: null,
      };
      return { terms, state, token, history: randomHistory(random, terms, state) };
    }
  }
}

function pick<Item>(random: () => number, items: readonly Item[]): Item {
  return items[Math.floor(random() * items.length)] as Item;
}

const word = (random: () => number) => keccak256(numberToHex(Math.floor(random() * 2 ** 52)));

function randomTerms(random: () => number, roles: Roles, now: number): PaymentTerms {
  const { payer, merchant, arbiter } = roles;
  const chance = (share: number) => random() < share;
  const instant = chance(0.1);
  const splits = chance(0.2) ? word(random) : zeroHash;
  const feeBps = pick(random, [0, 1, 100, 2_500, 10_000]);
  const span = () => (instant || chance(0.25) ? 0 : pick(random, spans));
  return {
    ...{ payer, merchant, instant, splits, feeBps },
    payee: chance(0.3) ? merchant : roles.payee,
    arbiter: instant || chance(0.4) ? zeroAddress : arbiter,
    token: chance(0.3) ? zeroAddress : "0x00000000000000000000000000000000000000aa",
    amount: 1n + (BigInt(word(random)) % 10n ** BigInt(pick(random, [1, 2, 7, 19, 31]))),
    fundBy: now + pick(random, [-1, 0, 1, 3_600]),
    ...{ inspectionPeriod: span(), capturePeriod: span() },
    refundPeriod: chance(0.3) ? 0 : pick(random, spans),
    toLedger: chance(0.3),
    feeRecipient: splits === zeroHash && feeBps > 0 ? roles.stranger : zeroAddress,
    orderReference: chance(0.5) ? word(random) : zeroHash,
    salt: BigInt(word(random)),
  };
}

function randomState(random: () => number, terms: PaymentTerms, now: number): PaymentState {
  const { amount, instant, arbiter } = terms;
  const stages: Stage[] = instant
    ? ["settled"]
    : arbiter === zeroAddress
      ? ["held", "held", "settled", "returned"]
      : ["held", "held", "disputed", "disputed", "settled", "returned"];
  const stage = pick(random, stages);
  const part = (most: bigint) => (random() < 0.3 ? most : BigInt(word(random)) % (most + 1n));
  const isOpen = stage === "held" || stage === "disputed";
  const held = isOpen ? part(amount - 1n) + 1n : 0n;
  const refundable = stage === "returned" || random() < 0.3 ? 0n : part(amount - held);
  const { inspectionPeriod, capturePeriod, refundPeriod } = terms;
  const deadlines = [0, inspectionPeriod, capturePeriod, refundPeriod];
  const deadline = pick(
    random,
    stage === "disputed" ? [0, refundPeriod, arbitrationPeriod] : deadlines,
  );
  const near = pick(random, [-1, 0, 1]);
  const far = Math.floor((random() - 0.5) * 100 * day);
  const clock = Math.min(now, now - deadline + (random() < 0.8 ? near : far));
  return { held, refundable, stage, clock };
}
