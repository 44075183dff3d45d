import { type PaymentTerms, paymentWindows, stages, termsToJson } from "@handsel/protocol";
import type { Address, Hex } from "viem";
import { expect } from "vitest";
import {
  type Action,
  actionsOf,
  type CreditAction,
  creditActionsOf,
  FLOWS,
  type Flows,
  type Logs,
  type Movement,
  movementsOf,
  readLogs,
  sumOf,
} from "./history.ts";
import type { FundedPayment } from "./steps.ts";
import { escrow, tokens, type World } from "./world.ts";

interface Reference {
  id: string;
}

interface Payment extends Record<keyof PaymentTerms, unknown>, Record<string, unknown> {
  id: Hex;
  payer: Reference;
  merchant: Reference;
  token: Reference;
  actions: Action[];
}

/** Fails unless every entity of the subgraph says what the chain says. */
export async function expectSubgraphToEqualChain(
  world: World,
  funded: FundedPayment[],
  people: Address[],
): Promise<void> {
  const logs = await readLogs(world);
  const movements = movementsOf(logs);
  const payments = await queryPayments(world);
  expect(payments.map(({ id }) => id).sort()).toEqual(funded.map(({ id }) => id).sort());
  for (const { id, terms, funder } of funded) {
    const payment = payments.find((candidate) => candidate.id === id);
    if (payment === undefined) throw new Error(`the subgraph has no payment ${id}`);
    const own = movements.filter((movement) => movement.id === id);
    await expectPayment(world, payment, { terms, funder }, sumOf(own), logs);
  }
  await expectCredits(world, people, logs);
  await expectTotals(world, funded, movements);
  await expectVolumes(world, funded, movements);
}

async function expectPayment(
  world: World,
  payment: Payment,
  { terms, funder }: Pick<FundedPayment, "terms" | "funder">,
  flows: Flows,
  logs: Logs,
): Promise<void> {
  const { id } = payment;
  const state = await world.state(id);
  const windows = paymentWindows(terms, state.clock);
  const { payer, merchant, token, ...otherTerms } = lowerCase(termsToJson(terms));
  expect(payment, id).toMatchObject({
    ...otherTerms,
    payer: { id: payer },
    merchant: { id: merchant },
    token: { id: token },
    funder: funder.toLowerCase(),
    stage: stages[state.stage],
    held: String(state.held),
    refundable: String(state.refundable),
    captured: String(flows.captured),
    fees: String(flows.fees),
    refunded: String(flows.refunded),
    voided: String(flows.voided),
    reclaimed: String(flows.reclaimed),
    captureStart: String(windows.captureStart),
    captureEnd: windows.captureEnd === null ? null : String(windows.captureEnd),
    refundEnd: String(windows.refundEnd),
    fundedAt: String(state.clock),
    updatedAt: payment.actions.at(-1)?.timestamp,
    actionCount: payment.actions.length,
  });
  expect(payment.closedAt === null, id).toBe(state.held > 0n);
  expect(terms.amount - flows.captured - flows.voided - flows.reclaimed, id).toBe(state.held);
  expect(flows.captured - flows.refunded, id).toBe(state.refundable);
  expect(payment.actions, id).toEqual(actionsOf(logs, id, terms));
}

async function expectCredits(world: World, people: Address[], logs: Logs): Promise<void> {
  const { credits, creditActions } = await world.query<{
    credits: { token: Reference; owner: Reference; balance: string; added: string; used: string }[];
    creditActions: CreditAction[];
  }>(`{
    credits(first: 1000) { token { id } owner { id } balance added used }
    creditActions(first: 1000, orderBy: blockNumber) {
      type credit { id } payment { id } to amount timestamp transaction logIndex
    }
  }`);
  const expected = creditActionsOf(logs);
  expect(creditActions).toHaveLength(expected.length);
  expect(creditActions).toEqual(expect.arrayContaining(expected));
  for (const token of tokens) {
    for (const person of people) {
      const credit = credits.find(
        ({ token: { id }, owner }) => same(id, token.address) && same(owner.id, person),
      );
      const balance = await world.creditOf(token.address, person);
      expect(BigInt(credit?.balance ?? 0), `credit of ${person}`).toBe(balance);
      expect(BigInt(credit?.added ?? 0) - BigInt(credit?.used ?? 0)).toBe(balance);
    }
  }
}

interface Total extends Record<(typeof FLOWS)[number] | "held", string> {
  id: string;
  paymentCount: number;
}

