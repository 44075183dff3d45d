import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  maxAmount,
  maxSplits,
  type PaymentState,
  type PaymentTerms,
  paymentWindows,
  type Split,
  shares,
  splitsHash,
  termsToJson,
} from "@handsel/protocol";
import { type Hex, keccak256, toHex } from "viem";
import { pick, type RandomSource, randomTerms } from "../../protocol/testing/randomTerms.ts";
import { casesFolder } from "./prepareCases.ts";

/** What the subgraph must answer of a payment. */
interface Row {
  stage: string;
  outcome: string;
  refundable: string;
  clock: string;
  captureStart: string | null;
  captureEnd: string | null;
  refundEnd: string;
  dispute: { arbitrationEnd: string } | null;
}

/** A payment, and the row that the protocol's own rules predict. */
export interface ExpectedPayment {
  terms: PaymentTerms;
  state: PaymentState;
  row: Row;
}

/** Events and queries as `gnd test` reads them. */
interface Case {
  name: string;
  blocks: {
    number: number;
    timestamp: number;
    events: { address: string; event: string; params: Record<string, unknown>; txHash: Hex }[];
  }[];
  assertions: { query: string; expected: unknown }[];
}

type Emit = (event: string, params: Record<string, unknown>) => number;

const escrow = "0x5FbDB2315678afecb367f032d93F642f64180aa3";
const actor = "0x00000000000000000000000000000000000000dd";
const token = "0xd0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0";
/** A time that never comes, as the lists of held payments give it. */
const never = String(2 ** 40 - 1);

const lives = {
  held: { stage: "held", outcome: "held" },
  partly: { stage: "held", outcome: "held" },
  disputed: { stage: "disputed", outcome: "disputed" },
  captured: { stage: "settled", outcome: "captured" },
  refunded: { stage: "settled", outcome: "refunded" },
  voided: { stage: "returned", outcome: "returned" },
  expired: { stage: "returned", outcome: "returned" },
} as const;
const kinds = Object.keys(lives) as (keyof typeof lives)[];

/**
 * Writes a case of random payments and split lists, whose fields and times are often at their limits.
 * @returns the payments, and the file's place in the folder of the cases
 */
export async function writeRandomCase(
  random: RandomSource,
): Promise<{ file: string; payments: ExpectedPayment[] }> {
  const events = await knownEvents();
  const blocks: Case["blocks"] = [];
  let timestamp = 1;
  const emit: Emit = (name, params) => {
    const event = events.get(name);
    if (event === undefined) throw new Error(`No case has the event ${name}.`);
    const number = blocks.length + 1;
    const txHash = keccak256(toHex(number));
    const block = { number, timestamp, events: [{ address: escrow, event, params, txHash }] };
    blocks.push(block);
    timestamp += Number(pick(random, [1n, 1n + random(2n ** 24n)]));
    return block.timestamp;
  };
  const payments = Array.from({ length: 70 }, (_, index) =>
    live(idOf(index), pick(random, kinds), random, emit),
  );
  const assertions = [
    ...payments.map(({ state, terms, row }, index) => ({
      query: `{ payment(id: "${idOf(index)}") { stage outcome refundable clock captureStart captureEnd refundEnd dispute { arbitrationEnd } } heldPayments(where: { id: "${idOf(index)}" }) { disputed captureStart captureEnd } }`,
      expected: {
        payment: row,
        heldPayments:
          state.held === 0n || terms.instant
            ? []
            : [
                {
                  disputed: state.stage === "disputed",
                  captureStart: row.captureStart ?? never,
                  captureEnd: row.captureEnd ?? never,
                },
              ],
      },
    })),
    ...Array.from({ length: 20 }, () => share(random, emit)).flat(),
  ];
  const file = join("generated", "random.json");
  const text: Case = { name: "random payments and split lists", blocks, assertions };
  await writeFile(join(casesFolder, file), JSON.stringify(text, null, 2));
  return { file, payments };
}

