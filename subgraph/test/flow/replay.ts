import {
  arbitrationPeriod,
  type PaymentTerms,
  paymentWindows,
  termsToJson,
} from "@handsel/protocol";
import { decodeAbiParameters, type Hex, toHex, zeroHash } from "viem";
import { FLOWS, type Flows, flowsOf, idOf, type Log, littleEndian, returned } from "./history.ts";

/** Field as compared; GraphQL returns bigints as strings. */
type Value = string | number | bigint | boolean | null | { id: string } | readonly string[];
export type Entity = Record<string, Value>;

/** Entity kinds by query name, with the compared fields. */
export const KINDS_OF_ENTITIES = {
  payments: `escrow payer { id } merchant { id } payee arbiter token { id } amount fundBy inspectionPeriod
    capturePeriod refundPeriod instant toLedger feeBps feeRecipient splits splitList { id }
    orderReference salt funder fundedByOther stage outcome merchantOrder payerOrder outcomeOrder held refundable captured fees refunded voided reclaimed
    awarded    disputeExpired returned clock captureStart captureEnd refundEnd fundedAt fundedBlock fundedTransaction
    updatedAt firstCapturedAt closedAt dispute { id } actionCount`,
  heldPayments: `payment { id } escrow merchant { id } disputed captureStart captureEnd
    captureEndOrder fundedOrder`,
  paymentActions: `payment { id } merchant { id } token { id } sequence type actor amount payerAmount
    fee held refundable timestamp blockNumber transaction logIndex`,
  merchants: "createdAt",
  accounts: "refusesWithdrawForIn createdAt",
  tokens: "credit pots",
  merchantTotals: `merchant { id } token { id } paymentCount heldCount disputedCount capturedCount
    refundedCount returnedCount disputeCount held ${FLOWS.join(" ")}`,
  customers: `merchant { id } account { id } token { id } paymentCount paid refunded returned
    firstPaidAt lastPaidAt merchantOrder`,
  commissions: "recipient { id } token { id } direct shared",
  credits: "escrow token { id } owner { id } balance added used updatedAt",
  creditActions: `credit { id } type payment { id } to amount balance timestamp blockNumber
    transaction logIndex`,
  disputes: `payment { id } payer { id } merchant { id } token { id } arbiter openedBy amount status
    openedAt arbitrationEnd closedAt payerAmount capturedAmount evidenceCount`,
  evidences: "dispute { id } sequence party uri timestamp blockNumber transaction logIndex",
  splitLists: "recipientCount createdAt",
  splits: "list { id } index recipient { id } bps",
  pots: "escrow token { id } list { id } balance added distributed updatedAt",
  potActions: `pot { id } type payment { id } actor amount balance timestamp blockNumber transaction
    logIndex`,
  operators: "escrow merchant { id } operator approved createdAt updatedAt",
  operatorActions: "operator { id } approved timestamp blockNumber transaction logIndex",
  merchantVolumes: `merchant { id } token { id } start paymentCount funded captured fees refunded
    returned`,
} as const;

export type Kind = keyof typeof KINDS_OF_ENTITIES;

/** Entities by kind and id. */
export type Entities = Record<Kind, Map<string, Entity>>;

/** A time that never comes, as the lists of held payments give it. */
const NEVER = 2n ** 40n - 1n;

/** Outcomes by their number. */
const OUTCOMES = ["held", "disputed", "captured", "refunded", "returned"];

/** Tells where a payment's money is after an event, from its amounts alone. */
function outcomeOf({ held, refundable, outcome }: Entity, type: string): string {
  if (held !== 0n) return type === "disputed" || outcome === "disputed" ? "disputed" : "held";
  if (refundable !== 0n) return "captured";
  // A refund changes the outcome only of what was captured; the rest was returned.
  return type === "refunded" && outcome !== "returned" ? "refunded" : "returned";
}

/** Derives every entity from the events, except the stage of payments. */
export function replay(logs: readonly Log[]): Entities {
  const replayed = new Replay();
  for (const log of logs) replayed.apply(log);
  return replayed.entities;
}