async function expectTotals(
  world: World,
  funded: FundedPayment[],
  movements: Movement[],
): Promise<void> {
  const fields = `id paymentCount held ${FLOWS.join(" ")}`;
  const data = await world.query<{
    tokens: (Total & { credit: string })[];
    merchantTotals: Total[];
    merchants: { id: string; paymentCount: number }[];
    accounts: { id: string; paymentCount: number }[];
  }>(`{
    tokens { ${fields} credit }
    merchantTotals { ${fields} }
    merchants { id paymentCount }
    accounts { id paymentCount }
  }`);
  expect(countOf(data.tokens)).toBe(funded.length);
  expect(countOf(data.merchants)).toBe(funded.length);
  expect(countOf(data.accounts)).toBe(funded.length);
  for (const token of data.tokens) {
    const own = funded.filter(({ terms }) => same(terms.token, token.id));
    expectTotal(token, own, movements);
    const balance = await world.balanceOf(token.id as Address, escrow.address);
    expect(BigInt(token.held) + BigInt(token.credit), "what the escrow has").toBe(balance);
  }
  const groups = Map.groupBy(funded, ({ terms }) =>
    `${terms.merchant}${terms.token.slice(2)}`.toLowerCase(),
  );
  expect(data.merchantTotals.map(({ id }) => id).sort()).toEqual([...groups.keys()].sort());
  for (const total of data.merchantTotals) {
    expectTotal(total, groups.get(total.id) ?? [], movements);
  }

  for (const { id, paymentCount } of data.merchants) {
    expect(paymentCount).toBe(funded.filter(({ terms }) => same(terms.merchant, id)).length);
  }
  for (const { id, paymentCount } of data.accounts) {
    expect(paymentCount).toBe(funded.filter(({ terms }) => same(terms.payer, id)).length);
  }
}

function countOf(entities: { paymentCount: number }[]): number {
  return entities.reduce((sum, { paymentCount }) => sum + paymentCount, 0);
}

function expectTotal(total: Total, payments: FundedPayment[], movements: Movement[]): void {
  const ids = payments.map(({ id }) => id);
  const sum = sumOf(movements.filter(({ id }) => ids.includes(id)));
  const held = sum.funded - sum.captured - sum.voided - sum.reclaimed;
  expect(total).toMatchObject({
    paymentCount: payments.length,
    held: String(held),
    ...mapValues(sum, String),
  });
}

/** Every event must be in its hour and its day, and nothing else may be there. */
async function expectVolumes(
  world: World,
  funded: FundedPayment[],
  movements: Movement[],
): Promise<void> {
  type Volume = { token: Reference; merchant?: Reference; start: string } & Record<string, unknown>;
  const fields = "token { id } interval start paymentCount funded captured fees refunded returned";
  const data = await world.query<{ merchantVolumes: Volume[]; tokenVolumes: Volume[] }>(`{
    merchantVolumes(first: 1000) { merchant { id } ${fields} }
    tokenVolumes(first: 1000) { ${fields} }
  }`);
  const found = new Map<string, object>();
  for (const { merchant, token, interval, start, ...amounts } of [
    ...data.merchantVolumes,
    ...data.tokenVolumes,
  ]) {
    found.set(`${merchant?.id ?? "all"} ${token.id} ${interval} ${start}`, amounts);
  }
  expect(found.size).toBe(data.merchantVolumes.length + data.tokenVolumes.length);
  expect(found).toEqual(volumesOf(funded, movements));
}

/** What the movements make of each hour and day, by merchant and token, and by token. */
function volumesOf(funded: FundedPayment[], movements: Movement[]): Map<string, object> {
  const volumes = new Map<string, Movement[]>();
  for (const movement of movements) {
    const { terms } = termsOf(funded, movement.id);
    for (const [interval, length] of Object.entries({ hour: 3_600, day: 86_400 })) {
      const start = movement.time - (movement.time % length);
      for (const whose of [terms.merchant, "all"]) {
        const key = `${whose} ${terms.token} ${interval} ${start}`.toLowerCase();
        volumes.set(key, [...(volumes.get(key) ?? []), movement]);
      }
    }
  }
  const amounts = ([key, own]: [string, Movement[]]): [string, object] => {
    const { funded, captured, fees, refunded, voided, reclaimed } = sumOf(own);
    const strings = { funded, captured, fees, refunded, returned: voided + reclaimed };
    const paymentCount = own.filter(({ flows }) => flows.funded > 0n).length;
    return [key, { ...mapValues(strings, String), paymentCount }];
  };
  return new Map([...volumes].map(amounts));
}

function termsOf(funded: FundedPayment[], id: Hex): FundedPayment {
  const payment = funded.find((candidate) => candidate.id === id);
  if (payment === undefined) throw new Error(`${id} was never funded`);
  return payment;
}

async function queryPayments(world: World): Promise<Payment[]> {
  const { payments } = await world.query<{ payments: Payment[] }>(`{
    payments(first: 1000) {
      id payer { id } merchant { id } payee arbiter token { id } amount fundBy inspectionPeriod
      capturePeriod refundPeriod instant toLedger feeBps feeRecipient splits orderReference salt
      funder stage held refundable captured fees refunded voided reclaimed
      captureStart captureEnd refundEnd fundedAt updatedAt closedAt actionCount
      actions(first: 1000, orderBy: sequence) {
        id sequence type actor amount fee held refundable timestamp transaction logIndex
      }
    }
  }`);
  return payments;
}

/** Terms as the subgraph gives them: addresses in lower case, whole numbers as strings. */
function lowerCase(terms: ReturnType<typeof termsToJson>) {
  const { feeBps, instant, toLedger, ...others } = terms;
  const strings = Object.entries(others).map(([name, value]) => [
    name,
    String(value).toLowerCase(),
  ]);
  return { ...Object.fromEntries(strings), feeBps, instant, toLedger };
}

function mapValues<From, To>(record: Record<string, From>, map: (value: From) => To) {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]));
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