/** Makes the events of one payment. */
function live(
  paymentId: Hex,
  kind: keyof typeof lives,
  random: RandomSource,
  emit: Emit,
): ExpectedPayment {
  const terms = { ...randomTerms(random), amount: 10n + random(maxAmount - 10n), instant: false };
  const { payer, merchant, ...others } = termsToJson(terms);
  const { amount } = terms;
  const { stage, outcome } = lives[kind];
  const state: PaymentState = { stage, held: 0n, refundable: 0n, clock: 0 };
  state.clock = emit("PaymentFunded", {
    ...{ paymentId, payer, merchant, funder: actor, termsPayer: payer, termsMerchant: merchant },
    ...textsOf(others),
  });
  const capture = (part: bigint) => {
    const held = amount - part;
    Object.assign(state, { held, refundable: part });
    const amounts = { amount: part, fee: 0n, held, refundable: part };
    emit("PaymentCaptured", { paymentId, actor, ...textsOf(amounts) });
  };
  if (kind === "held") state.held = amount;
  if (kind === "partly") capture(1n + random(amount - 1n));
  if (kind === "captured" || kind === "refunded") capture(amount);
  if (kind === "refunded") {
    state.refundable = 0n;
    emit("PaymentRefunded", { paymentId, actor, ...textsOf({ amount, refundable: 0n }) });
  }
  if (kind === "voided") {
    emit("PaymentVoided", { paymentId, actor, ...textsOf({ amount, held: 0n }) });
  }
  let arbitrationEnd: number | null = null;
  if (kind === "disputed" || kind === "expired") {
    const { arbiter } = others;
    state.held = amount;
    state.clock = emit("PaymentDisputed", { paymentId, actor, arbiter });
    arbitrationEnd = paymentWindows(terms, { ...state, stage: "disputed" }).arbitrationEnd;
  }
  if (kind === "expired") {
    state.held = 0n;
    emit("DisputeExpired", { paymentId, actor, ...textsOf({ amount }) });
  }
  const windows = paymentWindows(terms, state);
  const timeOf = (seconds: number | null) => (seconds === null ? null : String(seconds));
  const row = {
    ...{ stage, outcome, refundable: String(state.refundable), clock: String(state.clock) },
    ...{ captureStart: timeOf(windows.captureStart), captureEnd: timeOf(windows.captureEnd) },
    refundEnd: String(windows.refundEnd),
    dispute: arbitrationEnd === null ? null : { arbitrationEnd: String(arbitrationEnd) },
  };
  return { terms, state, row };
}

/** Divides a pot among a random list. @returns queries of each recipient's share */
function share(random: RandomSource, emit: Emit): Case["assertions"] {
  const count = pick(random, [1, 2, maxSplits, 1 + Number(random(BigInt(maxSplits)))]);
  let rest = 10_000n;
  const list: Split[] = Array.from({ length: count }, (_, index) => {
    const bps = index === count - 1 ? rest : pick(random, [0n, rest, random(rest + 1n)]);
    rest -= bps;
    return { recipient: randomTerms(random).payee, bps: Number(bps) };
  });
  const amount = pick(random, [1n, 1n + random(maxAmount), maxAmount]);
  emit("PotDistributed", {
    ...{ token, splits: splitsHash(list), actor, amount: String(amount) },
    recipients: list.map(({ recipient }) => recipient),
    bps: list.map(({ bps }) => String(bps)),
  });
  const parts = shares(amount, list);
  return list.map(({ recipient }, index) => ({
    query: `{ commission(id: "${recipient.toLowerCase()}${token.slice(2)}") { shared } }`,
    expected: { commission: parts[index] === 0n ? null : { shared: String(parts[index]) } },
  }));
}

/** The events of all cases, as they write them, by their names. */
async function knownEvents(): Promise<ReadonlyMap<string, string>> {
  const folder = join(casesFolder, "tests");
  const texts = await Promise.all(
    (await readdir(folder)).map((file) => readFile(join(folder, file), "utf8")),
  );
  const events = texts.flatMap((text) =>
    (JSON.parse(text) as Case).blocks.flatMap((block) => block.events.map(({ event }) => event)),
  );
  return new Map(events.map((event) => [event.replace(/\(.*/, ""), event]));
}

/** Values in the form of a case: numbers as digits. */
function textsOf(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "bigint" || typeof value === "number" ? String(value) : value,
    ]),
  );
}

function idOf(index: number): Hex {
  return keccak256(toHex(`payment ${index}`));
}