class Replay {
  readonly entities = Object.fromEntries(
    Object.keys(KINDS_OF_ENTITIES).map((kind) => [kind, new Map()]),
  ) as Entities;
  readonly #terms = new Map<string, PaymentTerms>();

  apply(log: Log): void {
    switch (log.eventName) {
      case "PaymentFunded":
        this.#fund(log.args.paymentId, log.args.terms, log.args.funder, log);
        break;
      case "PaymentCaptured": {
        const { paymentId, actor, amount, fee, held, refundable } = log.args;
        const flows = { captured: amount, fees: fee };
        this.#move(paymentId, "captured", actor, flows, { held, refundable }, log);
        if (held === 0n) this.#close(paymentId, "conceded", 0n, amount, log);
        this.#keep(paymentId, actor, amount, fee, log);
        break;
      }
      case "PaymentVoided": {
        const { paymentId, actor, amount, held } = log.args;
        this.#move(paymentId, "voided", actor, { voided: amount }, { held }, log);
        if (held === 0n) this.#close(paymentId, "conceded", amount, 0n, log);
        break;
      }
      case "PaymentReclaimed": {
        const { paymentId, actor, amount } = log.args;
        this.#move(paymentId, "reclaimed", actor, { reclaimed: amount }, { held: 0n }, log);
        break;
      }
      case "PaymentRefunded": {
        const { paymentId, actor, amount, refundable } = log.args;
        this.#move(paymentId, "refunded", actor, { refunded: amount }, { refundable }, log);
        break;
      }
      case "PaymentResolved":
      case "PaymentSettled": {
        const { paymentId, actor, payerAmount, amount, fee, refundable } = log.args;
        const type = log.eventName === "PaymentSettled" ? "settled" : "resolved";
        const flows = { awarded: payerAmount, captured: amount, fees: fee };
        this.#move(paymentId, type, actor, flows, { held: 0n, refundable }, log);
        this.#close(paymentId, type, payerAmount, amount, log);
        this.#keep(paymentId, actor, amount, fee, log);
        break;
      }
      case "DisputeExpired": {
        const { paymentId, actor, amount } = log.args;
        this.#move(
          paymentId,
          "disputeExpired",
          actor,
          { disputeExpired: amount },
          { held: 0n },
          log,
        );
        this.#close(paymentId, "expired", amount, 0n, log);
        break;
      }
      case "PaymentDisputed":
        this.#dispute(log.args.paymentId, log.args.actor, log);
        break;
      case "Evidence":
        this.#evidence(log.args.evidenceGroupId, log.args.party, log);
        break;
      case "OperatorSet":
        this.#setOperator(log.args.merchant, log.args.operator, log.args.approved, log);
        break;
      case "CreditAdded": {
        const { token, owner, paymentId, amount } = log.args;
        const payment = paymentId === zeroHash ? null : paymentId;
        this.#credit(token, owner, amount, "added", { payment, to: null }, 0, log);
        break;
      }
      case "CreditUsed": {
        const { token, owner, to, amount } = log.args;
        this.#credit(token, owner, -amount, "used", { payment: null, to }, 0, log);
        break;
      }
      case "WithdrawForSet":
        this.#account(log.args.owner, log).refusesWithdrawForIn = log.args.allowed
          ? []
          : [lower(log.address)];
        break;
      case "PotDistributed": {
        const { token, splits, actor, amount, recipients } = log.args;
        this.#nameRecipients(splits, recipients, log);
        this.#shareOut(token, amount, recipients, log);
        this.#pot(token, splits, actor, -amount, "distributed", null, log);
        break;
      }
    }
  }

  #fund(id: Hex, terms: PaymentTerms, funder: string, log: Log): void {
    this.#terms.set(id, terms);
    const { payer, merchant, token, feeBps, instant, toLedger, ...others } = termsToJson(terms);
    const strings = Object.entries(others).map(([name, value]) => [name, lower(String(value))]);
    this.#account(payer, log);
    this.#merchant(merchant, log);
    if (terms.splits !== zeroHash) this.#splitList(terms.splits, log);
    const { funded: _, ...amounts } = flowsOf({});
    this.entities.payments.set(id, {
      ...(Object.fromEntries(strings) as Entity),
      ...{ payer: ref(payer), merchant: ref(merchant), token: ref(token) },
      ...{ feeBps, instant, toLedger, funder: lower(funder), escrow: lower(log.address) },
      ...{ fundedByOther: lower(funder) !== lower(payer), outcome: "" },
      ...{
        merchantOrder: orderOf(merchant, log),
        payerOrder: orderOf(payer, log),
        outcomeOrder: null,
      },
      splitList: terms.splits === zeroHash ? null : ref(terms.splits),
      ...{ held: terms.amount, refundable: 0n, returned: 0n, ...amounts },
      ...{ fundedAt: log.time, fundedBlock: log.blockNumber },
      ...{ fundedTransaction: log.transactionHash, dispute: null, actionCount: 0 },
      ...{ firstCapturedAt: null, closedAt: null },
    });
    this.#payment(id).clock = log.time;
    this.#move(id, "funded", funder, { funded: terms.amount }, {}, log);
  }

  /** Applies an event to a payment: amounts, history and totals. */
  #move(
    id: Hex,
    type: string,
    actor: string,
    some: Partial<Flows>,
    balances: { held?: bigint; refundable?: bigint },
    log: Log,
  ): void {
    const flows = flowsOf(some);
    const payment = this.#payment(id);
    Object.assign(payment, balances, { updatedAt: log.time });
    if (payment.held === 0n) payment.closedAt ??= log.time;
    if (flows.captured > 0n) payment.firstCapturedAt ??= log.time;
    const before = String(payment.outcome);
    const after = outcomeOf(payment, type);
    payment.outcome = after;
    if (after !== "held") {
      const code = BigInt(OUTCOMES.indexOf(after));
      payment.outcomeOrder = BigInt(String(payment.merchantOrder)) | (code << 88n);
    }
    this.#setWindows(id, after);
    this.#listHeld(id, after);
    for (const name of FLOWS) if (name !== "funded") this.#add(payment, name, flows[name]);
    this.#add(payment, "returned", returned(flows));
    const payerAmount = returned(flows) + flows.refunded;
    const { merchant, token } = this.#termsOf(id);
    this.entities.paymentActions.set(idOf(log), {
      ...{ payment: ref(id), merchant: ref(merchant), token: ref(token) },
      ...{ sequence: payment.actionCount ?? 0, type, actor: lower(actor), payerAmount },
      amount: flows.funded + flows.captured + payerAmount,
      ...{ fee: flows.fees, held: payment.held ?? 0n, refundable: payment.refundable ?? 0n },
      ...place(log),
    });
    this.#add(payment, "actionCount", 1);
    if (flows.funded + flows.captured + payerAmount > 0n) this.#total(id, flows, log);
    if (before !== after) this.#count(id, before, after);
  }

  /** Lists a payment while money is held. */
  #listHeld(id: Hex, outcome: string): void {
    const { merchant, instant } = this.#termsOf(id);
    const { escrow = null, held, captureStart, ...others } = this.#payment(id);
    const captureEnd = BigInt(String(others.captureEnd ?? NEVER));
    const fundedOrder = BigInt(String(others.merchantOrder)) & (2n ** 88n - 1n);
    this.entities.heldPayments.delete(id);
    if (held === 0n || instant) return;
    this.entities.heldPayments.set(id, {
      ...{ payment: ref(id), escrow, merchant: ref(merchant) },
      ...{ disputed: outcome === "disputed", captureStart: captureStart ?? NEVER, captureEnd },
      captureEndOrder: toHex(captureEnd, { size: 5 }),
      fundedOrder: toHex(fundedOrder, { size: 11 }),
    });
  }

  /** Moves a payment from one count of outcomes to another. */
  #count(id: Hex, before: string, after: string): void {
    const { merchant, token } = this.#termsOf(id);
    const total = this.entities.merchantTotals.get(lower(`${merchant}${token.slice(2)}`));
    if (total === undefined) throw new Error(`${id} was never funded`);
    if (before !== "") this.#add(total, `${before}Count`, -1);
    this.#add(total, `${after}Count`, 1);
    if (after === "disputed") this.#add(total, "disputeCount", 1);
  }

  #total(id: Hex, flows: Flows, log: Log): void {
    const { payer, merchant, token, splits, feeRecipient } = this.#termsOf(id);
    const of = { merchant: ref(merchant), token: ref(token) };
    const key = lower(`${merchant}${token.slice(2)}`);
    const paymentCount = flows.funded > 0n ? 1 : 0;
    const held = flows.funded - flows.captured - returned(flows);
    const counts = Object.fromEntries(OUTCOMES.map((outcome) => [`${outcome}Count`, 0]));
    const none = { paymentCount: 0, disputeCount: 0, ...counts, held: 0n, ...flowsOf({}) };
    const total = this.#get("merchantTotals", key, () => ({ ...of, ...none }));
    this.#token(token);
    this.#add(total, "paymentCount", paymentCount);
    this.#add(total, "held", held);
    for (const name of FLOWS) this.#add(total, name, flows[name]);
    const hour = log.time / 3_600n;
    const volume = this.#get("merchantVolumes", `${key}${littleEndian(Number(hour))}`, () => ({
      ...{ ...of, start: hour * 3_600n, paymentCount: 0 },
      ...{ funded: 0n, captured: 0n, fees: 0n, refunded: 0n, returned: 0n },
    }));
    this.#add(volume, "paymentCount", paymentCount);
    this.#add(volume, "returned", returned(flows));
    for (const name of ["funded", "captured", "fees", "refunded"] as const) {
      this.#add(volume, name, flows[name]);
    }
    const customer = this.#get(
      "customers",
      lower(`${merchant}${payer.slice(2)}${token.slice(2)}`),
      () => ({
        ...{ ...of, account: ref(payer), paymentCount: 0, paid: 0n, refunded: 0n, returned: 0n },
        firstPaidAt: log.time,
      }),
    );
    if (flows.funded > 0n) {
      const { merchantOrder = null } = this.#payment(id);
      Object.assign(customer, { lastPaidAt: log.time, merchantOrder });
    }
    this.#add(customer, "paymentCount", paymentCount);
    this.#add(customer, "paid", flows.funded);
    this.#add(customer, "refunded", flows.refunded);
    this.#add(customer, "returned", returned(flows));
    if (splits === zeroHash) this.#earn(feeRecipient, token, "direct", flows.fees, log);
  }

  #earn(
    recipient: string,
    token: string,
    how: "direct" | "shared",
    amount: bigint,
    log: Log,
  ): void {
    if (amount === 0n) return;
    this.#account(recipient, log);
    const id = lower(`${recipient}${token.slice(2)}`);
    const commission = this.#get("commissions", id, () => ({
      ...{ recipient: ref(recipient), token: ref(token), direct: 0n, shared: 0n },
    }));
    this.#add(commission, how, amount);
  }

  #shareOut(
    token: string,
    amount: bigint,
    recipients: readonly { recipient: string; bps: number }[],
    log: Log,
  ): void {
    const shares = recipients.map(({ bps }) => (amount * BigInt(bps)) / 10_000n);
    const rest = amount - shares.reduce((sum, share) => sum + share, 0n);
    for (const [index, { recipient }] of recipients.entries()) {
      const remainder = index === recipients.length - 1 ? rest : 0n;
      this.#earn(recipient, token, "shared", (shares[index] ?? 0n) + remainder, log);
    }
  }

  /** Adds the parts of a captured amount that terms keep in the escrow. */
  #keep(id: Hex, actor: string, amount: bigint, fee: bigint, log: Log): void {
    const { token, payee, feeRecipient, splits, toLedger } = this.#termsOf(id);
    const from = { payment: id, to: null };
    if (toLedger && amount > fee) {
      this.#credit(token, payee, amount - fee, "kept", from, 0, log);
    }
    if (fee === 0n) return;
    if (splits !== zeroHash) this.#pot(token, splits, actor, fee, "added", id, log);
    else if (toLedger) this.#credit(token, feeRecipient, fee, "kept", from, 1, log);
  }

  #credit(
    token: string,
    owner: string,
    change: bigint,
    type: string,
    { payment, to }: { payment: Hex | null; to: string | null },
    number: number,
    log: Log,
  ): void {
    this.#account(owner, log);
    const id = lower(`${log.address}${token.slice(2)}${owner.slice(2)}`);
    const credit = this.#get("credits", id, () => ({
      ...{
        escrow: lower(log.address),
        token: ref(token),
        owner: ref(owner),
        balance: 0n,
        added: 0n,
        used: 0n,
      },
    }));
    this.#add(credit, "balance", change);
    this.#add(credit, change > 0n ? "added" : "used", change > 0n ? change : -change);
    credit.updatedAt = log.time;
    this.#add(this.#token(token), "credit", change);
    this.entities.creditActions.set(idOf(log, number), {
      ...{ credit: ref(id), type, payment: payment === null ? null : ref(payment) },
      ...{ to: to === null ? null : lower(to), amount: change > 0n ? change : -change },
      ...{ balance: credit.balance ?? 0n, ...place(log) },
    });
  }

  #pot(
    token: string,
    splits: string,
    actor: string,
    change: bigint,
    type: "added" | "distributed",
    payment: Hex | null,
    log: Log,
  ): void {
    const id = lower(`${log.address}${token.slice(2)}${splits.slice(2)}`);
    const pot = this.#get("pots", id, () => ({
      ...{
        escrow: lower(log.address),
        token: ref(token),
        list: ref(splits),
        balance: 0n,
        added: 0n,
        distributed: 0n,
      },
    }));
    const amount = type === "added" ? change : -change;
    this.#add(pot, "balance", change);
    this.#add(pot, type, amount);
    pot.updatedAt = log.time;
    this.#add(this.#token(token), "pots", change);
    this.entities.potActions.set(idOf(log), {
      ...{ pot: ref(id), type, payment: payment === null ? null : ref(payment) },
      ...{ actor: lower(actor), amount, balance: pot.balance ?? 0n, ...place(log) },
    });
  }

  #dispute(id: Hex, actor: string, log: Log): void {
    const { payer, merchant, token, arbiter } = this.#termsOf(id);
    const payment = this.#payment(id);
    payment.dispute = ref(id);
    payment.clock = log.time;
    this.#move(id, "disputed", actor, {}, {}, log);
    this.entities.disputes.set(id, {
      ...{ payment: ref(id), payer: ref(payer), merchant: ref(merchant), token: ref(token) },
      ...{ arbiter: lower(arbiter), openedBy: lower(actor), amount: payment.held ?? 0n },
      ...{ status: "open", openedAt: log.time, evidenceCount: 0 },
      arbitrationEnd: log.time + BigInt(arbitrationPeriod),
      ...{ closedAt: null, payerAmount: null, capturedAmount: null },
    });
  }

  #close(id: Hex, status: string, payerAmount: bigint, capturedAmount: bigint, log: Log): void {
    const dispute = this.entities.disputes.get(id);
    if (dispute === undefined) return;
    Object.assign(dispute, { status, payerAmount, capturedAmount, closedAt: log.time });
  }

  #evidence(group: bigint, party: string, log: Log): void {
    const id: Hex = `0x${group.toString(16).padStart(64, "0")}`;
    const dispute = this.entities.disputes.get(id);
    if (dispute === undefined) throw new Error(`${id} was never disputed`);
    this.entities.evidences.set(idOf(log), {
      ...{ dispute: ref(id), sequence: dispute.evidenceCount ?? 0, party: lower(party) },
      ...{ uri: textOf(log), ...place(log) },
    });
    this.#add(dispute, "evidenceCount", 1);
    this.#move(id, "evidence", party, {}, {}, log);
  }

  #setOperator(merchant: string, operator: string, approved: boolean, log: Log): void {
    this.#merchant(merchant, log);
    const id = lower(`${log.address}${merchant.slice(2)}${operator.slice(2)}`);
    const entity = this.#get("operators", id, () => ({
      ...{
        escrow: lower(log.address),
        merchant: ref(merchant),
        operator: lower(operator),
        createdAt: log.time,
      },
    }));
    Object.assign(entity, { approved, updatedAt: log.time });
    this.entities.operatorActions.set(idOf(log), { operator: ref(id), approved, ...place(log) });
  }

  #nameRecipients(
    hash: string,
    recipients: readonly { recipient: string; bps: number }[],
    log: Log,
  ): void {
    const list = this.#splitList(hash, log);
    list.recipientCount = recipients.length;
    for (const [index, { recipient, bps }] of recipients.entries()) {
      this.#account(recipient, log);
      const split = { list: ref(hash), index, recipient: ref(recipient), bps };
      this.entities.splits.set(lower(`${hash}${littleEndian(index)}`), split);
    }
  }

  #setWindows(id: Hex, outcome: string): void {
    const payment = this.#payment(id);
    const stage = outcome === "held" || outcome === "disputed" ? outcome : "settled";
    const windows = paymentWindows(this.#termsOf(id), { stage, clock: Number(payment.clock) });
    const timeOf = (seconds: number | null) => (seconds === null ? null : BigInt(seconds));
    payment.captureStart = timeOf(windows.captureStart);
    payment.captureEnd = timeOf(windows.captureEnd);
    payment.refundEnd = BigInt(windows.refundEnd);
  }

  #payment(id: Hex): Entity {
    const payment = this.entities.payments.get(id);
    if (payment === undefined) throw new Error(`${id} was never funded`);
    return payment;
  }

  #termsOf(id: Hex): PaymentTerms {
    const terms = this.#terms.get(id);
    if (terms === undefined) throw new Error(`${id} was never funded`);
    return terms;
  }

  #account(address: string, log: Log): Entity {
    const make = () => ({ refusesWithdrawForIn: [], createdAt: log.time });
    return this.#get("accounts", lower(address), make);
  }

  #merchant(address: string, log: Log): Entity {
    return this.#get("merchants", lower(address), () => ({ createdAt: log.time }));
  }

  #token(address: string): Entity {
    return this.#get("tokens", lower(address), () => ({ credit: 0n, pots: 0n }));
  }

  #splitList(hash: string, log: Log): Entity {
    return this.#get("splitLists", hash, () => ({ recipientCount: 0, createdAt: log.time }));
  }

  #get(kind: Kind, id: string, make: () => Entity): Entity {
    const known = this.entities[kind].get(id);
    if (known !== undefined) return known;
    const made = make();
    this.entities[kind].set(id, made);
    return made;
  }

  #add(entity: Entity, name: string, change: number | bigint): void {
    const value = entity[name];
    if (typeof value === "bigint" && typeof change === "bigint") entity[name] = value + change;
    else if (typeof value === "number" && typeof change === "number") entity[name] = value + change;
    else throw new TypeError(`${name} is ${typeof value}, and ${typeof change} was to be added`);
  }
}

/** Decodes a string of an event as graph-node does: replaces invalid UTF-8 and drops NULs. */
function textOf(log: Log): string {
  const [bytes] = decodeAbiParameters([{ type: "bytes" }], log.data);
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(
    Buffer.from(bytes.slice(2), "hex"),
  );
  return text.replaceAll("\0", "");
}

function place({ time, blockNumber, transactionHash, logIndex }: Log): Entity {
  return { timestamp: time, blockNumber, transaction: transactionHash, logIndex };
}

/** Merchant, zero and place of an event on the chain as one number, as the schema describes it. */
function orderOf(merchant: string, { time, blockNumber, logIndex }: Log): bigint {
  const place = (time << 48n) | ((blockNumber % 2n ** 24n) << 24n) | BigInt(logIndex);
  return (BigInt(merchant) << 96n) | place;
}

function ref(id: string): { id: string } {
  return { id: lower(id) };
}

function lower(text: string): string {
  return text.toLowerCase();
}
